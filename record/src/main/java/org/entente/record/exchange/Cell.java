package org.entente.record.exchange;

import java.util.regex.Pattern;

/** Text for a cell of a table that people may open in a spreadsheet. Thread-safe. */
public final class Cell {
  private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r\\n-].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private Cell() {}

  /**
   * A text as it is, but with an apostrophe before what a spreadsheet would take for a formula, and
   * without the NUL characters that no table can hold. Marks of writing direction stay.
   */
  public static String of(String text) {
    String held = text.replace("\u0000", "");
    boolean risky = FORMULA.matcher(held).matches() && !NUMBER.matcher(held).matches();
    return risky ? "'" + held : held;
  }

  /** The same on one line, for tables whose rows are lines and whose columns are set by tabs. */
  public static String line(String text) {
    return of(text.replaceAll("[\\t\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]+", " ").strip());
  }
}
