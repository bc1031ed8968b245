package org.entente.coder.language;

import java.util.List;

/**
 * A text cut into tokens and sentences. Immutable and thread-safe.
 *
 * @param language ISO 639-1 code
 * @param text the text
 * @param tokens all tokens, in order
 * @param sentences the sentences, in order; together they hold every token once
 */
public record TokenizedText(
    String language, String text, List<Token> tokens, List<Sentence> sentences) {

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The text between the first and last of these tokens, as printed. */
  public String span(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
