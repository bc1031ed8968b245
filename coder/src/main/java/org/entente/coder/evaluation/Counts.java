package org.entente.coder.evaluation;

/**
 * How the items of a list were found.
 *
 * @param right coded and in the gold
 * @param missed in the gold and not coded
 * @param wrong coded and not in the gold
 */
public record Counts(int right, int missed, int wrong) {
  /** No items at all. */
  public static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, missed + other.missed, wrong + other.wrong);
  }

  /** Share of the coded items that are right; 1 if none was coded. */
  public double precision() {
    return new Ratio(right, right + wrong).value();
  }

  /** Share of the gold's items that were coded; 1 if there are none. */
  public double recall() {
    return new Ratio(right, right + missed).value();
  }

  /** Harmonic mean of precision and recall; 1 if there was nothing to code and nothing coded. */
  public double f1() {
    return new Ratio(2 * right, 2 * right + missed + wrong).value();
  }
}
