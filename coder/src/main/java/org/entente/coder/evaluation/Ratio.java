package org.entente.coder.evaluation;

/** So many right of so many. */
public record Ratio(int right, int total) {
  /** None of none. */
  public static final Ratio NONE = new Ratio(0, 0);

  static Ratio of(boolean right) {
    return new Ratio(right ? 1 : 0, 1);
  }

  Ratio plus(Ratio other) {
    return new Ratio(right + other.right, total + other.total);
  }

  /** From 0 to 1; 1 where there was nothing to get right. */
  public double value() {
    return total == 0 ? 1 : (double) right / total;
  }
}
