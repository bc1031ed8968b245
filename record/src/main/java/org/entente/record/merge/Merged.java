package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;

/**
 * A fact as the record tells it. Immutable.
 *
 * @param fact the best supported values of all claims, without evidence
 * @param cluster the claims it is made of
 * @param passages the words behind it
 * @param disputes where its sources differ
 * @param confidence from 0 to 1; of a person, 1
 * @param parent the id of the agreement that this one changes, if it is known
 * @param review what a person has done to it, as the tables have it: accepted or corrected
 */
public record Merged<F>(
    F fact,
    Cluster<F> cluster,
    List<Passage> passages,
    List<Dispute> disputes,
    double confidence,
    Optional<String> parent,
    Optional<String> review) {

  /** The part of an agreement or an act that concerns it as a whole. */
  public static final String WHOLE = "";

  /** The fact's id: see {@link Cluster#id}. */
  public String id() {
    return cluster.id();
  }

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
   * @param values the shown one first
   */
  public record Dispute(String about, List<Value> values) {}

  /** One of the values, and who has it. */
  public record Value(String value, List<Backing> backings) {}

  /** A claim that has a value, with the first of its words if it has any. */
  public record Backing(Claim<?> claim, Optional<Evidence> words) {}

  /** The same fact as a change of another agreement. */
  Merged<F> under(String id) {
    return new Merged<>(fact, cluster, passages, disputes, confidence, Optional.of(id), review);
  }

  /** The same fact with one more dispute. */
  Merged<F> with(Dispute dispute) {
    List<Dispute> more = new ArrayList<>(disputes);
    more.add(dispute);
    return new Merged<>(fact, cluster, passages, List.copyOf(more), confidence, parent, review);
  }

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
