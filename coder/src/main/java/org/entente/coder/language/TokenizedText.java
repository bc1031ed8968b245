package org.entente.coder.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A text cut into tokens and sentences. Immutable and thread-safe. */
public final class TokenizedText {
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final String language;
  private final String text;
  private final Token[] tokens;
  private final Word[] words;
  private final List<Token> list;
  private final List<Sentence> sentences;

  /**
   * @param language ISO 639-1 code
   * @param text the text
   * @param tokens all tokens, in order
   * @param sentences the sentences, in order; together they hold every token once
   */
  TokenizedText(String language, String text, List<Token> tokens, List<Sentence> sentences) {
    this.language = language;
    this.text = text;
    this.tokens = tokens.toArray(Token[]::new);
    this.words = new Word[this.tokens.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = this.tokens[i].word();
    }
    this.list = Collections.unmodifiableList(Arrays.asList(this.tokens));
    this.sentences = Collections.unmodifiableList(sentences);
  }

  /** ISO 639-1 code of its language. */
  public String language() {
    return language;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** All tokens, in order. */
  public List<Token> tokens() {
    return list;
  }

  /** The sentences, in order; together they hold every token once. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.length;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens[index];
  }

  /** The word form of the token at an index. */
  public Word word(int index) {
    return words[index];
  }

  /** The text between the first and last of these tokens, as printed. */
  public String span(int from, int to) {
    return text.substring(tokens[from].start(), tokens[to - 1].end());
  }

  /** The text between the first and last of these tokens, with a space for all white space. */
  public String phrase(int from, int to) {
    return WHITE.matcher(span(from, to)).replaceAll(" ");
  }
}
