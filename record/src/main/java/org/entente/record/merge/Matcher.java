package org.entente.record.merge;

import java.util.List;
import java.util.Optional;
import org.entente.record.claim.Claim;

/**
 * Compares claims of a block by their traits: what matters of a claim, worked out once. Stateless
 * and thread-safe.
 */
interface Matcher<F, T> {

  /** The traits of a claim. */
  T traits(Claim<F> claim);

  /**
   * How little a claim says of which fact it means: 0 if it stands by itself. Claims of a higher
   * rank join a fact of the lower ones only if no other comes near.
   */
  int rank(T traits);

  /**
   * The days that a claim of rank 0 is about: two of them further apart than {@link #reach} are
   * never compared. Empty where days do not tell.
   */
  Optional<DateSpan> when(T traits);

  /** Days between two claims of one fact, at most. */
  int reach();

  /**
   * What of a claim the comparison looks at: two claims with equal keys compare alike with each
   * other and the same with every other claim. Empty where that is not so.
   */
  Optional<Object> twins(T traits);

  /**
   * What of a claim decides how it compares: claims with equal keys compare the same with every
   * claim of another key, but for {@link #isOpen}. Empty where no other claim does.
   */
  default Optional<Object> kind(T traits) {
    return twins(traits);
  }

  /**
   * Whether claims of the kinds of these two have to be compared one by one; none of them are then
   * apart. Symmetric.
   */
  default boolean isOpen(T one, T other) {
    return false;
  }

  /** Compares two claims of different sources. Symmetric. */
  Comparison compare(T one, T other);

  /** Whether two groups that are alike by some pair may be one fact as a whole. Symmetric. */
  default boolean fit(List<T> some, List<T> others) {
    return true;
  }
}
