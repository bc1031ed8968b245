package org.entente.coder.mention;

import java.util.Optional;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.Word;
import org.entente.coder.mention.InstrumentMention.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an instrument's head noun.
 *
 * @param from index of the first token of the mention
 * @param titleFrom index of the first token of the title
 * @param reference how the determiner refers, empty without one
 * @param count the number stated, 0 for {@code une série d'accords}, -1 where none is
 * @param date a date before an English head: {@code the 2015 agreement}
 * @param draft whether it is a draft: {@code un projet d'accord}
 * @param described whether words before the head say more than that it is new
 */
record InstrumentOpening(
    int from,
    int titleFrom,
    Optional<Reference> reference,
    int count,
    Optional<DateMention> date,
    boolean draft,
    boolean described) {

  /** Reads the tokens before a head, back to {@code floor} at most. */
  static InstrumentOpening read(PhraseContext context, int head, int floor) {
    return new Reader(context, head, floor).read();
  }

  /** Walks left from the head. */
  private static final class Reader {
    private final PhraseContext context;
    private final int head;
    private final int floor;

    private int from;
    private int titleFrom;
    private @Nullable Reference reference;
    private int count = -1;
    private @Nullable DateMention date;
    private boolean draft;
    private boolean described;

    Reader(PhraseContext context, int head, int floor) {
      this.context = context;
      this.head = head;
      this.floor = floor;
    }

    InstrumentOpening read() {
      from = context.isFrench() ? frenchModifiers() : englishModifiers();
      titleFrom = from;
      number();
      determiner();
      prefix();
      return new InstrumentOpening(
          from,
          titleFrom,
          Optional.ofNullable(reference),
          count,
          Optional.ofNullable(date),
          draft,
          described);
    }

    private int frenchModifiers() {
      int at = head;
      while (at > floor) {
        Token token = context.token(at - 1);
        if (context.isModifier(token) || isFrenchAdjective(token)) {
          at--;
        } else if (opensTitle(at - 1)) {
          return at - 1;
        } else {
          break;
        }
      }
      return at;
    }

    private boolean isFrenchAdjective(Token token) {
      Word word = token.word();
      return token.isWord()
          && word.canBe(PartOfSpeech.ADJECTIVE)
          && !word.canBe(PartOfSpeech.VERB)
          && !word.canBe(PartOfSpeech.NOUN)
          && !word.canBe(PartOfSpeech.DETERMINER)
          && !word.canBe(PartOfSpeech.PREPOSITION)
          && !word.canBe(PartOfSpeech.ADVERB)
          && !context.isNumber(token);
    }

    /** A quotation mark after a determiner: {@code le « Mémorandum d'entente »}. */
    private boolean opensTitle(int at) {
      return PhraseContext.isOpeningQuote(context.token(at))
          && at > floor
          && context.isDeterminer(context.token(at - 1));
    }

    private int englishModifiers() {
      int at = head;
      while (at > floor) {
        DateMention before = context.dateEndingAt(at);
        if (before != null && before.from() >= floor && isNaming(before)) {
          date = before;
          described = true;
          at = before.from() + (context.isDeterminer(context.token(before.from())) ? 1 : 0);
        } else if (opensTitle(at - 1)) {
          return at - 1;
        } else if (premodifies(at - 1)) {
          at--;
          Token token = context.token(at);
          described |= context.cueEnd(at, head) > at || token.isCapitalised() || token.isNumber();
        } else {
          break;
        }
      }
      while (at < head && context.isAnd(context.token(at))) {
        at++;
      }
      return at;
    }

    /** {@code the 2015 agreement}, but not {@code the five-year agreement}. */
    private boolean isNaming(DateMention before) {
      return before.time().isDate()
          && !context.token(before.from()).word().canBe(PartOfSpeech.PREPOSITION);
    }

    private boolean premodifies(int at) {
      Token token = context.token(at);
      Word word = token.word();
      if (token.isPunctuation()) {
        return at > floor && (token.is("-") || token.is("–") || isCurrency(token));
      }
      if (token.isNumber()) {
        return token.text().length() == 4 || token.text().indexOf('-') > 0 || isSum(at);
      }
      if (context.isDeterminer(token) || context.isNumber(token)) {
        return false;
      }
      if (context.isModifier(token) || word.form().indexOf('-') > 0) {
        return true;
      }
      if (context.isAnd(token)) {
        return at > floor && isModifying(at - 1) && isModifying(at + 1);
      }
      if (isWithinCue(at)) {
        return true;
      }
      if (context.isStop(token) || context.isParty(token) || word.canBe(PartOfSpeech.PREPOSITION)) {
        return false;
      }
      if (context.cueEnd(at, head) > at && !word.form().endsWith("ed")) {
        return true;
      }
      if (word.canBe(PartOfSpeech.VERB)) {
        return word.form().endsWith("ing") && word.canBe(PartOfSpeech.NOUN);
      }
      if (word.isUnknown()) {
        return token.isCapitalised();
      }
      return word.canBe(PartOfSpeech.NOUN)
          || word.canBe(PartOfSpeech.ADJECTIVE)
          || word.canBe(PartOfSpeech.PROPER_NOUN);
    }

    /** The number of {@code a $3 billion order}, {@code a 600 million euro contract}. */
    private boolean isSum(int at) {
      return (at > floor && isCurrency(context.token(at - 1))) || context.is("magnitude", at + 1);
    }

    private static boolean isCurrency(Token token) {
      return token.text().length() == 1
          && Character.getType(token.first()) == Character.CURRENCY_SYMBOL;
    }

    private boolean isModifying(int at) {
      return context.cueEnd(at, head) > at || context.isModifier(context.token(at));
    }

    /** The "of" of {@code status of visiting forces agreement}. */
    private boolean isWithinCue(int at) {
      for (int start = at - 1; start >= floor && start > at - 4; start--) {
        if (context.cueEnd(start, head) > at) {
          return true;
        }
      }
      return false;
    }

    private void number() {
      if (from == floor) {
        return;
      }
      Token token = context.token(from - 1);
      Integer number = context.lexicon().numbers.get(token.word().form());
      if (number != null) {
        count = number;
      } else if (token.isNumber()
          && token.text().length() < 4
          && token.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
        count = Integer.parseInt(token.text());
      } else {
        return;
      }
      from--;
      titleFrom = from;
    }

    private void determiner() {
      if (from == floor) {
        return;
      }
      String form = context.token(from - 1).word().form();
      reference = context.lexicon().determiners.get(form);
      if (reference == null) {
        return;
      }
      if (!context.isFrench()) {
        if (!form.equals("'s")) {
          from--;
        }
        return;
      }
      switch (form) {
        case "des" -> {
          boolean ofNoun = from - 1 > floor && isNoun(context.token(from - 2));
          reference = ofNoun ? Reference.DEFINITE : Reference.INDEFINITE;
          from -= ofNoun ? 0 : 1;
        }
        // a preposition, alone or with its article, stays outside
        case "du", "au", "aux", "dudit", "audit", "desdits", "de", "d'" -> {}
        default -> from--;
      }
    }

    private static boolean isNoun(Token token) {
      return token.word().canBe(PartOfSpeech.NOUN) && !token.word().canBe(PartOfSpeech.VERB);
    }

    /** {@code un projet d'accord}, {@code a series of agreements}. */
    private void prefix() {
      int noun = from - 2;
      if (noun < floor
          || !context.isOf(context.token(from - 1))
          || !context.is("prefix", noun)
          || !(reference == null || reference == Reference.INDEFINITE)) {
        return;
      }
      draft = context.is("draft", noun);
      from = noun;
      if (draft) {
        titleFrom = noun;
      } else {
        count = 0;
      }
      while (from > floor && context.isModifier(context.token(from - 1))) {
        from--;
      }
      reference = null;
      determiner();
    }
  }
}
