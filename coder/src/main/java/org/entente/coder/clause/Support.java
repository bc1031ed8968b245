package org.entente.coder.clause;

/**
 * What a verb says of the event noun that it carries: that it happens, is planned, or does not
 * happen.
 */
public enum Support {
  HAPPEN,
  PLAN,
  DENY
}
