package org.entente.coder;

import java.util.Locale;

/** Whether an act has happened or is still to come (codebook, section 3). */
public enum Time {
  PAST,
  PLANNED;

  /** The code as the codebook and the JSON contract write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Time of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
