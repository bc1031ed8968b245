package org.entente.coder.lexicon;

/**
 * A fault in a lexicon or rule file. Its message names the file, line and column, repeats the line,
 * and puts a caret under the fault.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source the file's name
   * @param line line number, from 1
   * @param column column number, from 1
   * @param text the line as written
   * @param fault what is wrong and what to do
   */
  public LexiconException(String source, int line, int column, String text, String fault) {
    super(
        source
            + ":"
            + line
            + ":"
            + column
            + ": "
            + fault
            + "\n  "
            + text
            + "\n  "
            + " ".repeat(Math.max(0, column - 1))
            + "^");
  }
}
