package org.entente.coder.mention;

import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Finds the end of noun phrases joined by prepositions, commas and "and": the objects and subject
 * matter of an instrument ({@code la formation, le renseignement et la lutte contre le
 * terrorisme}). They end before parties, dates, places, verbs and relative clauses.
 */
final class NounPhrases {
  private final PhraseContext context;
  private final int instrument;
  private final int limit;

  /**
   * @param instrument index of the instrument's first token
   * @param limit index after the last token that may belong to a phrase
   */
  NounPhrases(PhraseContext context, int instrument, int limit) {
    this.context = context;
    this.instrument = instrument;
    this.limit = limit;
  }

  /**
   * The index after the noun phrases that begin at a token, or the token itself.
   *
   * @param start index of the first token
   * @param verbal whether an infinitive may lead them: {@code visant à renforcer la coopération}
   */
  int end(int start, boolean verbal) {
    int at = start;
    int end = start;
    boolean cued = false;
    boolean led = true;
    while (at < limit) {
      Token token = context.token(at);
      int cue = context.cueEnd(at, limit);
      if (cue > at && !context.isStop(token)) {
        at = cue;
        end = at;
        cued = true;
        led = false;
        continue;
      }
      if (context.isStop(token)
          || context.isParty(token)
          || context.isTime(token)
          || context.dateAt(at) != null
          || context.namingDateAt(at, limit) != null) {
        break;
      }
      if (token.isPunctuation()) {
        if (!token.is(",") || !cued || !listContinues(at + 1)) {
          break;
        }
        at++;
        led = true;
        continue;
      }
      PhraseTable.Match<Boolean> topic =
          context.lexicon().topics.longest(context.text(), at, limit);
      if (topic != null && !(context.isVague(token) && topic.to() == at + 1)) {
        at = topic.to();
        led = true;
        continue;
      }
      if (context.isAnd(token) ? coordinates(at + 1) : isJoint(at)) {
        at++;
        led = true;
        continue;
      }
      if (context.isAnd(token) || context.isLink(token) || context.isNumber(token)) {
        break;
      }
      if (led && PhraseContext.isPlainVerb(token) && isVerbal(token, at == start && verbal)) {
        at++;
        continue;
      }
      if (!isNominal(token, at, start, led)) {
        break;
      }
      at++;
      end = at;
      led = false;
    }
    return end;
  }

  /** A preposition, article or number that goes on with the phrase. */
  private boolean isJoint(int at) {
    Token token = context.token(at);
    if (at + 1 >= limit) {
      return false;
    }
    if (context.isNumber(token)) {
      return context.cueEnd(at + 1, limit) > at + 1 || context.hasArmsNear(at + 1, limit);
    }
    if (!context.isLink(token) || (context.isHead(at + 1, limit) && context.isDeterminer(token))) {
      return false;
    }
    Token next = context.token(at + 1);
    if (context.is("place", at) && !context.isOf(token)) {
      return context.hasCueNear(at + 1, limit, 4);
    }
    return !next.isNumber() && !context.isTime(next);
  }

  private boolean isVerbal(Token token, boolean infinitive) {
    if (infinitive && PhraseContext.isInfinitive(token)) {
      return true;
    }
    return !context.isFrench() && token.word().form().endsWith("ing");
  }

  private boolean isNominal(Token token, int at, int start, boolean led) {
    Word word = token.word();
    if (!token.isWord()
        || PhraseContext.isPlainVerb(token)
        || word.canBe(PartOfSpeech.PREPOSITION)
        || (!led && !context.isModifier(token) && isVerbAfterNoun(word))
        || (PhraseContext.isParticiple(token) && !context.isModifier(token) && at > start)) {
      return false;
    }
    if (context.isName(token)) {
      return at == start || word.isUnknown() || context.isOf(context.token(at - 1));
    }
    return word.isUnknown()
        || word.canBe(PartOfSpeech.NOUN)
        || word.canBe(PartOfSpeech.ADJECTIVE)
        || word.canBe(PartOfSpeech.PROPER_NOUN);
  }

  /**
   * {@code l'accord de défense date de 1960}: French does not put two nouns side by side. English
   * does, but a subject needs its verb: {@code the lease of the base runs until 2030}.
   */
  private boolean isVerbAfterNoun(Word word) {
    if (!context.isFrench() && (isObject() || !word.form().endsWith("s"))) {
      return false;
    }
    return word.canBe(PartOfSpeech.VERB)
        && word.canBe(PartOfSpeech.NOUN)
        && !word.canBe(PartOfSpeech.ADJECTIVE)
        && !word.canBe(PartOfSpeech.PROPER_NOUN);
  }

  private int skipLinks(int at) {
    int i = at;
    while (i < limit && i < at + 3 && context.isLink(context.token(i))) {
      i++;
    }
    return i;
  }

  private boolean listContinues(int at) {
    int i = skipLinks(at);
    if (i >= limit || context.isHead(i, limit)) {
      return false;
    }
    int cue = context.cueEnd(i, limit);
    return cue > i && !beginsClause(cue);
  }

  /** Whether the words after "and" go on with the phrase. */
  private boolean coordinates(int at) {
    int i = skipLinks(at);
    if (i >= limit || context.lexicon().ellipses.longest(context.text(), at, limit) != null) {
      return false;
    }
    for (int j = i; j < limit && j < i + 3 && context.token(j).isWord(); j++) {
      if (context.isHead(j, limit)) {
        return false;
      }
      if (context.isOf(context.token(j))) {
        break;
      }
    }
    Token token = context.token(i);
    if (context.isStop(token) || context.isParty(token) || context.isName(token)) {
      return false;
    }
    int cue = context.cueEnd(i, limit);
    if (cue > i) {
      return !beginsClause(cue);
    }
    if (!context.isFrench() && token.word().form().endsWith("ing")) {
      return true;
    }
    return token.isWord()
        && !PhraseContext.isPlainVerb(token)
        && !PhraseContext.isParticiple(token)
        && !context.isNumber(token)
        && !beginsClause(i + 1);
  }

  /**
   * Whether a verb follows that the words before it are the subject of. Where no verb stands before
   * the instrument, the verb is the instrument's own.
   */
  private boolean beginsClause(int at) {
    if (!isObject()) {
      return false;
    }
    for (int i = at; i < limit && i < at + 4; i++) {
      Token token = context.token(i);
      if (token.isPunctuation() || context.isParty(token)) {
        return false;
      }
      if (PhraseContext.isFinite(token)) {
        return true;
      }
      if (context.isStop(token)) {
        return token.word().canBe(PartOfSpeech.VERB);
      }
    }
    return false;
  }

  private boolean isObject() {
    for (int i = instrument - 1; i >= 0 && i > instrument - 12; i--) {
      Token token = context.token(i);
      if (token.isPunctuation() && !token.is(",")) {
        return false;
      }
      if (PhraseContext.isPlainVerb(token)
          || (token.word().canBe(PartOfSpeech.VERB)
              && (context.isStop(token) || PhraseContext.isParticiple(token)))) {
        return true;
      }
    }
    return false;
  }
}
