/** Fifth step: references are resolved, repeats merged, contradictions found. */
@NullMarked
package org.entente.coder.discourse;

import org.jspecify.annotations.NullMarked;
