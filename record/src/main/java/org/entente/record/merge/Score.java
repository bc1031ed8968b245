package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Adds up what speaks for and against two claims being of one fact. Not thread-safe. */
final class Score {
  private static final Comparison.Unrelated UNRELATED = new Comparison.Unrelated();

  private final List<Reason.Code> codes = new ArrayList<>(8);
  private final List<Object> details = new ArrayList<>(8);
  private double sum;

  /**
   * Adds a weight with its reason; nothing where the weight is 0.
   *
   * @param detail a word, a code, a day, or several of them
   */
  void add(double weight, Reason.Code code, Object detail) {
    if (weight != 0) {
      sum += weight;
      codes.add(code);
      details.add(detail);
    }
  }

  void add(double weight, Reason.Code code) {
    add(weight, code, "");
  }

  /** The sum so far. Weights are quarters, so that their sums are exact. */
  double value() {
    return sum;
  }

  /** What was added, in that order. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      reasons.add(new Reason(codes.get(i), print(details.get(i))));
    }
    return List.copyOf(reasons);
  }

  /** Alike if the sum is enough. */
  Comparison comparison(double enough) {
    return sum < enough ? UNRELATED : new Comparison.Alike(this);
  }

  private static String print(Object detail) {
    if (detail instanceof Collection<?> several) {
      return String.join(" ", several.stream().map(Score::print).toList());
    }
    return detail instanceof Enum<?> code
        ? code.name().toLowerCase(Locale.ROOT)
        : detail.toString();
  }
}
