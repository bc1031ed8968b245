package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * Words that say that an instrument is not the one named before, and verbs by which one instrument
 * takes another's place, from the lexicon's folder {@code discourse}. Thread-safe.
 */
final class IdentityWords {
  private final Set<String> another = new HashSet<>();
  private final Set<String> sequel = new HashSet<>();
  private final Set<String> replacing = new HashSet<>();

  IdentityWords(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      switch (stanza.header()) {
        case "another" -> another.addAll(stanza.values("word"));
        case "sequel" -> sequel.addAll(stanza.values("word"));
        case "replacing" -> replacing.addAll(stanza.values("verb"));
        default -> {}
      }
    }
  }

  /** The word among these tokens that says that it is another one ("un second accord"), or "". */
  String another(TokenizedText text, int from, int to) {
    return first(another, text, from, to);
  }

  /** Whether these tokens add something to what was told before ("ont également signé"). */
  boolean isSequel(TokenizedText text, int from, int to) {
    return !first(sequel, text, from, to).isEmpty();
  }

  private static String first(Set<String> words, TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = text.token(i).word();
      if (words.contains(word.form())) {
        return word.form();
      }
    }
    return "";
  }

  /** Whether a verb's subject takes the place of its object. */
  boolean replaces(List<String> lemmas) {
    return lemmas.stream().anyMatch(replacing::contains);
  }
}
