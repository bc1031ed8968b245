package org.entente.record.exchange.fact;

import java.time.LocalDate;

/**
 * Which facts an export is to have: all of them, or those that have been added or changed since a
 * day.
 *
 * @param day the day as ISO 8601 has it, in UTC, or an empty string for all
 */
public record Since(String day) {
  /** All facts. */
  public static final Since EVER = new Since("");

  /** The facts that have been added or changed on a day or later. */
  public static Since of(LocalDate day) {
    return new Since(day.toString());
  }

  /** Whether all facts are meant. */
  public boolean ever() {
    return day.isEmpty();
  }
}
