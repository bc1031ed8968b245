package org.entente.record.merge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF value may mean (codebook, section 6). An open or unknown end is far away.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {
  static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);
  static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);
  private static final Pattern POINT =
      Pattern.compile("(\\d{3}[\\dX])(?:-(\\d\\d)(?:-(\\d\\d))?)?[~?%]?");

  /** The span of a value, or nothing where its year is unknown or it is not understood. */
  public static Optional<DateSpan> of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return point(edtf);
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    Optional<DateSpan> start = end(from);
    Optional<DateSpan> end = end(to);
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = start.map(DateSpan::first).orElse(LONG_AGO);
    LocalDate last = end.map(DateSpan::last).orElse(FAR_OFF);
    return first.isAfter(last) ? Optional.empty() : Optional.of(new DateSpan(first, last));
  }

  private static Optional<DateSpan> end(String edtf) {
    return edtf.isEmpty() || edtf.equals("..") ? Optional.empty() : point(edtf);
  }

  private static Optional<DateSpan> point(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = parts.group(1);
    int year = Integer.parseInt(digits.replace('X', '0'));
    int lastYear = Integer.parseInt(digits.replace('X', '9'));
    if (year == 0) {
      return Optional.empty();
    }
    if (parts.group(2) == null) {
      return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(lastYear, 12, 31)));
    }
    int month = Integer.parseInt(parts.group(2));
    if (month > 20 && month < 25) {
      YearMonth begin = YearMonth.of(year, 3).plusMonths(3L * (month - 21));
      return Optional.of(new DateSpan(begin.atDay(1), begin.plusMonths(2).atEndOfMonth()));
    }
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth whole = YearMonth.of(year, month);
    if (parts.group(3) == null) {
      return Optional.of(new DateSpan(whole.atDay(1), whole.atEndOfMonth()));
    }
    int day = Integer.parseInt(parts.group(3));
    return whole.isValidDay(day)
        ? Optional.of(new DateSpan(whole.atDay(day), whole.atDay(day)))
        : Optional.empty();
  }

  /** Whether some day lies in both. */
  public boolean overlaps(DateSpan other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** The span from the first day of either to the last. */
  public DateSpan with(DateSpan other) {
    return new DateSpan(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** How many days lie between the two; 0 if they overlap. */
  public long daysFrom(DateSpan other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? first.toEpochDay() - other.last.toEpochDay()
        : other.first.toEpochDay() - last.toEpochDay();
  }

  /** How many days it covers, 1 and up: the fewer, the more exact. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }
}
