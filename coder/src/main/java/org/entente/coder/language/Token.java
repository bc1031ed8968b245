package org.entente.coder.language;

/**
 * A token of a text. Immutable and thread-safe; two tokens of one text are equal only if they are
 * the same.
 */
public final class Token {
  private final int start;
  private final int end;
  private final PrintedForm printed;

  Token(int start, int end, PrintedForm printed) {
    this.start = start;
    this.end = end;
    this.printed = printed;
  }

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  /** UTF-16 offset of its first code unit in the text. */
  public int start() {
    return start;
  }

  /** UTF-16 offset after its last code unit. */
  public int end() {
    return end;
  }

  /** The token as printed. */
  public String text() {
    return printed.text();
  }

  /** Its first UTF-16 code unit. */
  public char first() {
    return printed.first();
  }

  /** Its word form. */
  public Word word() {
    return printed.word();
  }

  /** What it is made of. */
  public Kind kind() {
    return printed.kind();
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return printed.isCapitalised();
  }

  /** Whether it is a word of two letters or more, all capitals. */
  public boolean isAllCapitals() {
    return printed.isAllCapitals();
  }

  /** UTF-16 offset of its first hyphen from its start, or -1. */
  public int hyphen() {
    return printed.hyphen();
  }

  /** Whether it is this punctuation mark or word form (lower case, straight apostrophe). */
  public boolean is(String form) {
    return printed.word().form().equals(form);
  }

  public boolean isPunctuation() {
    return printed.kind() == Kind.PUNCTUATION;
  }

  public boolean isNumber() {
    return printed.kind() == Kind.NUMBER;
  }

  public boolean isWord() {
    return printed.kind() == Kind.WORD;
  }

  @Override
  public String toString() {
    return printed.text();
  }
}
