package org.entente.network;

import java.util.Locale;

/** What kind of source a fact comes from. */
public enum Origin {
  /** A data set that was coded by hand, with years that it covers whole. */
  DATASET,
  /** Reports, which cover what the press wrote and the record has read. */
  PRESS,
  /** Both. */
  BOTH;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
