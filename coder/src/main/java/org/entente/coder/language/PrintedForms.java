package org.entente.coder.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words as they were last printed, with their capitals: most tokens of a text are found here
 * without making a string. Thread-safe: a lost or overwritten entry is only made again.
 */
final class PrintedForms {
  /** How many forms are remembered; a power of two. */
  private static final int SIZE = 1 << 16;

  private final Vocabulary vocabulary;
  private final @Nullable Form[] forms = new @Nullable Form[SIZE];

  PrintedForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A word as printed; {@code straight} tells whether its word has straight apostrophes. */
  record Form(String printed, Word word, boolean straight) {
    boolean is(String text, int start, int end, boolean wanted) {
      return straight == wanted
          && printed.length() == end - start
          && text.startsWith(printed, start);
    }
  }

  /**
   * The form of a part of a text.
   *
   * @param straight whether apostrophes and hyphens are made plain in its word
   */
  Form form(String text, int start, int end, boolean straight) {
    if (end - start > Vocabulary.LONGEST) {
      return read(text.substring(start, end), straight);
    }
    int hash = straight ? 1 : 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
    Form known = forms[slot];
    if (known != null && known.is(text, start, end, straight)) {
      return known;
    }
    // a form that is met again does not yield its place to one that is met once
    int second = slot ^ 1;
    Form other = forms[second];
    if (other != null && other.is(text, start, end, straight)) {
      forms[second] = known;
      forms[slot] = other;
      return other;
    }
    Form form = read(text.substring(start, end), straight);
    forms[second] = form;
    if (known == null) {
      forms[slot] = form;
    }
    return form;
  }

  private Form read(String printed, boolean straight) {
    String form = printed.toLowerCase(Locale.ROOT);
    if (straight) {
      form = form.replace('’', '\'').replace('ʼ', '\'').replace('‑', '-');
    }
    return new Form(printed, vocabulary.word(form), straight);
  }
}
