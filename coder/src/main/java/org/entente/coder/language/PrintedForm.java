package org.entente.coder.language;

import java.util.Locale;
import org.entente.coder.language.Token.Kind;

/**
 * A word, number or mark as printed, with its capitals: one object for all tokens that are printed
 * so, as long as {@link PrintedForms} remembers it. Immutable and thread-safe.
 */
final class PrintedForm {
  private final int hash;
  private final char first;
  private final Kind kind;
  private final boolean capitalised;
  private final boolean allCapitals;
  private final Word word;
  private final char[] letters;
  private final String text;

  private PrintedForm(int hash, char[] letters, String text, Kind kind, Word word) {
    this.hash = hash;
    this.letters = letters;
    this.text = text;
    this.kind = kind;
    this.word = word;
    this.first = letters[0];
    this.capitalised = kind == Kind.WORD && Character.isUpperCase(first);
    this.allCapitals = kind == Kind.WORD && areCapitals(letters);
  }

  /** Reads a form; apostrophes and hyphens are made plain in the word of a word. */
  static PrintedForm of(int hash, char[] letters, Kind kind, Vocabulary vocabulary) {
    String text = new String(letters);
    String form = text.toLowerCase(Locale.ROOT);
    if (kind == Kind.WORD) {
      form = form.replace('’', '\'').replace('ʼ', '\'').replace('‑', '-');
    }
    return new PrintedForm(hash, letters, text, kind, vocabulary.word(form));
  }

  private static boolean areCapitals(char[] letters) {
    int count = 0;
    for (char c : letters) {
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        count++;
      }
    }
    return count > 1;
  }

  boolean is(int wanted, char[] other, int start, int end) {
    int length = end - start;
    if (hash != wanted || letters.length != length) {
      return false;
    }
    // words are short: a plain loop is done before a vector loop has begun
    for (int i = 0; i < length; i++) {
      if (letters[i] != other[start + i]) {
        return false;
      }
    }
    return true;
  }

  char first() {
    return first;
  }

  Kind kind() {
    return kind;
  }

  boolean isCapitalised() {
    return capitalised;
  }

  boolean isAllCapitals() {
    return allCapitals;
  }

  Word word() {
    return word;
  }

  String text() {
    return text;
  }
}
