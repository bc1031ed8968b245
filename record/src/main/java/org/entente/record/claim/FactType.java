package org.entente.record.claim;

import java.util.Locale;

/** The four lists of a coding. */
public enum FactType {
  AGREEMENT,
  ACT,
  PERSON,
  CONTRADICTION;

  /** The code in the record's tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static FactType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
