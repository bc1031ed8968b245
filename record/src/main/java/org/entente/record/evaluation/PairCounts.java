package org.entente.record.evaluation;

/**
 * Pairs of facts that are merged.
 *
 * @param right merged, and of one fact by the gold
 * @param wrong merged, but not of one fact
 * @param missed of one fact, but not merged, or not both read
 */
public record PairCounts(long right, long wrong, long missed) {

  /** The share of the merged pairs that are right; 1 if there is none. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** The share of the gold's pairs that are merged; 1 if there is none. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 && wrong + missed > 0
        ? 0
        : 2 * precision() * recall() / (precision() + recall());
  }

  PairCounts plus(PairCounts other) {
    return new PairCounts(right + other.right, wrong + other.wrong, missed + other.missed);
  }
}
