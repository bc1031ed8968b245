package org.entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day of publication in what a source says. Thread-safe. */
final class PublicationDate {

  private static final Pattern ISO =
      Pattern.compile(
          "\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:?\\d{2}.*)?\\s*", Pattern.DOTALL);

  private static final String NUMBERS =
      "(?:(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})"
          + "|(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<y2>\\d{4})";

  private static final List<Style> STYLES = List.of(Style.load("fr"), Style.load("en"));

  private PublicationDate() {}

  /**
   * The day of an ISO 8601 date or date-time ({@code 2023-12-14}, {@code
   * 2023-12-14T15:13:00+01:00}), as written there, whatever the zone; empty for anything else.
   */
  static Optional<LocalDate> iso(String value) {
    Matcher matcher = ISO.matcher(value);
    return matcher.matches()
        ? day(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
        : Optional.empty();
  }

  /** The day in a value that some machine wrote: ISO 8601, or a date in words or numbers. */
  static Optional<LocalDate> written(String value) {
    return iso(value).or(() -> first(List.of(value), style -> style.date));
  }

  /**
   * The day that the first lines of a page show: one after "published", else one in a dateline
   * ("LOMÉ, 23 octobre 2025 -"), else one alone on a line, else one after "updated".
   */
  static Optional<LocalDate> shown(List<String> lines) {
    return first(lines, style -> style.published)
        .or(() -> first(lines, style -> style.dateline))
        .or(() -> first(lines, style -> style.alone))
        .or(() -> first(lines, style -> style.updated));
  }

  private static Optional<LocalDate> first(
      List<String> lines, java.util.function.Function<Style, Pattern> kind) {
    for (String line : lines) {
      for (Style style : STYLES) {
        Matcher matcher = kind.apply(style).matcher(line);
        while (matcher.find()) {
          Optional<LocalDate> day = style.day(matcher);
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** How one language writes dates. */
  private record Style(
      Map<String, Integer> months,
      boolean dayBeforeSlash,
      Pattern date,
      Pattern published,
      Pattern updated,
      Pattern dateline,
      Pattern alone) {

    static Style load(String language) {
      Map<String, String> entries = new HashMap<>();
      for (String line : Resources.lines("dates/" + language + ".txt")) {
        String[] parts = line.split(": ", 2);
        entries.put(parts[0], parts[1]);
      }
      Map<String, Integer> months = new HashMap<>();
      StringBuilder names = new StringBuilder();
      for (int month = 1; month <= 12; month++) {
        for (String name : entry(entries, String.valueOf(month)).split(" ")) {
          months.put(name, month);
          names.append(names.isEmpty() ? "" : "|").append(name);
        }
      }
      String month = "(?:" + names + ")";
      String date =
          NUMBERS
              + "|(?<d3>\\d{1,2})(?:er|st|nd|rd|th)?(?:\\h+of)?\\h+(?<m3>"
              + month
              + ")\\b\\.?,?\\h+(?<y3>\\d{4})"
              + "|(?<m4>"
              + month
              + ")\\b\\.?\\h+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\h+(?<y4>\\d{4}))(?!\\d)";
      String weekday = "(?:(?:" + entry(entries, "days") + ")\\.?,?\\h+)?";
      return new Style(
          months,
          entry(entries, "slash").equals("day"),
          compile(date),
          compile(cue(entries, "published") + "\\h*" + weekday + date),
          compile(cue(entries, "updated") + "\\h*" + weekday + date),
          compile(
              "^(?-i:\\p{Lu})[\\p{L}'’./() -]{2,40}(?:,|\\h[-–—])\\h*(?:le\\h)?"
                  + weekday
                  + date
                  + "\\h*(?:\\([^)]{2,30}\\)\\h*)?(?:[-–—:]|$)"),
          compile(
              "^(?:le\\h)?"
                  + weekday
                  + date
                  + "(?=\\h*(?:$|[-–—|•·(]|,?\\h*(?:à\\h|at\\h)?\\d{1,2}[h:]))"));
    }

    private static String cue(Map<String, String> entries, String key) {
      return "(?<!\\p{L})" + entry(entries, key).replace(" ", "\\h");
    }

    private static String entry(Map<String, String> entries, String key) {
      return Objects.requireNonNull(entries.get(key), key);
    }

    private static Pattern compile(String pattern) {
      return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Optional<LocalDate> day(Matcher matcher) {
      if (matcher.group("y1") != null) {
        return PublicationDate.day(
            number(matcher.group("y1")), number(matcher.group("m1")), number(matcher.group("d1")));
      }
      if (matcher.group("y2") != null) {
        return fromNumbers(
            number(matcher.group("first")),
            number(matcher.group("second")),
            number(matcher.group("y2")),
            matcher.group("mark").equals("."));
      }
      String form = matcher.group("y3") != null ? "3" : "4";
      String month = matcher.group("m" + form).toLowerCase(Locale.ROOT);
      return PublicationDate.day(
          number(matcher.group("y" + form)),
          months.getOrDefault(month, 0),
          number(matcher.group("d" + form)));
    }

    /** Only English slashes leave open which of two small numbers is the month. */
    private Optional<LocalDate> fromNumbers(int first, int second, int year, boolean dotted) {
      if (dotted || dayBeforeSlash || first > 12) {
        return PublicationDate.day(year, second, first);
      }
      return second > 12 ? PublicationDate.day(year, first, second) : Optional.empty();
    }
  }
}
