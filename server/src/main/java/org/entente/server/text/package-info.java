/** What pages say, in French and English. */
@NullMarked
package org.entente.server.text;

import org.jspecify.annotations.NullMarked;
