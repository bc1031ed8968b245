package org.entente.record.evaluation;

import java.util.Locale;

/** A cluster evaluation as text. Thread-safe. */
public final class ClusterReport {
  private ClusterReport() {}

  /**
   * A table of precision, recall and F1 by type of fact, with the counts of pairs.
   *
   * @param faults whether each wrong and missed pair follows in a line
   */
  public static String text(ClusterEvaluation evaluation, boolean faults) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-12s %9s %6s %6s %6s %6s %6s\n",
            "pairs of",
            "precision",
            "recall",
            "F1",
            "right",
            "wrong",
            "missed"));
    evaluation.counts().forEach((type, counts) -> text.append(row(type.code(), counts)));
    text.append(row("all", evaluation.all()));
    if (faults) {
      evaluation.faults().forEach(fault -> text.append(fault).append('\n'));
    }
    return text.toString();
  }

  private static String row(String name, PairCounts counts) {
    return String.format(
        Locale.ROOT,
        "%-12s %9.3f %6.3f %6.3f %6d %6d %6d\n",
        name,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.right(),
        counts.wrong(),
        counts.missed());
  }
}
