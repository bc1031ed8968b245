package org.entente.coder;

import java.util.Locale;

/** The kind of an agreement (codebook, section 2); the first six are the categories of DCAD. */
public enum AgreementKind {
  FRAMEWORK,
  INDUSTRIAL,
  TRAINING_EXCHANGE,
  PROCUREMENT,
  RESEARCH,
  COMMISSION,
  INFORMATION_SECURITY,
  STATUS_OF_FORCES,
  ACCESS_BASING,
  ALLIANCE,
  STRATEGIC_PARTNERSHIP,
  SECURITY,
  OTHER;

  /** The code as the codebook and the JSON contract write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AgreementKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
