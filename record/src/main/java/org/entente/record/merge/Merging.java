package org.entente.record.merge;

import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Person;
import org.entente.coder.json.FactJson;
import org.entente.record.claim.Claim;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * The facts of one block as the claims of some sources tell them, worked out anew and not written:
 * what the record would have said then. Each fact has the id, values, links and disputes that it
 * would have. Thread-safe.
 */
public final class Merging {
  static final BlockMerge<Agreement, AgreementTraits> AGREEMENTS =
      new BlockMerge<>(
          FactType.AGREEMENT,
          FactJson::agreement,
          FactJson::of,
          new AgreementMatcher(),
          AgreementMerge::of,
          agreements -> Swaps.mark(Parents.tie(agreements)),
          new AgreementTable());

  static final BlockMerge<Act, ActTraits> ACTS =
      new BlockMerge<>(
          FactType.ACT,
          FactJson::act,
          FactJson::of,
          new ActMatcher(),
          ActMerge::of,
          acts -> acts,
          new ActTable());

  static final BlockMerge<Person, PersonTraits> PEOPLE =
      new BlockMerge<>(
          FactType.PERSON,
          FactJson::person,
          FactJson::of,
          new PersonMatcher(),
          PersonMerge::of,
          people -> people,
          new PersonTable());

  private Merging() {}

  /** The agreements of a block, in the order of their first claims. */
  public static List<Merged<Agreement>> agreements(
      Handle handle, String block, Until until, Constraints constraints) {
    return facts(AGREEMENTS, handle, block, until, constraints);
  }

  /** The acts of a block, in the order of their first claims. */
  public static List<Merged<Act>> acts(
      Handle handle, String block, Until until, Constraints constraints) {
    return facts(ACTS, handle, block, until, constraints);
  }

  /** The persons of a block, in the order of their first claims. */
  public static List<Merged<Person>> people(
      Handle handle, String block, Until until, Constraints constraints) {
    return facts(PEOPLE, handle, block, until, constraints);
  }

  /** The agreements that claims of one block tell of. */
  public static List<Merged<Agreement>> agreements(
      List<Claim<Agreement>> claims, Constraints constraints) {
    return AGREEMENTS.merge(claims, constraints);
  }

  /** The acts that claims of one block tell of. */
  public static List<Merged<Act>> acts(List<Claim<Act>> claims, Constraints constraints) {
    return ACTS.merge(claims, constraints);
  }

  /** The persons whom claims of one block name. */
  public static List<Merged<Person>> people(List<Claim<Person>> claims, Constraints constraints) {
    return PEOPLE.merge(claims, constraints);
  }

  private static <F, T> List<Merged<F>> facts(
      BlockMerge<F, T> merge, Handle handle, String block, Until until, Constraints constraints) {
    try (Rows rows = Rows.on(handle)) {
      return merge.facts(rows, block, until, constraints);
    }
  }
}
