package org.entente.coder.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a text with what it can mean in a time expression.
 *
 * @param from index of its first token
 * @param to index after its last token; a part of a compound ({@code mi-mai}) has the compound's
 *     tokens
 * @param meanings what it can mean, at least one
 */
record Slot(int from, int to, List<Meaning> meanings) {

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

  boolean is(Sign sign) {
    return meaning(sign) != null;
  }

  @Nullable Meaning meaning(Sign sign) {
    for (Meaning meaning : meanings) {
      if (meaning.sign() == sign) {
        return meaning;
      }
    }
    return null;
  }
}
