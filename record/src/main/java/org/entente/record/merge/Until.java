package org.entente.record.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Up to which day sources count.
 *
 * @param basis which day of a source is meant
 * @param day the last one, ISO 8601
 */
public record Until(Basis basis, String day) {

  /** Everything that is in the record. */
  public static final Until NOW = new Until(Basis.PUBLISHED, "9999-12-31");

  /** Which day of a source is meant. */
  public enum Basis {
    /** When it was published; where unknown, when it was added. */
    PUBLISHED,
    /** When it was added to the record. */
    ADDED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether a decision counts: a person who knows what had been published by a day may decide
   * later.
   */
  boolean covers(Instant decided) {
    return basis == Basis.PUBLISHED
        || decided.toString().substring(0, day.length()).compareTo(day) <= 0;
  }

  /** What had been published by a day, as far as the record knows now. */
  public static Until published(LocalDate day) {
    return new Until(Basis.PUBLISHED, day.toString());
  }

  /** What the record had by the end of a day. */
  public static Until added(LocalDate day) {
    return new Until(Basis.ADDED, day.toString());
  }
}
