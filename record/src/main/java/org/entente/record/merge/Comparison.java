package org.entente.record.merge;

import java.util.List;

/** What two claims, compared, are to each other. */
sealed interface Comparison {

  /** They may be of one fact: enough speaks for it. */
  record Alike(Score sum) implements Comparison {
    /** How much speaks for it, above 0. */
    double score() {
      return sum.value();
    }

    /** What speaks for it, and what against. */
    List<Reason> reasons() {
      return sum.reasons();
    }
  }

  /** Too little speaks for it, nothing rules it out. */
  record Unrelated() implements Comparison {}

  /** They cannot be of one fact. */
  record Apart(Reason.Code reason) implements Comparison {}
}
