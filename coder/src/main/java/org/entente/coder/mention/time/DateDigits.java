package org.entente.coder.mention.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates all in digits: {@code 2024-03-12, 01.04.2021, 12/03/2024}. */
final class DateDigits {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:18|19|20)[0-9]{2})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2((?:18|19|20)[0-9]{2})");

  private DateDigits() {}

  /** Year times 10000, month times 100 and day; 0 if the form is no date. Day before month. */
  static int read(String form) {
    Matcher first = YEAR_FIRST.matcher(form);
    if (first.matches()) {
      return packed(first.group(1), first.group(3), first.group(4));
    }
    Matcher last = YEAR_LAST.matcher(form);
    if (last.matches()) {
      int date = packed(last.group(4), last.group(3), last.group(1));
      // an American date, if it can be no other
      return date > 0 ? date : packed(last.group(4), last.group(1), last.group(3));
    }
    return 0;
  }

  private static int packed(String year, String month, String day) {
    PartialDate date =
        new PartialDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    boolean valid = date.month() >= 1 && date.month() <= 12 && date.day() >= 1 && date.exists();
    return valid ? date.year() * 10000 + date.month() * 100 + date.day() : 0;
  }
}
