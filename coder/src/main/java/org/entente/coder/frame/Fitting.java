package org.entente.coder.frame;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrases of a sentence fit which types: many rules ask the same, and each phrase is
 * looked at once for each type. For one sentence and one thread.
 */
final class Fitting {
  private final TokenizedText text;
  private final Syntax syntax;
  private final NounTypes types;
  private final @Nullable NounClasses[] classes;
  private final Map<SlotType, Answers> answers = new HashMap<>();

  Fitting(TokenizedText text, Syntax syntax, NounTypes types) {
    this.text = text;
    this.syntax = syntax;
    this.types = types;
    this.classes = new @Nullable NounClasses[syntax.chunks().size()];
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
      of.fitting.set(index, looksFit(index, type));
    }
    return of.fitting.get(index);
  }

  private boolean looksFit(int index, SlotType type) {
    if (types.fits(syntax.noun(index), classes(index), type)) {
      return true;
    }
    int of = type.classes().isEmpty() ? -1 : NounTypes.completion(text, syntax, index);
    // a committee of parliament is not parliament, a round of talks not the talks
    return of >= 0
        && !classes(index).has("part")
        && type.classes().stream().anyMatch(classes(of)::has);
  }

  private NounClasses classes(int index) {
    NounClasses known = classes[index];
    if (known == null) {
      known = types.classes(text, syntax.noun(index));
      classes[index] = known;
    }
    return known;
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
