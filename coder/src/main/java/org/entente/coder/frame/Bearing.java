package org.entente.coder.frame;

import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;

/**
 * The way from a noun that stands for an instrument, or for what is done with it, to the instrument
 * itself: {@code the text of the treaty}, {@code the bill that authorises the approval of the
 * treaty}, {@code the decision to end the pact}.
 */
final class Bearing {
  private static final int REACH = 9;

  private Bearing() {}

  /** The chunk of the instrument that a noun phrase leads to, with no clause of its own between. */
  static Optional<Integer> instrument(Syntax syntax, int from) {
    boolean opened = false;
    int end = Math.min(syntax.chunks().size(), from + 1 + REACH);
    for (int k = from + 1; k < end; k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        if (isInScope(noun)) {
          return Optional.of(k);
        }
        if (noun.isBare() && !opened) {
          return Optional.empty();
        }
      } else if (chunk instanceof VerbChunk verb) {
        if (verb.isFinite() && !opened) {
          return Optional.empty();
        }
        opened = true;
      } else if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.SUBJECT_RELATIVE) {
          opened = true;
        } else if (mark.kind() != Mark.Kind.COMMA && mark.kind() != Mark.Kind.QUOTE) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The instrument that completes one that has no name of its own: "the text of the treaty". */
  static int completed(Syntax syntax, int index) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    boolean bare = noun.instrument().filter(i -> i.refersBack()).isPresent();
    return bare
            && index + 1 < syntax.chunks().size()
            && syntax.chunks().get(index + 1) instanceof NounChunk of
            && of.relation() == Relation.OF
            && isInScope(of)
        ? index + 1
        : index;
  }

  private static boolean isInScope(NounChunk noun) {
    return noun.instrument().filter(instrument -> !instrument.outOfScope()).isPresent();
  }
}
