package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.language.Sentence;

/**
 * Cuts a sentence into noun phrases, verb groups and marks, in one pass from left to right. Adverbs
 * and what it does not know it passes over. Thread-safe.
 */
public final class Chunker {
  private final FunctionWords words;
  private final VerbReader verbs;
  private final boolean french;

  public Chunker(FunctionWords words, String language) {
    this.words = words;
    this.french = language.equals("fr");
    this.verbs = new VerbReader(words, french);
  }

  /**
   * The chunks of a sentence, in order; they do not overlap, but for a date inside a verb group.
   */
  public List<Chunk> chunks(Mentions mentions, Sentence sentence) {
    return new ChunkPass(words, verbs, french, mentions, sentence).run();
  }
}
