/** Tests of claim. */
@NullMarked
package org.entente.record.claim;

import org.jspecify.annotations.NullMarked;
