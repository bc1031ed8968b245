package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * What stands after an instrument's head noun and belongs to its name: adjectives, object, subject
 * matter, and parties and dates that more of the name follows.
 *
 * @param to index after the last token of the mention
 * @param titleTo index after the last token of the title, which takes in a naming date
 * @param date the date that names it
 * @param asides ranges of parties and dates within the phrase, which say nothing of its subject
 */
record InstrumentComplements(int to, int titleTo, Optional<DateMention> date, List<Aside> asides) {
  /** A title's parties are not longer than this many tokens. */
  private static final int PARTIES = 30;

  /** Parties that a naming date follows are not longer than this many tokens. */
  private static final int NAMED_PARTIES = 12;

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** A range of tokens. */
  record Aside(int from, int to) {}

  /**
   * Reads the tokens after a head.
   *
   * @param opening what stands before it
   * @param head index of its first token
   * @param headEnd index after its last token
   */
  static InstrumentComplements read(
      PhraseContext context, InstrumentOpening opening, int head, int headEnd, int limit) {
    return new Reader(context, opening, head, headEnd, limit).read();
  }

  /** Walks right from the head. */
  private static final class Reader {
    private final PhraseContext context;
    private final NounPhrases phrases;
    private final int head;
    private final int headEnd;
    private final int limit;
    private final boolean quoted;
    private final List<Aside> asides = new ArrayList<>();

    private @Nullable DateMention date;

    Reader(PhraseContext context, InstrumentOpening opening, int head, int headEnd, int limit) {
      this.context = context;
      this.phrases = new NounPhrases(context, opening.from(), limit);
      this.head = head;
      this.headEnd = headEnd;
      this.limit = limit;
      this.quoted =
          opening.titleFrom() < head
              && PhraseContext.isOpeningQuote(context.token(opening.titleFrom()));
    }

    InstrumentComplements read() {
      int to = headEnd;
      int titleTo = headEnd;
      int at = headEnd;
      while (at < limit) {
        Token token = context.token(at);
        boolean aside = at > to;
        DateMention naming = context.namingDateAt(at, limit);
        if (naming != null && date == null) {
          titleTo = aside || !hasDigit(naming) ? titleTo : naming.to();
          date = naming;
          asides.add(new Aside(at, naming.to()));
          at = naming.to();
          continue;
        }
        int next = subject(at);
        if (next == at && context.isParty(token)) {
          int field = partyField(at);
          if (field > at) {
            at = field;
            to = field;
            titleTo = field;
            continue;
          }
          int after = afterParties(at);
          if (after < 0) {
            date = date != null ? date : dateAfterParties(at);
            break;
          }
          asides.add(new Aside(at, after));
          at = after;
          continue;
        }
        if (next == at && !aside) {
          if (quoted && PhraseContext.isClosingQuote(token)) {
            to = at + 1;
            titleTo = to;
            break;
          }
          next = token.is("(") ? bracketEnd(at) : complement(at);
        }
        if (next == at) {
          break;
        }
        at = next;
        to = next;
        titleTo = next;
      }
      return new InstrumentComplements(to, titleTo, Optional.ofNullable(date), asides);
    }

    /** {@code l'accord de 1999} is a name, {@code l'accord d'hier} is none. */
    private boolean hasDigit(DateMention naming) {
      for (int i = naming.from(); i < naming.to(); i++) {
        if (context.token(i).isNumber()) {
          return true;
        }
      }
      return false;
    }

    /** The index after the words that say what it is about, or the token itself. */
    private int subject(int at) {
      PhraseTable.Match<Boolean> topic = topicAt(at);
      if (topic == null) {
        return at;
      }
      int end = phrases.end(topic.to(), true);
      return end > topic.to() ? end : at;
    }

    private PhraseTable.@Nullable Match<Boolean> topicAt(int at) {
      boolean comma = at + 2 < limit && context.token(at).is(",");
      int start = comma ? at + 1 : at;
      PhraseTable.Match<Boolean> topic =
          context.lexicon().topics.longest(context.text(), start, limit);
      if (topic == null) {
        return null;
      }
      boolean vague = topic.to() == start + 1 && context.isVague(context.token(start));
      return (comma || vague) && !context.hasCueNear(topic.to(), limit, comma ? 5 : 8)
          ? null
          : topic;
    }

    /** The index after an abbreviation in brackets, or the bracket itself. */
    private int bracketEnd(int at) {
      if (at + 2 >= limit
          || context.token(at + 1).text().chars().filter(Character::isUpperCase).count() < 2) {
        return at;
      }
      for (int i = at + 2; i < limit && i < at + 8; i++) {
        if (context.token(i).is(")")) {
          return i + 1;
        }
      }
      return at;
    }

    /** {@code entre leurs écoles de guerre}: the parties themselves say the field. */
    private int partyField(int at) {
      int i = at + 1;
      boolean several = false;
      while (i < limit
          && i < at + 4
          && (context.isLink(context.token(i)) || context.isNumber(context.token(i)))) {
        several |= context.isNumber(context.token(i)) || context.is("their", i);
        i++;
      }
      if (i >= limit || !several || context.token(i).isCapitalised()) {
        return at;
      }
      int end = context.cueEnd(i, limit);
      return end > i && (end == limit || !context.isAnd(context.token(end)))
          ? phrases.end(i, false)
          : at;
    }

    /** The index after the parties if more of the title follows them, or -1. */
    private int afterParties(int at) {
      for (int i = at + 1; i < limit && i < at + PARTIES; i++) {
        Token token = context.token(i);
        if (!token.is(",") && leads(i) && context.hasCueNear(i + 1, limit, 8)) {
          return i;
        }
        if ((token.isPunctuation() && !token.is(","))
            || context.isStop(token)
            || (PhraseContext.isPlainVerb(token) && !token.isCapitalised())
            || context.isHead(i, limit)
            || context.dateAt(i) != null) {
          return -1;
        }
      }
      return -1;
    }

    /** {@code l'accord avec la Norvège du 15 décembre 1995}: the date names it; or null. */
    private @Nullable DateMention dateAfterParties(int at) {
      for (int i = at + 1; i < limit && i < at + NAMED_PARTIES; i++) {
        DateMention naming = context.namingDateAt(i, limit);
        if (naming != null) {
          return hasDigit(naming) ? naming : null;
        }
        Token token = context.token(i);
        if (token.isPunctuation()
            || context.isStop(token)
            || (PhraseContext.isPlainVerb(token) && !token.isCapitalised())
            || context.isHead(i, limit)) {
          return null;
        }
      }
      return null;
    }

    private boolean leads(int at) {
      PhraseTable.Match<Boolean> topic = topicAt(at);
      return topic != null && !(context.isVague(context.token(at)) && topic.to() == at + 1);
    }

    /** Adjectives and objects right after the head. */
    private int complement(int at) {
      Token token = context.token(at);
      if (context.isOf(token)) {
        return object(at);
      }
      if (!context.isFrench()) {
        return at;
      }
      int cue = context.cueEnd(at, limit);
      if (cue > at) {
        return cue;
      }
      if (isCoveredYear(at)) {
        return at + 1;
      }
      if (isAdjective(at)) {
        return at + 1;
      }
      boolean and = context.isAnd(token);
      int next = at + 1;
      if ((and || token.is(",")) && next < limit) {
        if (context.isHead(next, limit)) {
          return at;
        }
        if (context.isOf(context.token(next))) {
          boolean bare = next + 1 < limit && !context.is("article", next + 1);
          boolean other = next + 1 < limit && context.isHead(next + 1, limit);
          return bare && !other ? orElse(object(next), next, at) : at;
        }
        if (and) {
          int end = context.cueEnd(next, limit);
          if (end > next) {
            return end;
          }
          return isAdjective(next) && !context.token(next).word().canBe(PartOfSpeech.NOUN)
              ? next + 1
              : at;
        }
      }
      return token.isAllCapitals() && context.isHead(at, limit) ? at + 1 : at;
    }

    /** {@code le plan d'action 2023 de leur coopération}, {@code le programme 2024-2026 de}. */
    private boolean isCoveredYear(int at) {
      String year = context.token(at).text();
      return at + 1 < limit
          && context.isOf(context.token(at + 1))
          && (year.length() == YEAR || year.length() == 2 * YEAR + 1)
          && year.chars().limit(YEAR).allMatch(Character::isDigit);
    }

    private static int orElse(int end, int start, int other) {
      return end > start ? end : other;
    }

    private boolean isAdjective(int at) {
      Token token = context.token(at);
      Word word = token.word();
      if (context.isModifier(token)) {
        return !PhraseContext.isParticiple(token) || endsThere(at + 1);
      }
      if (!token.isWord() || token.isCapitalised() || context.isStop(token)) {
        return false;
      }
      if (word.canBe(PartOfSpeech.VERB)
          || word.canBe(PartOfSpeech.PREPOSITION)
          || word.canBe(PartOfSpeech.DETERMINER)
          || word.canBe(PartOfSpeech.ADVERB)) {
        return false;
      }
      if (word.form().indexOf('-') > 0) {
        return !context.isHead(at, limit);
      }
      return word.canBe(PartOfSpeech.ADJECTIVE) && !isPastLike(word.form());
    }

    /** {@code censé}, {@code finalisée}: the dictionary has some participles as adjectives only. */
    private static boolean isPastLike(String form) {
      return form.endsWith("é")
          || form.endsWith("ée")
          || form.endsWith("és")
          || form.endsWith("ées");
    }

    /** {@code coopération renforcée.} but not {@code accord renforcé par Paris}. */
    private boolean endsThere(int at) {
      return at >= limit
          || !context.token(at).word().canBe(PartOfSpeech.PREPOSITION)
          || context.isOf(context.token(at))
          || topicAt(at) != null;
    }

    /** {@code de coopération}, {@code de la défense}, {@code of cooperation}. */
    private int object(int at) {
      int noun = at + 1;
      boolean article =
          (context.isFrench() && context.token(at).text().length() > 2)
              || context.token(at).is("du");
      if (noun < limit && context.is("article", noun)) {
        noun++;
        article = true;
      }
      if (noun >= limit) {
        return at;
      }
      Token token = context.token(noun);
      if (context.isNumber(token)) {
        return context.hasArmsNear(noun + 1, limit)
            ? orElse(phrases.end(noun + 1, false), noun + 1, at)
            : at;
      }
      if (token.isPunctuation()
          || context.isTime(token)
          || context.isDeterminer(token)
          || context.isStop(token)
          || context.isParty(token)) {
        return at;
      }
      boolean title = at == headEnd && context.isName(token);
      if (article && (context.isHead(noun, limit) || !context.hasCueNear(noun, limit, 3))) {
        return title && context.token(head).isCapitalised() ? afterName(noun) : at;
      }
      if (context.isName(token)) {
        return title && !article ? afterName(noun) : at;
      }
      return orElse(phrases.end(noun, false), noun, at);
    }

    private int afterName(int at) {
      int end = at + 1;
      while (end < limit && context.isName(context.token(end))) {
        end++;
      }
      return end;
    }
  }
}
