package org.entente.coder.mention;

import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable.Match;
import org.entente.coder.mention.PersonLexicon.Head;
import org.entente.coder.mention.PersonLexicon.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrases within roles of one text: "de l'Armée de terre", "of US Africa Command".
 */
final class RoleNouns {
  private final RoleReader roles;
  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;

  /**
   * @param roles reads an office within another's complement
   */
  RoleNouns(RoleReader roles, PersonLexicon lexicon, TokenizedText text, ActorIndex actors) {
    this.roles = roles;
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
  }

  /** The end of the noun phrase of a complement, or -1. */
  int end(int at, boolean stated, RoleCursor cursor, int limit) {
    if (at >= limit) {
      return -1;
    }
    Token token = text.token(at);
    ActorMention actor = actors.starting(at);
    if (actor != null && actor.to() <= limit) {
      cursor.direct = true;
      if (stated) {
        cursor.add(actor, false);
      }
      return words(actor.to(), stated, cursor, limit);
    }
    cursor.direct |= lexicon.isCountry(token);
    Match<Boolean> phrase = longest(at, limit);
    if (phrase != null) {
      cursor.portfolio = true;
      return words(phrase.to(), stated, cursor, limit);
    }
    Match<Head> head = lexicon.head(text, at, limit);
    if (head != null && head.value().kind() != Kind.TITLE) {
      return -1;
    }
    if (head != null) {
      Role role = roles.read(at, head, at, limit);
      if (role != null) {
        if (stated && cursor.states.isEmpty()) {
          cursor.states.addAll(role.states());
        }
        return role.to();
      }
    }
    if (token.isPunctuation()) {
      return -1;
    }
    if (token.isNumber()) {
      return at + 1 < limit && text.token(at + 1).word().canBe(PartOfSpeech.NOUN)
          ? words(at + 2, stated, cursor, limit)
          : -1;
    }
    if (token.isCapitalised()) {
      boolean person =
          lexicon.isGiven(token) && at + 1 < limit && text.token(at + 1).isCapitalised();
      return person ? -1 : words(at + (isPair(at, limit) ? 2 : 1), stated, cursor, limit);
    }
    boolean nominal =
        token.word().canBe(PartOfSpeech.NOUN)
            || token.word().canBe(PartOfSpeech.ADJECTIVE)
            || token.word().isUnknown();
    return nominal ? words(at + 1, stated, cursor, limit) : -1;
  }

  /** The state or states that an adjective here names, or null. */
  @Nullable ActorMention adjective(int at, int limit) {
    ActorMention actor = at < limit ? actors.starting(at) : null;
    return actor != null
            && actor.to() <= limit
            && !text.token(at).isCapitalised()
            && (actor.form() == ActorMention.Form.DEMONYM
                || actor.form() == ActorMention.Form.COMPOUND)
        ? actor
        : null;
  }

  /** "membres du Black Axe": two words of one name; with three, the last two are a person's. */
  private boolean isPair(int at, int limit) {
    int next = at + 1;
    return next < limit
        && text.token(next).isCapitalised()
        && !lexicon.isGiven(text.token(next))
        && !actors.covers(next)
        && lexicon.head(text, next, limit) == null
        && (next + 1 >= limit || !text.token(next + 1).isCapitalised());
  }

  private @Nullable Match<Boolean> longest(int at, int limit) {
    Match<Boolean> portfolio = lexicon.portfolios.longest(text, at, limit);
    Match<Boolean> institution = lexicon.institutions.longest(text, at, limit);
    Match<Boolean> best =
        portfolio == null || (institution != null && institution.to() > portfolio.to())
            ? institution
            : portfolio;
    return best != null && best.to() > at ? best : null;
  }

  private int words(int at, boolean stated, RoleCursor cursor, int limit) {
    int i = at;
    while (i < limit) {
      Token token = text.token(i);
      ActorMention actor = adjective(i, limit);
      if (actor != null) {
        if (stated && cursor.states.isEmpty()) {
          cursor.add(actor, false);
        }
        i = actor.to();
        continue;
      }
      if (actors.covers(i)) {
        // "US Africa Command"
        ActorMention force = actors.starting(i);
        if (!lexicon.prenominal
            || force == null
            || force.form() != ActorMention.Form.FORCE
            || force.to() > limit) {
          break;
        }
        i = force.to();
        continue;
      }
      Match<Boolean> phrase = i > at || lexicon.prenominal ? longest(i, limit) : null;
      if (phrase != null && isPhraseHere(i, token)) {
        i = phrase.to();
      } else if (isMore(token, i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isPhraseHere(int at, Token token) {
    return lexicon.prenominal
        || (token.isCapitalised() == text.token(at - 1).isCapitalised()
            && token.word().canBe(PartOfSpeech.ADJECTIVE));
  }

  private boolean isMore(Token token, int at, int limit) {
    if (!token.isWord()) {
      return false;
    }
    Word word = token.word();
    if (lexicon.prenominal && token.is("'s")) {
      return true;
    }
    if (token.isCapitalised()) {
      if (lexicon.prenominal && token.isAllCapitals() && text.token(at - 1).is("'s")) {
        // "the director of Ghana's NADMO"
        return true;
      }
      if (lexicon.isThing(text.token(at - 1)) && !text.token(at - 1).isCapitalised()) {
        // "la frégate Surcouf", "the patrol boat Mendi"
        return lexicon.head(text, at, limit) == null;
      }
      if (lexicon.isGiven(token) || word.isUnknown() || word.canBe(PartOfSpeech.PROPER_NOUN)) {
        return lexicon.prenominal && leadsToInstitution(at, limit);
      }
      Match<Head> head = lexicon.head(text, at, limit);
      if (head != null) {
        return false;
      }
      return lexicon.prenominal ? isNominal(word) : word.canBe(PartOfSpeech.ADJECTIVE);
    }
    if (word.canBe(PartOfSpeech.PREPOSITION)
        || word.canBe(PartOfSpeech.CONJUNCTION)
        || word.canBe(PartOfSpeech.DETERMINER)
        || word.canBe(PartOfSpeech.PRONOUN)
        || word.canBe(PartOfSpeech.ADVERB)) {
      return false;
    }
    return lexicon.prenominal
        ? isNominal(word) && !isVerbal(word)
        : word.canBe(PartOfSpeech.ADJECTIVE) && !word.canBe(PartOfSpeech.VERB);
  }

  /** "US Africa Command": a name that belongs to a body. */
  private boolean leadsToInstitution(int at, int limit) {
    int next = at + 1;
    return next < limit
        && text.token(next).isCapitalised()
        && longest(next, limit) != null
        && (text.token(at).isAllCapitals() || !lexicon.isGiven(text.token(at)));
  }

  private static boolean isNominal(Word word) {
    return word.canBe(PartOfSpeech.NOUN) || word.canBe(PartOfSpeech.ADJECTIVE);
  }

  private static boolean isVerbal(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.form() == VerbForm.PAST
          || reading.form() == VerbForm.PAST_PARTICIPLE
          || (reading.form() == VerbForm.PRESENT && reading.number() == 's')) {
        return true;
      }
    }
    return false;
  }
}
