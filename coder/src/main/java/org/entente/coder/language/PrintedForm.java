package org.entente.coder.language;

import java.util.Locale;
import org.entente.coder.language.Token.Kind;

/**
 * A word, number or mark as printed, with its capitals: one object for all tokens that are printed
 * so, as long as {@link PrintedForms} remembers it. Immutable and thread-safe.
 */
final class PrintedForm {
  /** How many letters of a byte each are held in one long, which they leave positive. */
  private static final int HALF = Long.BYTES - 1;

  private final long key;
  private final long more;
  private final char first;
  private final Kind kind;
  private final boolean capitalised;
  private final boolean allCapitals;
  private final int hyphen;
  private final Word word;
  private final String text;

  private PrintedForm(long key, long more, String text, Kind kind, Word word) {
    this.key = key;
    this.more = more;
    this.text = text;
    this.kind = kind;
    this.word = word;
    this.first = text.charAt(0);
    this.capitalised = kind == Kind.WORD && Character.isUpperCase(first);
    this.allCapitals = kind == Kind.WORD && areCapitals(text);
    this.hyphen = text.indexOf('-');
  }

  /** Reads a form; apostrophes and hyphens are made plain in the word of a word. */
  static PrintedForm of(long key, long more, String text, Kind kind, Vocabulary vocabulary) {
    String form = text.toLowerCase(Locale.ROOT);
    if (kind == Kind.WORD) {
      form = form.replace('’', '\'').replace('ʼ', '\'').replace('‑', '-');
    }
    return new PrintedForm(key, more, text, kind, vocabulary.word(form));
  }

  private static boolean areCapitals(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        count++;
      }
    }
    return count > 1;
  }

  /** Whether it is this part of a text, whose key is given. */
  boolean is(long wanted, long wantedMore, Kind wantedKind, char[] other, int start, int end) {
    return key == wanted
        && more == wantedMore
        && kind == wantedKind
        && (key >= 0 || isSpelt(other, start, end - start));
  }

  private boolean isSpelt(char[] other, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != other[start + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The key of a part of a text, the same for the same letters. A key that is not negative is the
   * first {@link #HALF} letters themselves, with {@link #more} the next: so are most words told
   * apart without looking at their spelling. Of longer words, and of those with letters that take
   * two bytes, it is a hash.
   */
  static long key(char[] text, int start, int end) {
    int half = Math.min(end, start + HALF);
    long letters = 0;
    int all = 0;
    for (int i = start; i < half; i++) {
      letters = (letters << Byte.SIZE) + text[i];
      all |= text[i];
    }
    for (int i = half; i < end; i++) {
      all |= text[i];
    }
    if (end - start <= 2 * HALF && all < 1 << Byte.SIZE) {
      return letters;
    }
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash | Long.MIN_VALUE;
  }

  /** The rest of a {@link #key}; 0 of a word that it holds all of. */
  static long more(long key, char[] text, int start, int end) {
    long letters = 0;
    if (key >= 0) {
      for (int i = start + HALF; i < end; i++) {
        letters = (letters << Byte.SIZE) + text[i];
      }
    }
    return letters;
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

  int hyphen() {
    return hyphen;
  }

  Word word() {
    return word;
  }

  String text() {
    return text;
  }
}
