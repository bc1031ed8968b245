package org.entente.record.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list ends, so that the next begins after it, however many there are before: the
 * list goes by days, the latest first and those without one last, and by ids among equals.
 *
 * @param day the day of the last fact in days since 1970-01-01, if it has one
 * @param id its id
 */
public record Key(Optional<Long> day, String id) {
  private static final Pattern TEXT = Pattern.compile("(-?\\d{1,9})?:([0-9a-z]{1,40})");

  /** The key that {@link #text} wrote, or nothing if the text is no key. */
  public static Optional<Key> of(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Key(Optional.ofNullable(parts.group(1)).map(Long::valueOf), parts.group(2)))
        : Optional.empty();
  }

  /** The key as a word of letters, digits, {@code -} and one {@code :}. */
  public String text() {
    return day.map(String::valueOf).orElse("") + ":" + id;
  }
}
