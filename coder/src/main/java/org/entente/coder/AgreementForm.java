package org.entente.coder;

import java.util.Locale;

/** The form of an instrument (codebook, section 2). */
public enum AgreementForm {
  TREATY,
  AGREEMENT,
  MEMORANDUM,
  LETTER_OF_INTENT,
  PROTOCOL,
  ARRANGEMENT,
  PLAN,
  CONTRACT,
  DECLARATION,
  UNDERSTANDING;

  /** The code as the codebook and the JSON contract write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AgreementForm of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
