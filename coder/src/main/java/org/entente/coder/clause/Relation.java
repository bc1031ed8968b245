package org.entente.coder.clause;

/** The relation that a preposition usually marks; {@code NONE} for a noun phrase without one. */
public enum Relation {
  NONE,
  /** English {@code Russia's}: it stands before the noun that it completes. */
  POSSESSOR,
  OF,
  TO,
  IN,
  WITH,
  BETWEEN,
  BY,
  FOR,
  /** What is still to come about: {@code en vue de la signature, with a view to}. */
  PURPOSE,
  FROM,
  AGAINST,
  DURING,
  AFTER,
  BEFORE,
  WITHOUT,
  PRESENCE,
  /** Who brings others together: {@code under the auspices of the minister}. */
  AEGIS,
  LIKE,
  /** Who says so: {@code selon Kiev, according to two officials}. */
  ACCORDING,
  /**
   * Whom what follows is about: {@code quant à la Chine, as for Peru}. A dateline's date has it
   * too, which tells of the report, and a year that only names: {@code the 1992 war}.
   */
  TOPIC
}
