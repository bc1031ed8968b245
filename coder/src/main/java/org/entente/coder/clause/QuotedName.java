package org.entente.coder.clause;

import java.util.Map;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;

/** A name in quotes behind a noun, of a ship or an exercise: "la frégate « Sirocco »". */
final class QuotedName {
  private static final int LONGEST = 6;
  private static final Map<String, String> CLOSING =
      Map.of("«", "»", "“", "”", "\"", "\"", "‘", "’");

  private QuotedName() {}

  /**
   * Where the quoted name ends that opens at a token: the index after its closing quote, or -1 if
   * what is quoted is no name but words.
   */
  static int end(TokenizedText text, int open, int limit) {
    String closing = CLOSING.get(text.token(open).text());
    if (closing == null || open + 1 >= limit || !isName(text.token(open + 1))) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(limit, open + 1 + LONGEST); i++) {
      Token token = text.token(i);
      if (token.is(closing)) {
        return i + 1;
      }
      if (token.is(",") || token.is(".")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isName(Token token) {
    return token.isCapitalised() || token.isNumber();
  }
}
