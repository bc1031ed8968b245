package org.entente.coder.mention.time;

import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;

/** What the token after a bare number says of it: a day, a year or a quantity. */
final class Surroundings {
  private Surroundings() {}

  /** Whether "le 12" can end before this token: no noun follows that the number could count. */
  static boolean endsDay(TokenizedText text, int after) {
    if (after >= text.tokens().size()) {
      return true;
    }
    Token token = text.token(after);
    if (token.isPunctuation()) {
      return ".,;:)»…!?\n".contains(token.text());
    }
    if (!token.isWord() || token.isCapitalised()) {
      return false;
    }
    if (token.word().canBe(PartOfSpeech.PREPOSITION) || token.word().canBe(PartOfSpeech.PRONOUN)) {
      return true;
    }
    return token.word().canBe(PartOfSpeech.VERB)
        && !token.word().canBe(PartOfSpeech.NOUN)
        && !token.word().canBe(PartOfSpeech.ADJECTIVE);
  }

  /** Whether a four-digit number before this token counts things: "2000 soldats", "2000 %". */
  static boolean isQuantity(TokenizedText text, int after) {
    if (after >= text.tokens().size()) {
      return false;
    }
    Token token = text.token(after);
    if (token.isPunctuation()) {
      return "%‰€$£°".contains(token.text());
    }
    if (!token.isWord() || token.isCapitalised()) {
      return false;
    }
    boolean plural = false;
    for (Reading reading : token.word().readings()) {
      switch (reading.pos()) {
        case NOUN -> plural |= reading.number() == 'p';
        case PREPOSITION, DETERMINER, PRONOUN, CONJUNCTION -> {
          return false;
        }
        default -> {}
      }
    }
    return plural;
  }

  /** "2026: first deliveries", "First deliveries: 2026": a year that dates an entry of a list. */
  static boolean isEntry(TokenizedText text, int from, int after) {
    boolean ends = after >= text.size() || text.token(after).isPunctuation() || breaks(text, after);
    return (after < text.size() && text.token(after).is(":"))
        ? from == 0 || text.token(from - 1).isPunctuation() || breaks(text, from)
        : ends && from > 0 && text.token(from - 1).is(":");
  }

  /** Whether a line ends before a token. */
  private static boolean breaks(TokenizedText text, int token) {
    return text.text()
            .substring(text.token(token - 1).end(), text.token(token).start())
            .indexOf('\n')
        >= 0;
  }

  /** Whether a word that counts as a noun may be a verb: "signed in 2019 remains in force". */
  static boolean mayBeVerb(TokenizedText text, int after) {
    return after < text.tokens().size() && text.token(after).word().canBe(PartOfSpeech.VERB);
  }

  /** Whether a year or month before this token is its attribute: "a 2016 agreement". */
  static boolean isAttribute(TokenizedText text, int after) {
    if (after >= text.tokens().size()) {
      return false;
    }
    Token token = text.token(after);
    return token.isWord()
        && (token.isCapitalised()
            || token.word().canBe(PartOfSpeech.ADJECTIVE)
            || (token.word().canBe(PartOfSpeech.NOUN) && !isQuantity(text, after)));
  }
}
