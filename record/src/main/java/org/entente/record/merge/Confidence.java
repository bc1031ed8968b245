package org.entente.record.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.claim.Claim;

/**
 * How sure a merged fact is. Of each independent source the surest claim counts; the surest source
 * counts whole, and each further one takes away half of its own sureness from the doubt that is
 * left, since reports err together: {@code 1 - (1 - c1) (1 - c2/2) (1 - c3/2)...}. Not thread-safe.
 */
final class Confidence {
  /** Nothing that is read is certain. */
  private static final double MOST = 0.99;

  private final Map<String, Double> byDispatch = new HashMap<>();

  /** Adds what a claim is said with, from 0 to 1. */
  void add(Claim<?> claim, double confidence) {
    byDispatch.merge(claim.dispatch(), confidence, Math::max);
  }

  /** From 0 to 1, in hundredths; 0 where nothing was added. A single source's is left as it is. */
  double value() {
    List<Double> sorted = byDispatch.values().stream().sorted(Comparator.reverseOrder()).toList();
    if (sorted.isEmpty()) {
      return 0;
    }
    double doubt = 1 - sorted.get(0);
    for (double each : sorted.subList(1, sorted.size())) {
      doubt *= 1 - each / 2;
    }
    double sum =
        sorted.size() == 1 ? sorted.get(0) : Math.min(Math.max(MOST, sorted.get(0)), 1 - doubt);
    return Math.round(sum * 100) / 100.0;
  }
}
