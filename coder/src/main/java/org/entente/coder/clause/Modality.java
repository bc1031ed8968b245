package org.entente.coder.clause;

/** What a governing verb makes of the verb under it. */
public enum Modality {
  PLAN,
  OFFER,
  DECIDE,
  DONE,
  POSSIBLE,
  REFUSE,
  DENY,
  URGE,
  SAY;

  /** Whether it leaves the verb under it to come, as what is wanted, planned or offered is. */
  public boolean looksAhead() {
    return this == PLAN || this == OFFER;
  }
}
