package org.entente.coder.evaluation;

import java.util.Locale;

/** The lists of a coding. */
public enum ItemList {
  AGREEMENTS,
  ACTS,
  PEOPLE,
  CONTRADICTIONS;

  /** The list's name in the JSON contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
