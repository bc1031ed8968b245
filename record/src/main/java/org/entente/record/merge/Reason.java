package org.entente.record.merge;

import java.util.Locale;

/**
 * Something that speaks for or against two claims being of one fact.
 *
 * @param detail the day, words or names that it is about, or an empty string
 */
public record Reason(Code code, String detail) {

  /** The rules by which claims are compared; docs/merging.md tells them. */
  public enum Code {
    /** A person decided it. */
    DECIDED,
    /** No other fact comes near. */
    ONLY_CANDIDATE,
    SIGNED_SAME_DAY,
    SIGNED_SAME_TIME,
    SIGNED_DAYS_APART,
    SIGNED_WEEKS_APART,
    SIGNED_AT_OTHER_TIMES,
    STAGE_SAME_DAY,
    STAGE_SAME_TIME,
    NEXT_STEP,
    FORESEEN,
    TOLD_AT_THE_TIME,
    TOLD_TOGETHER,
    TOLD_YEARS_APART,
    SAME_KIND,
    OTHER_KIND,
    SAME_FORM,
    OTHER_FORM,
    SAME_WORDS,
    OTHER_WORDS,
    SAME_YEAR,
    OTHER_YEAR,
    OTHER_OBJECT,
    SAME_PLACE,
    OTHER_PLACE,
    SAME_PEOPLE,
    OTHER_PEOPLE,
    SAME_DOMAINS,
    SAME_DAY,
    SAME_TIME,
    DAYS_APART,
    OTHER_DAYS,
    OTHER_TIME,
    CHANGES_THE_OTHER,
    OTHER_PARTIES,
    MORE_PARTIES,
    OTHER_DIRECTION,
    SAME_SOURCE,
    SAME_NAME,
    SAME_SURNAME,
    OTHER_NAME,
    SAME_STATE,
    OTHER_STATE,
    IN_THE_COMPANY,
    SAME_ROLE;

    /** The code in the table of links. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A reason without a detail. */
  public static Reason of(Code code) {
    return new Reason(code, "");
  }

  /** A reason as the table of links has it: the code, a space and the detail. */
  @Override
  public String toString() {
    return detail.isEmpty() ? code.code() : code.code() + " " + detail;
  }

  /**
   * Reads what {@link #toString} gave.
   *
   * @throws IllegalArgumentException if it has no known code
   */
  public static Reason parse(String text) {
    int space = text.indexOf(' ');
    String code = space < 0 ? text : text.substring(0, space);
    return new Reason(
        Code.valueOf(code.toUpperCase(Locale.ROOT)), space < 0 ? "" : text.substring(space + 1));
  }
}
