package org.entente.record.merge;

import java.util.List;

/** What two claims, compared, are to each other. */
public sealed interface Comparison {

  /**
   * They may be of one fact.
   *
   * @param score how much speaks for it, above 0
   * @param reasons what speaks for it, in a few words each
   */
  record Alike(double score, List<String> reasons) implements Comparison {}

  /** Nothing speaks for or against it. */
  record Unrelated() implements Comparison {}

  /**
   * They cannot be of one fact.
   *
   * @param reason why, in a few words
   */
  record Apart(String reason) implements Comparison {}
}
