package org.entente.record.merge;

import org.entente.record.claim.Claim;

/** Compares two claims of a block. Symmetric, and without any state. */
interface Matcher<F> {
  Comparison compare(Claim<F> one, Claim<F> other);
}
