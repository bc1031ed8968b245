package org.entente.server.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EDTF dates in words: {@code le 12 décembre 2023}, {@code in December 2023}. What is not
 * understood stays as it is. Immutable, and as thread-safe as its sentences.
 *
 * @param locale the language of months
 * @param sentences has the sentences {@code date.on}, {@code date.in}, {@code date.about}, {@code
 *     date.before}, {@code date.after}, {@code date.interval}, {@code date.interval.days}, {@code
 *     date.first} and {@code date.season.1} to {@code 4}
 */
public record DateWords(Locale locale, Sentences sentences) {

  /** The sentences of a language, by key. */
  @FunctionalInterface
  public interface Sentences {
    /** A sentence with its details filled in. */
    String say(String key, Object... details);
  }

  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");

  /** A date with the word before it. */
  public String when(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches() || !parts.group(4).isEmpty()) {
      return date(edtf);
    }
    return sentences.say(parts.group(3) == null ? "date.in" : "date.on", bare(edtf));
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
      return sentences.say("date.before", bare(to));
    }
    return to.isEmpty() || to.equals("..")
        ? sentences.say("date.after", bare(from))
        : sentences.say(isDay(from) ? "date.interval.days" : "date.interval", bare(from), bare(to));
  }

  private static boolean isDay(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    return parts.matches() && parts.group(3) != null;
  }

  private String bare(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches() || parts.group(2) == null) {
      return parts.matches() ? parts.group(1) : edtf;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    if (month > 20 && month < 25) {
      return sentences.say("date.season." + (month - 20), parts.group(1));
    }
    if (month < 1 || month > 12) {
      return edtf;
    }
    YearMonth whole = YearMonth.of(year, month);
    if (parts.group(3) == null) {
      return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(whole);
    }
    int day = Integer.parseInt(parts.group(3));
    if (!whole.isValidDay(day)) {
      return edtf;
    }
    String pattern = day == 1 ? sentences.say("date.first") : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.of(year, month, day));
  }
}
