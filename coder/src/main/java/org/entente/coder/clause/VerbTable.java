package org.entente.coder.clause;

import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * The verb groups of one sentence, each read once however often it is asked for. For one thread.
 */
final class VerbTable {
  private final VerbReader reader;
  private final TokenizedText text;
  private final int from;
  private final int limit;

  /** What was read at each token, not after a noun and after one. */
  private final @Nullable VerbChunk[] groups;

  private final boolean[] known;

  VerbTable(VerbReader reader, TokenizedText text, Sentence sentence) {
    this.reader = reader;
    this.text = text;
    this.from = sentence.from();
    this.limit = sentence.to();
    int length = limit - from;
    this.groups = new @Nullable VerbChunk[2 * length];
    this.known = new boolean[2 * length];
  }

  /** The verb group that begins at a token, or null. */
  @Nullable VerbChunk at(int token, boolean afterNoun) {
    if (token >= limit || !reader.mayBegin(text.word(token))) {
      return null;
    }
    int slot = 2 * (token - from) + (afterNoun ? 1 : 0);
    if (!known[slot]) {
      groups[slot] = reader.read(text, token, limit, afterNoun);
      known[slot] = true;
    }
    return groups[slot];
  }
}
