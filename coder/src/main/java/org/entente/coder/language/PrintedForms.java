package org.entente.coder.language;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words as they were last printed, with their capitals: most tokens of a text are found here
 * without making a string. Thread-safe: a lost or overwritten entry is only made again.
 */
final class PrintedForms {
  /** How many forms are remembered; a power of two. */
  private static final int SIZE = 1 << 17;

  private final Vocabulary vocabulary;
  private final @Nullable Form[] forms = new @Nullable Form[SIZE];

  PrintedForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A word as printed. */
  static final class Form {
    private final int hash;
    private final char[] letters;
    private final String printed;
    private final Word word;

    private Form(int hash, char[] letters, String printed, Word word) {
      this.hash = hash;
      this.letters = letters;
      this.printed = printed;
      this.word = word;
    }

    String printed() {
      return printed;
    }

    Word word() {
      return word;
    }

    private boolean is(int wanted, char[] text, int start, int end) {
      return hash == wanted && Arrays.equals(letters, 0, letters.length, text, start, end);
    }
  }

  /**
   * The form of a part of a text.
   *
   * @param straight whether apostrophes and hyphens are made plain in its word
   */
  Form form(char[] text, int start, int end, boolean straight) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    // the same letters may be a word and a number's or a mark's
    hash = 2 * hash + (straight ? 1 : 0);
    if (end - start > Vocabulary.LONGEST) {
      return read(hash, Arrays.copyOfRange(text, start, end), straight);
    }
    int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
    Form known = forms[slot];
    if (known != null && known.is(hash, text, start, end)) {
      return known;
    }
    // a form that is met again does not yield its place to one that is met once
    int second = slot ^ 1;
    Form other = forms[second];
    if (other != null && other.is(hash, text, start, end)) {
      forms[second] = known;
      forms[slot] = other;
      return other;
    }
    Form form = read(hash, Arrays.copyOfRange(text, start, end), straight);
    forms[second] = form;
    if (known == null) {
      forms[slot] = form;
    }
    return form;
  }

  private Form read(int hash, char[] letters, boolean straight) {
    String printed = new String(letters);
    String form = printed.toLowerCase(Locale.ROOT);
    if (straight) {
      form = form.replace('’', '\'').replace('ʼ', '\'').replace('‑', '-');
    }
    return new Form(hash, letters, printed, vocabulary.word(form));
  }
}
