package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.DateMention;

/**
 * Makes the phrases of dates in one sentence, and tells those that date what happened from those
 * that only name or frame something.
 *
 * @param words the function words of the language
 * @param french whether the text is French
 * @param text the text
 * @param limit index after the sentence's last token
 * @param chunks the chunks read so far, growing
 */
record DatePhrases(
    FunctionWords words, boolean french, TokenizedText text, int limit, List<Chunk> chunks) {
  /** How far behind its date a dateline's dash stands: "6 nov. (ATM) -". */
  private static final int DATELINE = 4;

  /** How many phrases and marks a dateline has before its date: "Achiase (E/R), June 15 -". */
  private static final int LONGEST_DATELINE = 5;

  /** The phrase of a date, from its preposition on. */
  NounChunk phrase(DateMention date, int from, Relation said) {
    return chunk(date, from, Math.min(date.to(), limit), relation(date, said));
  }

  /** The phrase of a date that stands inside a verb group. */
  NounChunk inVerb(DateMention date) {
    return chunk(date, date.from(), date.to(), Relation.NONE);
  }

  private NounChunk chunk(DateMention date, int from, int to, Relation relation) {
    return new NounChunk(
        from,
        to,
        date.from(),
        date.from(),
        text.word(date.from()),
        relation,
        Determination.NONE,
        false,
        List.of(date));
  }

  /** "Un programme pour 2014": the year that something is for. */
  private boolean isTerm(DateMention date) {
    PhraseTable.Match<Relation> preposition =
        words.prepositions().longest(text, date.from(), date.core());
    return preposition != null
        && preposition.value() == Relation.FOR
        && date.core() + 1 == date.to()
        && text.token(date.core()).isNumber();
  }

  private Relation relation(DateMention date, Relation said) {
    if (isTerm(date)) {
      return Relation.FOR;
    }
    return isDateline(date) || isAttribute(date) || isCompared(date) ? Relation.TOPIC : said;
  }

  /** "their first drill since 2015", "son plus grand exercice depuis dix ans": held today. */
  private boolean isCompared(DateMention date) {
    if (!words.since.holds(text.word(date.from()))
        || chunks.isEmpty()
        || !(chunks.get(chunks.size() - 1) instanceof NounChunk noun)
        || noun.to() != date.from()) {
      return false;
    }
    for (int i = noun.body(); i < noun.to(); i++) {
      if (words.superlative.holds(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the 1992 war", "a 2003 scandal": the year of what is named, and not when anything is told. */
  private boolean isAttribute(DateMention date) {
    if (french
        || date.core() == 0
        || date.core() + 1 != date.to()
        || date.to() >= limit
        || !text.token(date.core()).isNumber()
        || !words.determiner.holds(text.word(date.core() - 1))) {
      return false;
    }
    Token next = text.token(date.to());
    return next.isWord()
        && next.word().canBe(PartOfSpeech.NOUN)
        && !next.word().canBe(PartOfSpeech.PREPOSITION);
  }

  /** "NICOSIA, Thursday -": when it was written, and not when something happened. */
  private boolean isDateline(DateMention date) {
    boolean city =
        chunks.size() > 1
            && chunks.size() <= LONGEST_DATELINE
            && chunks.get(0) instanceof NounChunk place
            && place.isBare()
            && place.to() == chunks.get(1).from()
            && chunks.stream().noneMatch(VerbChunk.class::isInstance)
            && chunks.get(chunks.size() - 1) instanceof Mark;
    for (int i = date.to(); city && i < Math.min(limit, date.to() + DATELINE); i++) {
      char mark = text.token(i).first();
      if (mark == '-' || mark == '–' || mark == '—') {
        return true;
      }
      if (mark != '(' && mark != ')' && text.token(i - 1).first() != '(') {
        return false;
      }
    }
    return false;
  }
}
