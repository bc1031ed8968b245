package org.entente.coder.mention;

import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Judges whether a run of capitalised words that no role introduces names a person. */
final class BareName {
  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;
  private final Sentence sentence;
  private final int limit;

  BareName(PersonLexicon lexicon, TokenizedText text, ActorIndex actors, Sentence sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
    this.sentence = sentence;
    this.limit = sentence.to();
  }

  /** The noun of nationality in front of a name: "le Belge N". */
  @Nullable ActorMention nationals(int name) {
    if (lexicon.prenominal && name - 1 > sentence.from() && text.token(name - 1).is("'s")) {
      // "Finland's N"
      ActorMention owner = actors.ending(name - 1);
      return owner != null && owner.form() == ActorMention.Form.NAME ? owner : null;
    }
    ActorMention actor = actors.ending(name);
    return actor != null
            && actor.form() == ActorMention.Form.DEMONYM
            && text.token(actor.from()).isCapitalised()
            && actor.from() > sentence.from()
            && lexicon.isArticle(text.token(actor.from() - 1))
        ? actor
        : null;
  }

  /** A word that only has its capital from the sentence's beginning is no part of the name. */
  int skipOpening(int at) {
    Token token = text.token(at);
    boolean opening =
        at == sentence.from() || (at == sentence.from() + 1 && text.token(at - 1).isPunctuation());
    return opening
            && !token.word().isUnknown()
            && !lexicon.isGiven(token)
            && at + 1 < limit
            && text.token(at + 1).isCapitalised()
        ? at + 1
        : at;
  }

  boolean isWholeName(int from, int to) {
    if (from > sentence.from() && lexicon.isArticle(text.token(from - 1))) {
      return false;
    }
    if (to - from > 1) {
      return true;
    }
    Token token = text.token(from);
    return from > sentence.from()
        ? token.word().isUnknown() && !text.token(from - 1).word().canBe(PartOfSpeech.PREPOSITION)
        : token.word().isUnknown();
  }

  /** Whether a run has the words of a full name: a given one, or none of the dictionary. */
  boolean isFullName(int from, int to) {
    if (to - from < 2) {
      return false;
    }
    boolean strange = true;
    for (int i = from; i < to; i++) {
      strange &= text.token(i).word().isUnknown() || lexicon.isParticle(text.token(i));
    }
    return strange || lexicon.isGiven(text.token(from));
  }

  /** Whether a run of capitalised words names a person though nothing introduces it. */
  boolean isPerson(int from, int to) {
    int words = 0;
    int capitals = 0;
    int strange = 0;
    for (int i = from; i < to; i++) {
      Token token = text.token(i);
      if (!lexicon.isParticle(token)) {
        words++;
        capitals += token.isAllCapitals() ? 1 : 0;
        strange += token.word().isUnknown() ? 1 : 0;
      }
    }
    if (words < 2 || words > 5 || capitals == words) {
      return false;
    }
    if (from > sentence.from()) {
      Token before = text.token(from - 1);
      if (lexicon.isArticle(before)
          || (before.isCapitalised() && !lexicon.isNever(before))
          || lexicon.isThing(before)
          || isNamedAfter(from)
          || before.is("-")) {
        return false;
      }
    }
    if (lexicon.isGiven(text.token(from))) {
      return strange > 0
          || (to < limit && isVerb(text.token(to)))
          || (from > sentence.from() && lexicon.isSource(text.token(from - 1)));
    }
    if (strange < words) {
      return false;
    }
    boolean opens = from == sentence.from() || text.token(from - 1).isPunctuation();
    if (opens
        && words > 2
        && hasParticle(from, to)
        && (to == limit || text.token(to).isPunctuation())) {
      return true;
    }
    if (to < limit) {
      Token next = text.token(to);
      if (opens && isVerb(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParticle(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (lexicon.isParticle(text.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "la base aérienne de Sidi Ahmed". */
  private boolean isNamedAfter(int from) {
    int i = from - 1;
    if (i <= sentence.from() || !lexicon.isOf(text.token(i))) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(sentence.from(), i - 2); j--) {
      if (lexicon.isThing(text.token(j))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(Token token) {
    return !token.isCapitalised() && token.word().canBe(PartOfSpeech.VERB) && lexicon.isAct(token);
  }
}
