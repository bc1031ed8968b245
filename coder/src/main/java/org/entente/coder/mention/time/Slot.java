package org.entente.coder.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a text with what it can mean in a time expression. Immutable and thread-safe.
 */
final class Slot {
  private final int from;
  private final int to;
  private final List<Meaning> meanings;

  /** A bit for each sign that it can be, by ordinal. */
  private final long signs;

  /**
   * @param from index of its first token
   * @param to index after its last token; a part of a compound ({@code mi-mai}) has the compound's
   *     tokens
   * @param meanings what it can mean
   */
  Slot(int from, int to, List<Meaning> meanings) {
    this.from = from;
    this.to = to;
    this.meanings = meanings;
    long all = 0;
    for (int i = 0; i < meanings.size(); i++) {
      all |= meanings.get(i).sign().bit();
    }
    this.signs = all;
  }

  /**
   * One meaning.
   *
   * @param sign the sign
   * @param value the sign's value, 0 where it takes none
   * @param capital whether the word must be capitalised to have it
   * @param digits whether it is printed in digits
   */
  record Meaning(Sign sign, int value, boolean capital, boolean digits) {
    Meaning(Sign sign, int value) {
      this(sign, value, false, false);
    }

    static Meaning number(int value) {
      return new Meaning(Sign.NUMBER, value, false, true);
    }
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<Meaning> meanings() {
    return meanings;
  }

  boolean is(Sign sign) {
    return (signs & sign.bit()) != 0;
  }

  /** Whether it can be one of several signs, given as their bits. */
  boolean isAny(long bits) {
    return (signs & bits) != 0;
  }

  @Nullable Meaning meaning(Sign sign) {
    if (!is(sign)) {
      return null;
    }
    for (Meaning meaning : meanings) {
      if (meaning.sign() == sign) {
        return meaning;
      }
    }
    return null;
  }
}
