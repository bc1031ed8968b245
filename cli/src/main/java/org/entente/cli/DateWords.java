package org.entente.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EDTF dates in words: {@code le 12 décembre 2023}, {@code in December 2023}. What is not
 * understood stays as it is. Immutable and thread-safe.
 */
record DateWords(Messages messages) {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");

  /** A date with the word before it. */
  String of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      String from = edtf.substring(0, slash);
      String to = edtf.substring(slash + 1);
      if (from.isEmpty() || from.equals("..")) {
        return messages.say("date.before", bare(to));
      }
      return to.isEmpty() || to.equals("..")
          ? messages.say("date.after", bare(from))
          : messages.say(
              isDay(from) ? "date.interval.days" : "date.interval", bare(from), bare(to));
    }
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches()) {
      return edtf;
    }
    if (!parts.group(4).isEmpty()) {
      return messages.say("date.about", bare(edtf));
    }
    return messages.say(parts.group(3) == null ? "date.in" : "date.on", bare(edtf));
  }

  private static boolean isDay(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    return parts.matches() && parts.group(3) != null;
  }

  /** A date without a word before it. */
  private String bare(String edtf) {
    Matcher parts = POINT.matcher(edtf);
    if (!parts.matches() || parts.group(2) == null) {
      return parts.matches() ? parts.group(1) : edtf;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    if (month > 20 && month < 25) {
      return messages.say("date.season." + (month - 20), parts.group(1));
    }
    if (month < 1 || month > 12) {
      return edtf;
    }
    YearMonth whole = YearMonth.of(year, month);
    if (parts.group(3) == null) {
      return DateTimeFormatter.ofPattern("MMMM uuuu", messages.locale()).format(whole);
    }
    int day = Integer.parseInt(parts.group(3));
    if (!whole.isValidDay(day)) {
      return edtf;
    }
    String pattern = day == 1 ? messages.say("date.first") : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, messages.locale())
        .format(LocalDate.of(year, month, day));
  }
}
