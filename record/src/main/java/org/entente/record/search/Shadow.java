package org.entente.record.search;

import java.util.List;
import org.entente.coder.language.Token;

/**
 * The form of a text that is indexed: each word under its dictionary form, folded.
 *
 * @param words one key a word, in the order of the text, so that phrases are found
 * @param others further keys of words that may be several
 */
public record Shadow(String words, String others) {

  /**
   * The shadow of a text. Thread-safe.
   *
   * @param language ISO 639-1 code
   */
  public static Shadow of(String language, String text) {
    WordKeys keys = WordKeys.of(language);
    StringBuilder words = new StringBuilder(text.length());
    StringBuilder others = new StringBuilder();
    for (Token token : keys.tokens(text).tokens()) {
      List<WordKeys.Keys> parts = keys.of(token);
      for (WordKeys.Keys part : parts) {
        words.append(part.first()).append(' ');
        for (String other : part.others()) {
          others.append(other).append(' ');
        }
      }
    }
    return new Shadow(words.toString(), others.toString());
  }
}
