package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;

/**
 * The state of an official by whom he is listed with: those who accompany somebody, the members of
 * a delegation, who signs or speaks "for Benin". Not thread-safe.
 */
final class Retinue {
  private final OfficialWords words;
  private final Syntax syntax;
  private final List<Referent> before;
  private final int index;

  /**
   * @param before the referents of the chunks before his
   * @param index his chunk
   */
  Retinue(OfficialWords words, Syntax syntax, List<Referent> before, int index) {
    this.words = words;
    this.syntax = syntax;
    this.before = before;
    this.index = index;
  }

  /** His state, or none where nothing of this is said. */
  Set<String> states() {
    Set<String> found = represented();
    for (int k = index - 1; found.isEmpty() && k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        if (words.accompanies(verb)) {
          return accompanied(k);
        }
        if (words.includes(verb)) {
          return members();
        }
        if (verb.isFinite()) {
          return Set.of();
        }
      }
    }
    return found;
  }

  /** "pour le Bénin, le colonel N; pour le Ghana, ...". */
  private Set<String> represented() {
    int k = index - 1;
    while (k >= 0 && isComma(k)) {
      k--;
    }
    return k >= 0
            && syntax.chunks().get(k) instanceof NounChunk state
            && syntax.relation(k) == Relation.FOR
            && state.person().isEmpty()
            && state.instrument().isEmpty()
            && !state.actors().isEmpty()
            && (k == 0 || syntax.chunks().get(k - 1) instanceof Mark)
        ? single(before.get(k).codes())
        : Set.of();
  }

  /** Whom he accompanies: the last one named before the verb, or the first behind it. */
  private Set<String> accompanied(int verb) {
    for (int k = verb - 1; k >= 0; k--) {
      if (isSomebody(k)) {
        return single(before.get(k).codes());
      }
    }
    for (int k = verb + 1; k < index; k++) {
      if (isSomebody(k)) {
        return single(before.get(k).codes());
      }
    }
    return Set.of();
  }

  /** The delegation of the sentence. */
  private Set<String> members() {
    for (int k = 0; k < index; k++) {
      if (syntax.chunks().get(k) instanceof NounChunk group && words.isGroup(group)) {
        return single(before.get(k).codes());
      }
    }
    return Set.of();
  }

  private boolean isSomebody(int chunk) {
    return syntax.chunks().get(chunk) instanceof NounChunk noun
        && !noun.isDate()
        && before.get(chunk).kind() != Referent.Kind.PLACE
        && before.get(chunk).codes().size() == 1
        && (noun.person().isPresent() || noun.isBare());
  }

  private boolean isComma(int chunk) {
    Chunk mark = syntax.chunks().get(chunk);
    return mark instanceof Mark comma && comma.kind() == Mark.Kind.COMMA;
  }

  private static Set<String> single(Set<String> codes) {
    return codes.size() == 1 ? new LinkedHashSet<>(codes) : Set.of();
  }
}
