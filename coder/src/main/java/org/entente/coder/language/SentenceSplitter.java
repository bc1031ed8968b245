package org.entente.coder.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups the tokens of a text into sentences. A sentence ends at a full stop, question or
 * exclamation mark that is followed by a new beginning, and at the end of a paragraph or of a line
 * that is not merely wrapped.
 */
final class SentenceSplitter {
  /** A line shorter than this was ended on purpose. */
  private static final int WRAP_WIDTH = 60;

  private SentenceSplitter() {}

  static List<Sentence> split(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int after = i + 1;
      boolean last = after == tokens.size();
      boolean newParagraph = !last && isBreak(text, tokens.get(i), tokens.get(after));
      if (last || newParagraph || (isEnd(tokens, i) && startsAnew(tokens, i))) {
        sentences.add(new Sentence(sentences.size(), from, after, paragraph));
        from = after;
      }
      if (newParagraph) {
        paragraph++;
      }
    }
    return sentences;
  }

  private static boolean isEnd(List<Token> tokens, int i) {
    int j = i;
    while (j > 0 && isClosing(tokens.get(j))) {
      j--;
    }
    return isStop(tokens.get(j));
  }

  private static boolean isStop(Token token) {
    char c = token.first();
    return (c == '.' || c == '?' || c == '!' || c == '…') && token.isPunctuation();
  }

  private static boolean isClosing(Token token) {
    return token.isPunctuation() && "»”\"’)]'".indexOf(token.first()) >= 0;
  }

  private static boolean startsAnew(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    if (next.start() == tokens.get(i).end()) {
      return false;
    }
    if (isClosing(next) && (!isStop(tokens.get(i)) || next.start() == tokens.get(i).end())) {
      return isQuoteOpening(next) && next.first() != '»';
    }
    if (next.isPunctuation()) {
      char c = next.first();
      return "«“\"–—-([•'‘".indexOf(c) >= 0;
    }
    if (next.isNumber()) {
      return true;
    }
    // a quotation that ends in a question mark may go on: « Quand ? » demande-t-il
    return !Character.isLowerCase(next.first());
  }

  private static boolean isQuoteOpening(Token token) {
    return "\"'’”".indexOf(token.first()) >= 0;
  }

  private static boolean isBreak(String text, Token token, Token next) {
    int newline = -1;
    for (int i = token.end(); i < next.start(); i++) {
      if (text.charAt(i) == '\n') {
        if (newline >= 0) {
          return true;
        }
        newline = i;
      }
    }
    if (newline < 0) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next.start()))) {
      return false;
    }
    int lineStart = text.lastIndexOf('\n', newline - 1) + 1;
    return isStop(token)
        || isClosing(token)
        || newline - lineStart < WRAP_WIDTH
        || newline - lineStart > 2 * WRAP_WIDTH;
  }
}
