package org.entente.server.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EDTF dates in words: {@code le 12 décembre 2023}, {@code in December 2023}. What is not
 * understood stays as it is. Immutable, and as thread-safe as its sentences.
 *
 * @param locale the language of months
 * @param sentences has the sentences {@code date.on}, {@code date.in}, {@code date.in.season.1} to
 *     {@code 4}, {@code date.about}, {@code date.before}, {@code date.after} and {@code
 *     date.interval}, these three for days with {@code .day} or {@code .days} after it, {@code
 *     date.first}, {@code date.unknown}, {@code date.no-year} and {@code date.season.1} to {@code
 *     4}
 */
public record DateWords(Locale locale, Sentences sentences) {

  /** The sentences of a language, by key. */
  @FunctionalInterface
  public interface Sentences {
    /** A sentence with its details filled in. */
    String say(String key, Object... details);
  }

  private static final Pattern POINT =
      Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");

  /** What EDTF has for spring, summer, autumn and winter. */
  private static final List<String> SEASONS = List.of("21", "22", "23", "24");

  /** What EDTF has for a year that is not said. */
  private static final String NO_YEAR = "XXXX";

  /** A year that has every day. */
  private static final int ANY_YEAR = 2000;

  /** A date with the word before it. */
  public String when(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches() || !parts.group(4).isEmpty()) {
      return date(edtf);
    }
    String point = bare(edtf);
    if (parts.group(3) != null) {
      return sentences.say("date.on", point);
    }
    boolean season = parts.group(2) != null && SEASONS.contains(parts.group(2));
    return sentences.say(season ? "date.in.season." + parts.group(2).charAt(1) : "date.in", point);
  }

  /** A date without a word before it, where it is a point in time. */
  public String date(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
    }
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches()) {
      return edtf;
    }
    return parts.group(4).isEmpty() ? bare(edtf) : sentences.say("date.about", bare(edtf));
  }

  private String interval(String from, String to) {
    if (from.isEmpty() || from.equals("..")) {
      return sentences.say(isDay(to) ? "date.before.day" : "date.before", bare(to));
    }
    return to.isEmpty() || to.equals("..")
        ? sentences.say(isDay(from) ? "date.after.day" : "date.after", bare(from))
        : sentences.say(isDay(from) ? "date.interval.days" : "date.interval", bare(from), bare(to));
  }

  private static boolean isDay(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    return parts.matches() && parts.group(3) != null;
  }

  private String bare(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches()) {
      return edtf;
    }
    boolean unknown = parts.group(1).equals(NO_YEAR);
    if (parts.group(2) == null) {
      return unknown ? sentences.say("date.unknown") : parts.group(1);
    }
    int year = unknown ? ANY_YEAR : Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    if (month > 20 && month < 25) {
      return unknown
          ? sentences.say("date.unknown")
          : sentences.say("date.season." + (month - 20), parts.group(1));
    }
    if (month < 1 || month > 12) {
      return edtf;
    }
    YearMonth whole = YearMonth.of(year, month);
    int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    if (day > 0 && !whole.isValidDay(day)) {
      return edtf;
    }
    String pattern =
        day == 0 ? "MMMM uuuu" : day == 1 ? sentences.say("date.first") : "d MMMM uuuu";
    LocalDate at = LocalDate.of(year, month, Math.max(1, day));
    return unknown
        ? sentences.say("date.no-year", written(pattern.replace(" uuuu", ""), at))
        : written(pattern, at);
  }

  private String written(String pattern, LocalDate at) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(at);
  }
}
