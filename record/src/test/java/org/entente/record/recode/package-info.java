/** Tests of coding again. */
@NullMarked
package org.entente.record.recode;

import org.jspecify.annotations.NullMarked;
