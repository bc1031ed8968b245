package org.entente.coder.clause;

/** What a governing verb makes of the verb under it. */
public enum Modality {
  PLAN,
  DECIDE,
  DONE,
  POSSIBLE,
  REFUSE,
  DENY,
  URGE,
  SAY
}
