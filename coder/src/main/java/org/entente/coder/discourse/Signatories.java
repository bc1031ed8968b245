package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;
import org.entente.coder.mention.PersonMention;

/** The persons said to have signed (codebook, section 2). */
final class Signatories {
  private final Cast cast;

  Signatories(Cast cast) {
    this.cast = cast;
  }

  /**
   * The names of those who signed: the persons who are subject, partner or agent, and those who
   * follow an agent and his title: "signé par X, ministre de la Défense, et Y".
   *
   * @param referents the referents of the sentence's chunks
   */
  Set<String> of(Frame frame, List<Referent> referents) {
    Set<String> names =
        new FrameActors(frame, referents)
            .people(EnumSet.of(Slot.SUBJECT, Slot.WITH, Slot.BY), cast);
    for (int agent : frame.slot(Slot.BY)) {
      Optional<Integer> next = joined(frame.syntax(), agent);
      while (next.isPresent()) {
        frame.noun(next.get()).person().flatMap(cast::person).ifPresent(p -> names.add(p.name()));
        next = joined(frame.syntax(), next.get());
      }
    }
    return names;
  }

  /** The person by name who is joined with one, whose title may stand between. */
  private static Optional<Integer> joined(Syntax syntax, int index) {
    List<Chunk> chunks = syntax.chunks();
    Optional<PersonMention> person = syntax.noun(index).person();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    int k = index + 1;
    while (k < chunks.size() && chunks.get(k).from() < person.get().to()) {
      k++;
    }
    int behind = k;
    while (k < chunks.size()
        && chunks.get(k) instanceof Mark mark
        && (mark.kind() == Mark.Kind.COMMA || mark.kind() == Mark.Kind.AND)) {
      k++;
    }
    return k > behind
            && k < chunks.size()
            && chunks.get(k) instanceof NounChunk noun
            && (noun.relation() == Relation.NONE || noun.relation() == Relation.BY)
            && noun.person().flatMap(PersonMention::name).isPresent()
            && !syntax.joinsClauses(k - 1)
        ? Optional.of(k)
        : Optional.empty();
  }
}
