package org.entente.server.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EDTF dates in words: {@code le 12 décembre 2023}, {@code in December 2023}. What is not
 * understood stays as it is. Immutable and thread-safe.
 */
record DateWords(Words words) {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");

  /** A date with the word before it. */
  String when(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches() || !parts.group(4).isEmpty()) {
      return date(edtf);
    }
    return words.say(parts.group(3) == null ? "date.in" : "date.on", bare(edtf));
  }

  /** A date without a word before it, where it is a point in time. */
  String date(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
    }
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches()) {
      return edtf;
    }
    return parts.group(4).isEmpty() ? bare(edtf) : words.say("date.about", bare(edtf));
  }

  private String interval(String from, String to) {
    if (from.isEmpty() || from.equals("..")) {
      return words.say("date.before", bare(to));
    }
    return to.isEmpty() || to.equals("..")
        ? words.say("date.after", bare(from))
        : words.say(isDay(from) ? "date.interval.days" : "date.interval", bare(from), bare(to));
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
      return words.say("date.season." + (month - 20), parts.group(1));
    }
    if (month < 1 || month > 12) {
      return edtf;
    }
    YearMonth whole = YearMonth.of(year, month);
    if (parts.group(3) == null) {
      return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(whole);
    }
    int day = Integer.parseInt(parts.group(3));
    if (!whole.isValidDay(day)) {
      return edtf;
    }
    String pattern = day == 1 ? words.say("date.first") : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, words.locale())
        .format(LocalDate.of(year, month, day));
  }
}
