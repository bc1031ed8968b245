package org.entente.coder.language;

/**
 * A token of a text.
 *
 * @param start UTF-16 offset of its first code unit in the text
 * @param end UTF-16 offset after its last code unit
 * @param text the token as printed
 * @param word its word form
 * @param kind what it is made of
 */
public record Token(int start, int end, String text, Word word, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is a word of two letters or more, all capitals. */
  public boolean isAllCapitals() {
    if (kind != Kind.WORD || text.length() < 2) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1;
  }

  /** Whether it is this punctuation mark or word form (lower case, straight apostrophe). */
  public boolean is(String form) {
    return word.form().equals(form);
  }

  public boolean isPunctuation() {
    return kind == Kind.PUNCTUATION;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
