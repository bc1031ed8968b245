package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;

/**
 * Tells the French article "des" from the preposition.
 *
 * @param words the function words of the language
 * @param text the text
 * @param chunks the chunks before it
 */
record ArticleDes(FunctionWords words, TokenizedText text, List<Chunk> chunks) {

  /** French "des" is an article where no noun stands before it to complete. */
  boolean isArticle() {
    if (chunks.isEmpty()) {
      return true;
    }
    Chunk last = chunks.get(chunks.size() - 1);
    if (last instanceof NounChunk noun) {
      // "ils ont reçu des chars", but "la première des deux frégates"
      boolean pronoun = noun.pronoun() && !words.part.holds(text.word(noun.to() - 1));
      return noun.isDate() || pronoun || partsVerbFromObject(noun);
    }
    if (last instanceof VerbChunk) {
      return true;
    }
    // "des chars et des avions" but "la fin des accords et des visites"
    Mark mark = (Mark) last;
    if (mark.kind() == Mark.Kind.QUOTE
        && chunks.size() > 1
        && chunks.get(chunks.size() - 2) instanceof NounChunk quoted
        && quoted.to() == mark.from()) {
      // "l'« ingérence » des États-Unis"
      return quoted.isDate() || quoted.pronoun();
    }
    boolean afterComma =
        chunks.size() > 1
            && chunks.get(chunks.size() - 2) instanceof Mark before
            && before.kind() == Mark.Kind.COMMA;
    if (mark.kind() == Mark.Kind.AND && afterComma) {
      // "un accord de défense, et des instructeurs français"
      return true;
    }
    if (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA) {
      for (int i = chunks.size() - 2; i >= 0; i--) {
        if (chunks.get(i) instanceof NounChunk noun && !noun.isDate()) {
          return noun.relation() != Relation.OF || mark.kind() == Mark.Kind.COMMA;
        }
        if (!(chunks.get(i) instanceof Mark)) {
          break;
        }
      }
    }
    return true;
  }

  /**
   * Whether what begins here completes neither a noun nor a verb: it is a subject, or joined to
   * one.
   */
  boolean opensClause() {
    return chunks.isEmpty() || (chunks.get(chunks.size() - 1) instanceof Mark && isArticle());
  }

  /** "a acheté à la Corée du Sud des missiles": a state's name has no such complement. */
  private boolean partsVerbFromObject(NounChunk noun) {
    return noun.relation() == Relation.TO
        && chunks.size() > 1
        && chunks.get(chunks.size() - 2) instanceof VerbChunk verb
        && verb.voice() == VerbChunk.Voice.ACTIVE
        && noun.actors().stream()
            .anyMatch(actor -> actor.form() == ActorMention.Form.NAME && actor.to() == noun.to());
  }
}
