package org.entente.coder.frame;

import org.entente.coder.clause.Syntax;
import org.entente.coder.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the noun phrases of a sentence, each looked up once for all who ask. For one
 * sentence and one thread.
 */
public final class SentenceNouns {
  private final NounTypes types;
  private final TokenizedText text;
  private final Syntax syntax;
  private final @Nullable NounClasses[] classes;

  public SentenceNouns(NounTypes types, TokenizedText text, Syntax syntax) {
    this.types = types;
    this.text = text;
    this.syntax = syntax;
    this.classes = new @Nullable NounClasses[syntax.chunks().size()];
  }

  /** The classes of the noun phrase at an index. */
  public NounClasses classes(int index) {
    NounClasses known = classes[index];
    if (known == null) {
      known = types.classes(text, syntax.noun(index));
      classes[index] = known;
    }
    return known;
  }
}
