package org.entente.coder.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
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

  /** The classes of all of them together, once that was asked. */
  private @Nullable Set<String> all;

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

  /** Whether any noun phrase of the sentence has a word of one of these classes. */
  boolean haveAny(List<String> names) {
    Set<String> known = all;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 0; i < classes.length; i++) {
        if (syntax.chunks().get(i) instanceof NounChunk) {
          classes(i).addTo(known);
        }
      }
      all = known;
    }
    for (String name : names) {
      if (known.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
