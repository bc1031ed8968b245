package org.entente.record.recode;

import java.util.Locale;

/**
 * What became of a fact of the record.
 *
 * @param fact its id
 * @param words what it is, or was, in the codes of the codebook
 */
public record FactChange(What what, String fact, String words) {
  /** What can become of a fact. */
  public enum What {
    ADDED,
    CHANGED,
    WITHDRAWN;

    /** The code in the table of changes. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
