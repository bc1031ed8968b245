package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.language.TokenizedText;

/**
 * Reads what completes a noun: whose men, officers or ministers it speaks of. Immutable and
 * thread-safe.
 *
 * @param types the classes of nouns
 */
record Completions(NounTypes types) {

  /**
   * The actors of the "of" phrases that complete a noun: "les ministres du Mali, du Burkina et du
   * Niger".
   */
  static Set<String> actors(Syntax syntax, int index) {
    Set<String> codes = new LinkedHashSet<>();
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (isOwner(syntax, index, k)) {
        ((NounChunk) chunk).actors().forEach(actor -> codes.addAll(actor.codes()));
      } else if (chunk instanceof NounChunk of
          && (of.relation() == Relation.OF
              || (of.relation() == Relation.FROM
                  && (k == index + 1 || isOwner(syntax, index, k - 1))))) {
        if (of.person().isEmpty() && of.instrument().isEmpty()) {
          of.actors().forEach(actor -> codes.addAll(actor.codes()));
        }
      } else if (chunk instanceof NounChunk bare
          && bare.isBare()
          && !codes.isEmpty()
          && !bare.actors().isEmpty()
          && bare.person().isEmpty()
          && syntax.chunks().get(k - 1) instanceof Mark) {
        bare.actors().forEach(actor -> codes.addAll(actor.codes()));
      } else if (!(chunk instanceof Mark mark
          && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA))) {
        break;
      }
    }
    if (index > 0
        && syntax.chunks().get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      owner.actors().forEach(actor -> codes.addAll(actor.codes()));
    }
    return codes;
  }

  /** "frigates from India's navy": the owner of what completes the noun right behind it. */
  private static boolean isOwner(Syntax syntax, int index, int k) {
    return k == index + 1
        && k + 1 < syntax.chunks().size()
        && syntax.chunks().get(k) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR
        && syntax.chunks().get(k + 1) instanceof NounChunk owned
        && (owned.relation() == Relation.OF || owned.relation() == Relation.FROM);
  }

  /** "plusieurs ambassadeurs", "les chefs des partis": not those of the parties in play. */
  boolean isOfOthers(TokenizedText text, Syntax syntax, int index) {
    if (index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof NounChunk of
        && of.relation() == Relation.OF) {
      return of.actors().isEmpty()
          && !types.isOf(text, of, "agent")
          && !types.isOf(text, of, "pair")
          && !types.isOf(text, of, "bloc")
          && !types.isOf(text, of, "country")
          && !types.isOf(text, of, "party");
    }
    return ((NounChunk) syntax.chunks().get(index)).determination() == Determination.INDEFINITE;
  }

  /** "les ministres européens", "les chefs des armées d'Afrique": those of no single state. */
  boolean isOfRegion(TokenizedText text, Syntax syntax, int index) {
    if (types.isAt(text, (NounChunk) syntax.chunks().get(index), "region")) {
      return true;
    }
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (!(syntax.chunks().get(k) instanceof NounChunk of)
          || of.relation() != Relation.OF
          || !of.actors().isEmpty()) {
        return false;
      }
      if (types.isOf(text, of, "region")) {
        return true;
      }
    }
    return false;
  }

  /** "le Conseil des ministres": a government's own. */
  boolean isOfCabinet(TokenizedText text, Syntax syntax, int index) {
    return index > 0
        && syntax.noun(index).relation() == Relation.OF
        && syntax.noun(index).actors().isEmpty()
        && syntax.chunks().get(index - 1) instanceof NounChunk council
        && types.isOf(text, council, "cabinet");
  }
}
