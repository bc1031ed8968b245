package org.entente.coder.frame;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.language.TokenizedText;

/**
 * Which noun phrases of a sentence fit which types: many rules ask the same, and each phrase is
 * looked at once for each type. For one sentence and one thread.
 */
final class Fitting {
  private final TokenizedText text;
  private final Syntax syntax;
  private final NounTypes types;
  private final Map<SlotType, Answers> answers = new HashMap<>();

  Fitting(TokenizedText text, Syntax syntax, NounTypes types) {
    this.text = text;
    this.syntax = syntax;
    this.types = types;
  }

  /** For each chunk, whether it was looked at and whether it fits. */
  private record Answers(BitSet known, BitSet fitting) {}

  /** Whether the noun phrase at an index, or the one that completes it with "of", fits a type. */
  boolean fits(int index, SlotType type) {
    return fits(index, type, answers(type));
  }

  private boolean fits(int index, SlotType type, Answers of) {
    if (!of.known.get(index)) {
      of.known.set(index);
      of.fitting.set(index, types.fits(text, syntax, index, type));
    }
    return of.fitting.get(index);
  }

  /** Whether any noun phrase of the sentence fits a type. */
  boolean fitsAny(SlotType type) {
    Answers of = answers(type);
    if (!of.fitting.isEmpty()) {
      return true;
    }
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof NounChunk && fits(i, type, of)) {
        return true;
      }
    }
    return false;
  }

  private Answers answers(SlotType type) {
    Answers known = answers.get(type);
    if (known == null) {
      known = new Answers(new BitSet(syntax.chunks().size()), new BitSet(syntax.chunks().size()));
      answers.put(type, known);
    }
    return known;
  }
}
