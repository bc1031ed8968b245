/** Claims of many sources become facts: which are of one, and what it is best told as. */
@NullMarked
package org.entente.record.merge;

import org.jspecify.annotations.NullMarked;
