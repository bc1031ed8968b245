package org.entente.coder.language;

import java.util.Arrays;
import org.entente.coder.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words as they were last printed, with their capitals: most tokens of a text are found here
 * without making a string. Thread-safe: a lost or overwritten entry is only made again.
 */
final class PrintedForms {
  /** How many forms are remembered; a power of two. */
  private static final int SIZE = 1 << 17;

  private final Vocabulary vocabulary;
  private final @Nullable PrintedForm[] forms = new @Nullable PrintedForm[SIZE];

  PrintedForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The form of a part of a text; not empty. */
  @SuppressWarnings("EnumOrdinal") // a hash, kept nowhere
  PrintedForm form(char[] text, int start, int end, Kind kind) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    // the same letters may be a word and a number's or a mark's
    hash = 3 * hash + kind.ordinal();
    if (end - start > Vocabulary.LONGEST) {
      return read(hash, text, start, end, kind);
    }
    int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
    PrintedForm known = forms[slot];
    if (known != null && known.kind() == kind && known.is(hash, text, start, end)) {
      return known;
    }
    // a form that is met again does not yield its place to one that is met once
    int second = slot ^ 1;
    PrintedForm other = forms[second];
    if (other != null && other.kind() == kind && other.is(hash, text, start, end)) {
      forms[second] = known;
      forms[slot] = other;
      return other;
    }
    PrintedForm form = read(hash, text, start, end, kind);
    forms[second] = form;
    if (known == null) {
      forms[slot] = form;
    }
    return form;
  }

  private PrintedForm read(int hash, char[] text, int start, int end, Kind kind) {
    return PrintedForm.of(hash, Arrays.copyOfRange(text, start, end), kind, vocabulary);
  }
}
