package org.entente.record.merge;

import java.util.List;

/** What two claims, compared, are to each other. */
public sealed interface Comparison {

  /** What speaks for it and against it. */
  List<Reason> reasons();

  /**
   * They may be of one fact.
   *
   * @param score how much speaks for it, above 0
   */
  record Alike(double score, List<Reason> reasons) implements Comparison {}

  /** Too little speaks for it, nothing rules it out. */
  record Unrelated(List<Reason> reasons) implements Comparison {}

  /** They cannot be of one fact. */
  record Apart(Reason reason) implements Comparison {
    @Override
    public List<Reason> reasons() {
      return List.of(reason);
    }
  }
}
