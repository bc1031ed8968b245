package org.entente.coder.mention;

import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.PhraseTable.Match;
import org.entente.coder.mention.PersonLexicon.Head;
import org.entente.coder.mention.PersonLexicon.Kind;

/** Reads the runs of words of one text that have the shape of a person's name. */
final class NameReader {
  private static final int LONGEST = 9;
  private static final int INITIALS = 4;
  private static final int LONGEST_ARTICLE = 3;

  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;

  NameReader(PersonLexicon lexicon, TokenizedText text, ActorIndex actors) {
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
  }

  /**
   * The end of the name that begins at a token, or -1 if none does.
   *
   * @param introduced whether a title, rank or honorific stands before it: then it may begin with a
   *     particle
   */
  int read(int at, int limit, boolean introduced) {
    int end = Math.min(limit, at + LONGEST);
    int i = at;
    int words = 0;
    while (i < end) {
      Token token = text.token(i);
      boolean first = i == at && introduced;
      if (isNameWord(i, limit, words)
          || (first && (isNamedLikeCity(i, end) || isNamedLikeFeast(i, end)))) {
        words++;
        i++;
      } else if ((words > 0 || introduced) && isParticle(i, end, words)) {
        i++;
      } else if (words > 0 && lexicon.isSuffix(token)) {
        i++;
      } else {
        break;
      }
    }
    return words > 0 && !isInitials(at, i) ? i : -1;
  }

  /** One short word in capitals, or with digits, is no name. */
  private boolean isInitials(int from, int to) {
    if (to > from + 1) {
      return false;
    }
    String printed = text.token(from).text();
    return printed.length() == 1
        || (text.token(from).isAllCapitals() && printed.length() <= INITIALS)
        || printed.chars().anyMatch(Character::isDigit);
  }

  private boolean isParticle(int at, int end, int words) {
    if (!lexicon.isParticle(text.token(at))) {
      return false;
    }
    int next = at + 1;
    while (next < end
        && next < at + 3
        && lexicon.isParticle(text.token(next))
        && !text.token(next).isCapitalised()) {
      next++;
    }
    return next < end
        && !(words > 0 && text.token(next).isAllCapitals() && !text.token(at - 1).isAllCapitals())
        && isNameWord(next, end, Math.max(1, words));
  }

  private boolean isNameWord(int at, int limit, int words) {
    Token token = text.token(at);
    if (!token.isWord() || !hasNameShape(token)) {
      return false;
    }
    if (lexicon.isParticle(token) && token.isCapitalised()) {
      // "Al Mahrazi", "Ould Tolba": a name goes on
      return at + 1 < limit && hasNameShape(text.token(at + 1)) && !actors.covers(at + 1);
    }
    if (lexicon.isNever(token)) {
      return false;
    }
    ActorMention actor = actors.covering(at);
    if (actor != null) {
      return words == 1
          && lexicon.isGiven(text.token(at - 1))
          && actor.to() - actor.from() == 1
          && actor.form() != ActorMention.Form.DEMONYM;
    }
    return (words > 0 && lexicon.isParticle(text.token(at - 1))) || !isHead(at, limit);
  }

  /** "Aden Duale": a city's name as a given name. */
  private boolean isNamedLikeCity(int at, int end) {
    ActorMention actor = actors.starting(at);
    return actor != null
        && actor.form() == ActorMention.Form.CAPITAL
        && actor.to() == at + 1
        && at + 1 < end
        && isNameWord(at + 1, end, 0)
        && text.word(at + 1).isUnknown();
  }

  /** "Ramadan Saleh": a given name that is no name elsewhere. */
  private boolean isNamedLikeFeast(int at, int end) {
    Token token = text.token(at);
    return token.isCapitalised()
        && lexicon.isNever(token)
        && lexicon.isGiven(token)
        && at + 1 < end
        && isNameWord(at + 1, end, 0);
  }

  private boolean isHead(int at, int limit) {
    Token token = text.token(at);
    Match<Head> match = lexicon.head(text, at, limit);
    if (match == null) {
      return false;
    }
    // "Sultan" is a given name too
    return !(match.to() == at + 1
        && (lexicon.isGiven(token)
            || (match.value().kind() == Kind.HONORIFIC && token.isAllCapitals())));
  }

  private static boolean hasNameShape(Token token) {
    if (token.isCapitalised()) {
      return true;
    }
    int hyphen = token.hyphen();
    return token.isWord()
        && hyphen > 0
        && hyphen <= LONGEST_ARTICLE
        && hyphen + 1 < token.text().length()
        && Character.isUpperCase(token.text().charAt(hyphen + 1));
  }
}
