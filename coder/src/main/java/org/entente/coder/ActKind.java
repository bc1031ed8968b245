package org.entente.coder;

import java.util.Locale;

/** The kind of an act (codebook, section 3). */
public enum ActKind {
  MEETING,
  VISIT,
  CALL,
  EXERCISE,
  TRAINING,
  TRANSFER,
  DEPLOYMENT,
  WITHDRAWAL,
  SUPPORT,
  CRITICISM,
  RUPTURE;

  /** The code as the codebook and the JSON contract write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ActKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
