package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares EDTF values as far as merging needs it. */
final class EdtfDates {
  private static final Pattern DECADE = Pattern.compile("[0-9]{3}X");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  private EdtfDates() {}

  /** Whether two dates can be of one occasion: one lies in the other, as far as both are known. */
  static boolean agree(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String x = plain(a);
    String y = plain(b);
    if (x.contains("/") || y.contains("/")) {
      return overlap(x, y);
    }
    return x.startsWith(y) || y.startsWith(x) || unknownYear(x, y);
  }

  /** Whether the first says the same as the second, more exactly. */
  static boolean refines(String finer, String coarser) {
    return finer.length() > coarser.length() && agree(finer, coarser) && !finer.contains("/");
  }

  /** Whether a date begins after a day. */
  static boolean isAfter(String date, LocalDate day) {
    String from = from(plain(date));
    String known = day.toString();
    int length = Math.min(from.length(), known.length());
    boolean season = from.length() == 7 && from.charAt(5) == '2';
    String unit = from.substring(0, season ? 4 : length);
    return Character.isDigit(unit.charAt(unit.length() - 1))
        && unit.compareTo(known.substring(0, unit.length())) > 0;
  }

  /** Whether one date ends before another begins; false where either is unknown or open. */
  static boolean isBefore(String earlier, String later) {
    return last(earlier).flatMap(end -> first(later).map(end::isBefore)).orElse(false);
  }

  /** Whether more than so many days lie between two dates. */
  static boolean areApart(String a, String b, int days) {
    return (isBefore(a, b) && last(a).orElseThrow().plusDays(days).isBefore(first(b).orElseThrow()))
        || (isBefore(b, a)
            && last(b).orElseThrow().plusDays(days).isBefore(first(a).orElseThrow()));
  }

  private static Optional<LocalDate> first(String date) {
    return day(from(plain(date)), false);
  }

  private static Optional<LocalDate> last(String date) {
    int slash = date.indexOf('/');
    return day(plain(slash < 0 ? date : date.substring(slash + 1)), true);
  }

  /** The first or last day of a year, decade, season, month or day. */
  private static Optional<LocalDate> day(String date, boolean last) {
    if (DECADE.matcher(date).matches()) {
      return day(date.substring(0, 3) + (last ? "9" : "0"), last);
    }
    if (!DATE.matcher(date).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.substring(0, 4));
    if (date.length() == 4) {
      return Optional.of(LocalDate.of(year, last ? 12 : 1, last ? 31 : 1));
    }
    int month = Integer.parseInt(date.substring(5, 7));
    if (month < 1 || month > 24 || (month > 12 && month < 21)) {
      return Optional.empty();
    }
    if (date.length() == 10) {
      return Optional.of(LocalDate.parse(date));
    }
    int months = 1;
    if (month > 20) {
      month = 3 * (month - 20);
      months = 3;
    }
    LocalDate start = LocalDate.of(year, month, 1);
    return Optional.of(last ? start.plusMonths(months).minusDays(1) : start);
  }

  /** When something began: {@code 2018} of {@code 2018/..}; other values as they are. */
  static String start(String date) {
    return date.endsWith("/..") ? date.substring(0, date.length() - 3) : date;
  }

  private static String plain(String date) {
    return date.replace("~", "").replace("?", "").replace("%", "");
  }

  private static boolean unknownYear(String a, String b) {
    return (a.startsWith("XXXX") || b.startsWith("XXXX"))
        && a.length() > 4
        && b.length() > 4
        && (a.substring(4).startsWith(b.substring(4)) || b.substring(4).startsWith(a.substring(4)));
  }

  private static boolean overlap(String a, String b) {
    String fromA = from(a);
    String toA = to(a);
    String fromB = from(b);
    String toB = to(b);
    return fromA.compareTo(toB) <= 0 && fromB.compareTo(toA) <= 0;
  }

  private static String from(String date) {
    int slash = date.indexOf('/');
    String from = slash < 0 ? date : date.substring(0, slash);
    return from.equals("..") ? "0000" : from;
  }

  private static String to(String date) {
    int slash = date.indexOf('/');
    String to = slash < 0 ? date : date.substring(slash + 1);
    return to.equals("..") ? "9999" : to + "~";
  }
}
