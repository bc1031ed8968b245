package org.entente.coder;

import java.util.Locale;

/** What happened to an agreement (codebook, section 2, stages). */
public enum Status {
  INTENDED,
  NEGOTIATING,
  AGREED,
  INITIALLED,
  SIGNED,
  RATIFIED,
  IN_FORCE,
  RENEWED,
  AMENDED,
  SUSPENDED,
  TERMINATED,
  EXPIRED,
  REFUSED;

  /** The code as the codebook and the JSON contract write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Status of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The classes that an evaluation tells apart. */
  public enum Phase {
    PROSPECTIVE,
    CONCLUDED,
    ENDED
  }

  /** Whether the agreement is still to come, concluded, or ended at this stage. */
  public Phase phase() {
    return switch (this) {
      case INTENDED, NEGOTIATING, AGREED -> Phase.PROSPECTIVE;
      case INITIALLED, SIGNED, RATIFIED, IN_FORCE, RENEWED, AMENDED -> Phase.CONCLUDED;
      case SUSPENDED, TERMINATED, EXPIRED, REFUSED -> Phase.ENDED;
    };
  }
}
