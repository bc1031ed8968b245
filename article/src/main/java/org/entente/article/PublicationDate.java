package org.entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day of publication in what a source says. */
final class PublicationDate {

  private static final Pattern ISO =
      Pattern.compile(
          "\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:?\\d{2}.*)?\\s*", Pattern.DOTALL);

  private PublicationDate() {}

  /**
   * The day of an ISO 8601 date or date-time ({@code 2023-12-14}, {@code
   * 2023-12-14T15:13:00+01:00}), as written there, whatever the zone; empty for anything else.
   */
  static Optional<LocalDate> iso(String value) {
    Matcher matcher = ISO.matcher(value);
    return matcher.matches()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
