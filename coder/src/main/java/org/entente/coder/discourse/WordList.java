package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.Set;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * The words that one entry of the lexicon's folder {@code discourse} lists, in all their forms.
 * Immutable and thread-safe.
 */
final class WordList {
  private final Set<String> listed = new HashSet<>();
  private final WordTest test;

  /**
   * @param header the entry that lists them
   */
  WordList(Lexicon lexicon, Tokenizer tokenizer, String header) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals(header)) {
        for (String form : stanza.values("form")) {
          for (Word word : tokenizer.words(form)) {
            listed.add(word.form());
          }
        }
      }
    }
    test = tokenizer.test(this::isListed);
  }

  /** Whether a word, or one that it is a form of, is listed. */
  boolean has(Word word) {
    return test.holds(word);
  }

  private boolean isListed(Word word) {
    if (listed.contains(word.form())) {
      return true;
    }
    for (String lemma : word.lemmas()) {
      if (listed.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
