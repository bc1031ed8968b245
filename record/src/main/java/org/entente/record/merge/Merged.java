package org.entente.record.merge;

import java.util.List;
import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;

/**
 * A fact as the record tells it.
 *
 * @param fact the best supported values of all claims, without evidence
 * @param cluster the claims it is made of
 * @param passages the words behind it
 * @param disputes where its sources differ
 */
public record Merged<F>(
    F fact, Cluster<F> cluster, List<Passage> passages, List<Dispute> disputes) {

  /** The part of an agreement or an act that concerns it as a whole. */
  public static final String WHOLE = "";

  /**
   * A passage of a source.
   *
   * @param part what it states: the whole fact, or {@code stage N}, {@code role N}, from 1
   * @param claim the claim that points at it
   */
  public record Passage(String part, Claim<?> claim, Evidence evidence) {}

  /**
   * Values that differ between sources.
   *
   * @param about what they are of, such as {@code signed.date}
   * @param values each value with a claim that has it, the shown one first
   */
  public record Dispute(String about, List<Value> values) {}

  /** One of the values, the claim that has it, and its words. */
  public record Value(String value, Claim<?> claim, List<Evidence> evidence) {}

  /** How many independent sources speak of a part. */
  public int sources(String part) {
    return (int)
        passages.stream()
            .filter(passage -> passage.part().equals(part))
            .map(passage -> passage.claim().dispatch())
            .distinct()
            .count();
  }

  /** How many independent sources speak of it at all. */
  public int sources() {
    return (int) cluster.claims().stream().map(Claim::dispatch).distinct().count();
  }
}
