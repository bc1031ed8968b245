package org.entente.network;

import java.util.Locale;

/** What ties two states in a year. */
public enum Basis {
  /** Each agreement in force. */
  IN_FORCE,
  /** Each agreement signed in the year. */
  SIGNED,
  /** Each act of the year that brings two states together. */
  ACTS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
