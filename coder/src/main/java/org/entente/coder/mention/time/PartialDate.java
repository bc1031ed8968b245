package org.entente.coder.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, month, season or day in EDTF.
 *
 * @param year the year, 0 where unknown
 * @param month 1 to 12, a season 21 to 24, or 0 for none
 * @param day 1 to 31, or 0 for none
 */
record PartialDate(int year, int month, int day) {
  private static final int SPRING = 21;

  static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The first or last date of an EDTF value, without its {@code ~}; empty for a decade. */
  static Optional<PartialDate> parse(String edtf, boolean last) {
    int slash = edtf.indexOf('/');
    String half = slash < 0 ? edtf : last ? edtf.substring(slash + 1) : edtf.substring(0, slash);
    if (half.equals("..")) {
      half = last ? edtf.substring(0, slash) : edtf.substring(slash + 1);
    }
    String[] parts = half.replace("~", "").split("-");
    try {
      return Optional.of(
          new PartialDate(
              parts[0].equals("XXXX") ? 0 : Integer.parseInt(parts[0]),
              parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
              parts.length > 2 ? Integer.parseInt(parts[2]) : 0));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether there is such a day in this year. */
  boolean exists() {
    return day == 0 || (month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day));
  }

  /** Its first day. */
  LocalDate first() {
    return LocalDate.of(year, firstMonth(), Math.max(day, 1));
  }

  /** Its last day. */
  LocalDate last() {
    if (day > 0) {
      return first();
    }
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return first().plusMonths(month >= SPRING ? 3 : 1).minusDays(1);
  }

  private int firstMonth() {
    return month == 0 ? 1 : month >= SPRING ? 3 * (month - SPRING + 1) : month;
  }

  /** The day, if it is one. */
  Optional<LocalDate> asDay() {
    try {
      return day == 0 ? Optional.empty() : Optional.of(first());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (year == 0) {
      text.append("XXXX");
    } else {
      digits(text, year, 4);
    }
    if (month > 0) {
      digits(text.append('-'), month, 2);
    }
    if (day > 0) {
      digits(text.append('-'), day, 2);
    }
    return text.toString();
  }

  private static void digits(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
