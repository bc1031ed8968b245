package org.entente.coder.language;

import org.entente.coder.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words as they were last printed, with their capitals: most tokens of a text are found here
 * without making a string. Thread-safe: a lost or overwritten entry is only made again.
 */
final class PrintedForms {
  /** Of how many forms are remembered, the binary logarithm. */
  private static final int BITS = 17;

  /** Spreads the keys over the forms: 2 to the 64th by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Vocabulary vocabulary;
  private final @Nullable PrintedForm[] forms = new @Nullable PrintedForm[1 << BITS];

  PrintedForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The form of a part of a text; not empty. */
  PrintedForm form(char[] text, int start, int end, Kind kind) {
    long key = PrintedForm.key(text, start, end);
    long more = PrintedForm.more(key, text, start, end);
    if (end - start > Vocabulary.LONGEST) {
      return read(key, more, text, start, end, kind);
    }
    int slot = (int) (((key + SPREAD * more) * SPREAD) >>> (Long.SIZE - BITS));
    PrintedForm known = forms[slot];
    if (known != null && known.is(key, more, kind, text, start, end)) {
      return known;
    }
    // a form that is met again does not yield its place to one that is met once
    int second = slot ^ 1;
    PrintedForm other = forms[second];
    if (other != null && other.is(key, more, kind, text, start, end)) {
      forms[second] = known;
      forms[slot] = other;
      return other;
    }
    PrintedForm form = read(key, more, text, start, end, kind);
    forms[second] = form;
    if (known == null) {
      forms[slot] = form;
    }
    return form;
  }

  private PrintedForm read(long key, long more, char[] text, int start, int end, Kind kind) {
    return PrintedForm.of(key, more, new String(text, start, end - start), kind, vocabulary);
  }
}
