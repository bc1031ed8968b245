package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds partners that each have a date of their own, behind or before them: "avec la Turquie en
 * 2022 et avec la Serbie en 2023", "in 2022 with Turkey and in 2023 with Serbia".
 */
final class PartnerDates {
  private PartnerDates() {}

  /**
   * A partner with its date.
   *
   * @param codes the partner
   * @param from index of the first token of the passage
   * @param to index after its last token
   * @param date its date
   */
  record Partner(Set<String> codes, int from, int to, Optional<DateMention> date) {}

  /** The partners after an instrument's phrase; none unless two of them have a date. */
  static List<Partner> after(Syntax syntax, List<Referent> referents, int index) {
    List<Partner> partners = new ArrayList<>();
    @Nullable NounChunk ahead = null;
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        if (noun.instrument().isPresent()) {
          break;
        }
        if (noun.relation() == Relation.WITH && !referents.get(k).codes().isEmpty()) {
          partners.add(
              ahead == null
                  ? new Partner(referents.get(k).codes(), noun.from(), noun.to(), Optional.empty())
                  : new Partner(referents.get(k).codes(), ahead.from(), noun.to(), ahead.date()));
          ahead = null;
        } else if (noun.isDate()
            && (partners.isEmpty() || partners.get(partners.size() - 1).date().isPresent())) {
          ahead = noun;
        } else if (noun.isDate()) {
          Partner last = partners.remove(partners.size() - 1);
          partners.add(new Partner(last.codes(), last.from(), noun.to(), noun.date()));
        }
      } else if (chunk instanceof VerbChunk verb
          && verb.form() != VerbForm.PAST_PARTICIPLE
          && verb.voice() != VerbChunk.Voice.EITHER) {
        break;
      } else if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        break;
      }
    }
    return partners.stream().filter(p -> p.date().isPresent()).count() < 2 ? List.of() : partners;
  }
}
