/** What the record reads from the web, politely and from public addresses only. */
@NullMarked
package org.entente.record.fetch;

import org.jspecify.annotations.NullMarked;
