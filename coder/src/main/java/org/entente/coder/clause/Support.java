package org.entente.coder.clause;

/**
 * What a verb says of the event noun that it carries: that it happens, is planned, is decided, is
 * asked for, or does not happen.
 */
public enum Support {
  HAPPEN,
  PLAN,
  DECIDE,
  URGE,
  DENY
}
