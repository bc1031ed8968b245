/** Tests of fetching. */
@NullMarked
package org.entente.record.fetch;

import org.jspecify.annotations.NullMarked;
