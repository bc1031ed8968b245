package org.entente.coder.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a time expression says before it is resolved (codebook, section 6). Immutable. */
public interface TimeExpression {

  /** Whether the clause speaks of what is past or of what is to come. */
  enum Direction {
    /** Nearest not after the article's date. */
    PAST,
    /** Nearest to come after the article's date. */
    FUTURE,
    /** The next step of a story that is told in order: nearest not before the context. */
    NARRATIVE
  }

  /**
   * The EDTF value.
   *
   * @param published the article's date, or null if unknown: then the year is {@code XXXX}
   * @param direction the clause's tense: a weekday or a month without a year is the nearest not
   *     after the article's date, or the nearest not before it
   * @param context the last full date that the text gave before, as an EDTF value, or null: "le 12"
   *     and "le lendemain" lean on it
   * @return the value, or empty if the expression cannot be resolved
   */
  Optional<String> resolve(
      @Nullable LocalDate published, Direction direction, @Nullable String context);

  /** Whether it gives its year itself, so that it resolves alike whatever the article's date. */
  boolean isStated();

  /** Whether it counts from a date that the text gave before: {@code le lendemain}. */
  boolean needsContext();

  /**
   * The length in days of a duration told in days or weeks, so that "arrived on Monday for a
   * three-day visit" makes an interval; empty for anything else.
   */
  OptionalInt lengthInDays();

  /**
   * Whether it gives a date at all, and not merely a duration or frequency ("pour cinq ans",
   * "chaque année").
   */
  boolean isDate();
}
