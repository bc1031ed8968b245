package org.entente.coder.discourse;

import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;

/**
 * Tells an event that is only said of another: "It is their first drill", "C'est sa deuxième
 * visite". Thread-safe.
 *
 * @param text the article's words
 * @param words the closed classes of its language
 */
record Predication(TokenizedText text, FunctionWords words) {

  /** Whether the noun that triggers a frame, or the one it completes, is what something else is. */
  boolean isSaid(Frame frame) {
    Syntax syntax = frame.syntax();
    int noun = frame.trigger();
    while (noun > 0
        && syntax.chunks().get(noun) instanceof NounChunk
        && syntax.relation(noun) == Relation.OF
        && syntax.chunks().get(noun - 1) instanceof NounChunk) {
      // "it is the fourth edition of the drill"
      noun--;
    }
    return noun > 0
        && syntax.chunks().get(noun) instanceof NounChunk
        && syntax.chunks().get(noun - 1) instanceof VerbChunk verb
        && verb.form() == VerbForm.PRESENT
        && !verb.perfect()
        && words.isBe(text.word(verb.head()));
  }
}
