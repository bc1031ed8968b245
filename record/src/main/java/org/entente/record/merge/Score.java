package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;

/** Adds up what speaks for and against two claims being of one fact. Not thread-safe. */
final class Score {
  private final List<Reason> reasons = new ArrayList<>();
  private double sum;

  /** Adds a weight with its reason; nothing where the weight is 0. */
  void add(double weight, Reason.Code code, String detail) {
    if (weight != 0) {
      sum += weight;
      reasons.add(new Reason(code, detail));
    }
  }

  void add(double weight, Reason.Code code) {
    add(weight, code, "");
  }

  /** Alike if the sum is enough. */
  Comparison comparison(double enough) {
    // sums of quarters are exact
    return sum >= enough
        ? new Comparison.Alike(sum, List.copyOf(reasons))
        : new Comparison.Unrelated(List.copyOf(reasons));
  }
}
