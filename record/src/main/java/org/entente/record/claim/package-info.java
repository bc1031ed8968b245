/** What single sources say: the facts of one article, or of one row of a data set, as claims. */
@NullMarked
package org.entente.record.claim;

import org.jspecify.annotations.NullMarked;
