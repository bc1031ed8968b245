package org.entente.coder.discourse;

import java.util.List;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.SentenceNouns;
import org.entente.coder.language.Sentence;

/**
 * A sentence with what can be read of it without the rest of the text.
 *
 * @param nouns the classes of its noun phrases
 * @param frames what the rules tell of it, in order
 */
record ParsedSentence(Sentence sentence, Syntax syntax, SentenceNouns nouns, List<Frame> frames) {

  /**
   * Whether anything can come of it: a frame or an instrument for the record, or a state for an
   * official for whom no words give one.
   */
  boolean mayTell(Cast cast) {
    if (!frames.isEmpty()) {
      return true;
    }
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounChunk noun
          && (noun.instrument().isPresent()
              || noun.person().filter(cast::isStateless).isPresent())) {
        return true;
      }
    }
    return false;
  }
}
