/** Tests of evaluation. */
@NullMarked
package org.entente.record.evaluation;

import org.jspecify.annotations.NullMarked;
