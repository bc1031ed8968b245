/** How well merging groups what a corpus says belongs together. */
@NullMarked
package org.entente.record.evaluation;

import org.jspecify.annotations.NullMarked;
