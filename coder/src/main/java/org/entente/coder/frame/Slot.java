package org.entente.coder.frame;

/** A place in a frame that a noun phrase fills, by its grammatical function. */
public enum Slot {
  SUBJECT,
  OBJECT,
  WITH,
  BETWEEN,
  TO,
  IN,
  FOR,
  FROM,
  BY,
  AGAINST,
  OF,
  DURING,
  AEGIS
}
