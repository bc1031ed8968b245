package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.PhraseTable;

/**
 * The classes of nouns that the words of one noun phrase are in: read once, for who asks for
 * several. Immutable and thread-safe.
 */
public final class NounClasses {
  /** What stands for the classes of a word inside a noun of several: none that has a name. */
  private static final Set<String> WITHIN = Set.of("");

  private final TokenizedText text;
  private final int from;

  /**
   * For each token the classes of the noun that begins there, none within a noun; where no noun of
   * a class begins, those of the token's shape.
   */
  private final List<Set<String>> classes;

  NounClasses(NounTypes types, TokenizedText text, NounChunk noun) {
    this.text = text;
    this.from = noun.body();
    this.classes = new ArrayList<>(noun.to() - from);
    int at = from;
    while (at < noun.to()) {
      PhraseTable.Match<Set<String>> match = types.classesAt(text, at, noun.to());
      classes.add(match == null ? types.shaped(text.token(at).text()) : match.value());
      at++;
      for (; match != null && at < Math.min(match.to(), noun.to()); at++) {
        // "cruise ship" is no ship of war
        classes.add(WITHIN);
      }
    }
  }

  /** Adds the names of all of them. */
  void addTo(Set<String> names) {
    classes.forEach(names::addAll);
  }

  /** Whether a noun of the phrase is in a class. */
  public boolean has(String name) {
    return has(name, from + classes.size());
  }

  /** Whether a noun of the phrase that begins before a token is in a class. */
  boolean has(String name, int end) {
    int last = Math.min(end - from, classes.size());
    for (int i = 0; i < last; i++) {
      if (classes.get(i).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase is in a class by its head: "une cérémonie militaire" is no soldier. */
  boolean isHead(String name, int head) {
    int last = Math.min(head + 1 - from, classes.size());
    for (int i = 0; i < last; i++) {
      if (classes.get(i).contains(name) && !isAdjective(from + i, head)) {
        return true;
      }
    }
    return false;
  }

  /** "military trucks" are no military, but "the submarine Scire" is one. */
  private boolean isAdjective(int at, int head) {
    return at < head
        && text.word(at).canBe(PartOfSpeech.ADJECTIVE)
        && !text.token(at).isCapitalised()
        && !text.token(at + 1).isCapitalised()
        && !WITHIN.equals(classes.get(at + 1 - from));
  }
}
