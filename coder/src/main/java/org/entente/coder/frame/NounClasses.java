package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * The classes of nouns that the words of one noun phrase are in: read once, for who asks for
 * several. Immutable and thread-safe.
 */
public final class NounClasses {
  private final NounTypes types;
  private final TokenizedText text;
  private final int from;

  /**
   * For each token the classes of the noun that begins there, none within a noun; null where no
   * noun of a class begins, so that the token is to be judged by its shape.
   */
  private final List<@Nullable Set<String>> classes;

  NounClasses(NounTypes types, TokenizedText text, NounChunk noun) {
    this.types = types;
    this.text = text;
    this.from = noun.body();
    this.classes = new ArrayList<>(noun.to() - from);
    int at = from;
    while (at < noun.to()) {
      PhraseTable.Match<Set<String>> match = types.classesAt(text, at, noun.to());
      classes.add(match == null ? null : match.value());
      at++;
      for (; match != null && at < match.to(); at++) {
        // "cruise ship" is no ship of war
        classes.add(Set.of());
      }
    }
  }

  /** Whether a noun of the phrase is in a class. */
  public boolean has(String name) {
    return has(name, from + classes.size());
  }

  /** Whether a noun of the phrase that begins before a token is in a class. */
  boolean has(String name, int end) {
    int last = Math.min(end - from, classes.size());
    for (int i = 0; i < last; i++) {
      Set<String> here = classes.get(i);
      if (here == null ? types.hasShape(text.token(from + i).text(), name) : here.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
