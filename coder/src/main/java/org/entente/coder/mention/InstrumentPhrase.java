package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.AgreementKind;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.InstrumentMention.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun phrase around a head noun: determiner, number and adjectives before it;
 * adjectives, object and subject matter after it. Used once, by one thread.
 */
final class InstrumentPhrase {
  /** A title's parties are not longer than this many tokens. */
  private static final int PARTIES = 30;

  private final PhraseContext context;
  private final int head;
  private final int headEnd;
  private final InstrumentLexicon.Head entry;
  private final int floor;
  private final int limit;
  private final List<int[]> asides = new ArrayList<>();

  private int from;
  private int to;
  private int titleFrom;
  private int titleTo;
  private @Nullable Reference reference;
  private int count;
  private boolean described;
  private boolean prefixed;
  private @Nullable DateMention date;
  private int topicFrom;

  InstrumentPhrase(
      PhraseContext context,
      int head,
      PhraseTable.Match<InstrumentLexicon.Head> match,
      int floor,
      int limit) {
    this.context = context;
    this.head = head;
    this.headEnd = match.to();
    this.entry = match.value();
    this.floor = floor;
    this.limit = limit;
  }

  /** The mention, or empty if the head is not an instrument here. */
  Optional<InstrumentMention> read() {
    if (entry.use() == InstrumentLexicon.Use.ACRONYM
        && !entry.printed().contains(context.token(head).text())) {
      return Optional.empty();
    }
    if (isPremodifier()) {
      return Optional.empty();
    }
    readBefore();
    if (isVerb()) {
      return Optional.empty();
    }
    readAfter();
    return mention();
  }

  /** In English a head before another is its modifier: {@code a partnership agreement}. */
  private boolean isPremodifier() {
    if (context.isFrench()) {
      return false;
    }
    PhraseTable.Match<InstrumentLexicon.Head> next =
        context.lexicon().heads.longest(context.text(), headEnd, limit);
    return next != null
        && next.value().use() != InstrumentLexicon.Use.NEVER
        && (next.value().use() != InstrumentLexicon.Use.ACRONYM);
  }

  // ---- before the head

  private void readBefore() {
    int at = head;
    at = context.isFrench() ? beforeFrench(at) : beforeEnglish(at);
    titleFrom = at;
    at = readNumber(at);
    from = at;
    readDeterminer();
    if (context.isFrench() || reference == null) {
      readPrefix();
    }
  }

  private int beforeFrench(int head) {
    int at = head;
    while (at > floor) {
      Token token = context.token(at - 1);
      if (context.isModifier(token)
          || (token.isWord()
              && token.word().canBe(PartOfSpeech.ADJECTIVE)
              && !token.word().canBe(PartOfSpeech.VERB)
              && !token.word().canBe(PartOfSpeech.NOUN)
              && !token.word().canBe(PartOfSpeech.DETERMINER)
              && !token.word().canBe(PartOfSpeech.PREPOSITION)
              && !token.word().canBe(PartOfSpeech.ADVERB)
              && !isNumber(token))) {
        at--;
      } else if (isOpeningQuote(token) && at - 1 > floor && isBeforeQuote(at - 2)) {
        titleFrom = at;
        return at - 1;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isBeforeQuote(int at) {
    return context.isDeterminer(context.token(at));
  }

  private int beforeEnglish(int head) {
    int at = head;
    while (at > floor) {
      Token token = context.token(at - 1);
      DateMention before = context.dateEndingAt(at);
      if (before != null && before.from() >= floor && !startsWithPreposition(before)) {
        date = before;
        at = before.from();
      } else if (isOpeningQuote(token) && at - 1 > floor && isBeforeQuote(at - 2)) {
        return at - 1;
      } else if (premodifies(token, at - 1)) {
        at--;
        described |= context.cueEnd(at, head) > at;
      } else {
        break;
      }
    }
    // "and" joins modifiers, it does not begin a phrase
    while (at < head && isCoordination(context.token(at))) {
      at++;
    }
    return at;
  }

  private boolean startsWithPreposition(DateMention mention) {
    return context.token(mention.from()).word().canBe(PartOfSpeech.PREPOSITION);
  }

  private boolean premodifies(Token token, int at) {
    Word word = token.word();
    if (token.isPunctuation() || context.isDeterminer(token) || isNumber(token)) {
      return token.isPunctuation() && (token.is("-") || token.is("–")) && at > floor;
    }
    if (token.isNumber()) {
      return token.text().length() == 4 || token.text().indexOf('-') > 0;
    }
    if (context.isModifier(token) || word.form().indexOf('-') > 0) {
      return true;
    }
    if (isCoordination(token)) {
      return at > floor
          && isAdjectiveOrCue(at - 1)
          && !context.token(at - 1).isPunctuation()
          && isAdjectiveOrCue(at + 1);
    }
    if (token.is("of")) {
      return at > floor && context.token(at - 1).is("status");
    }
    if (context.isStop(token) || context.isParty(token) || word.canBe(PartOfSpeech.PREPOSITION)) {
      return false;
    }
    if (context.cueEnd(at, head) > at && !isPast(token)) {
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

  private static boolean isPast(Token token) {
    return token.word().form().endsWith("ed");
  }

  private boolean isAdjectiveOrCue(int at) {
    return context.cueEnd(at, head) > at || context.isModifier(context.token(at));
  }

  private boolean isNumber(Token token) {
    return context.lexicon().numbers.containsKey(token.word().form());
  }

  private int readNumber(int at) {
    count = -1;
    if (at > floor) {
      Token token = context.token(at - 1);
      Integer number = context.lexicon().numbers.get(token.word().form());
      if (number != null) {
        count = number;
        titleFrom = Math.min(titleFrom, at - 1);
        return at - 1;
      }
      if (token.isNumber() && token.text().length() < 4 && isDigits(token.text())) {
        count = Integer.parseInt(token.text());
        return at - 1;
      }
    }
    return at;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void readDeterminer() {
    if (from <= floor) {
      return;
    }
    Token token = context.token(from - 1);
    String form = token.word().form();
    Reference found = context.lexicon().determiners.get(form);
    if (found == null) {
      return;
    }
    if (!context.isFrench()) {
      reference = found;
      if (!form.equals("'s")) {
        from--;
      }
      return;
    }
    switch (form) {
      case "du", "au", "aux", "dudit", "audit", "desdits" -> reference = found;
      case "des" -> {
        boolean ofNoun = from - 1 > floor && isNounOnly(context.token(from - 2));
        reference = ofNoun ? Reference.DEFINITE : Reference.INDEFINITE;
        if (!ofNoun) {
          from--;
        }
      }
      case "de", "d'" -> reference = Reference.INDEFINITE;
      default -> {
        reference = found;
        from--;
      }
    }
  }

  private static boolean isNounOnly(Token token) {
    return token.word().canBe(PartOfSpeech.NOUN) && !token.word().canBe(PartOfSpeech.VERB);
  }

  /** {@code un projet d'accord}, {@code a series of agreements}. */
  private void readPrefix() {
    int at = from;
    if (context.isFrench()) {
      if (at == floor || !isBareDe(context.token(at - 1))) {
        return;
      }
    } else if (at == floor || !context.token(at - 1).is("of")) {
      return;
    }
    int noun = at - 2;
    if (noun < floor || !context.lexicon().prefixes.contains(context.token(noun).word().form())) {
      return;
    }
    boolean draft = isDraft(context.token(noun));
    prefixed = draft;
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
    readDeterminer();
    if (reference == null) {
      reference = Reference.INDEFINITE;
    }
  }

  private static boolean isBareDe(Token token) {
    return token.is("d'") || token.is("de");
  }

  private static boolean isDraft(Token token) {
    return token.is("projet") || token.is("avant-projet") || token.is("draft");
  }

  /** Whether the head is a verb here: {@code a été traité}, {@code to deal with}. */
  private boolean isVerb() {
    Token token = context.token(head);
    if (!token.word().canBe(PartOfSpeech.VERB) || headEnd > head + 1) {
      return false;
    }
    if (reference != null || count >= 0 || prefixed) {
      return false;
    }
    if (context.isFrench()) {
      if (from < head) {
        return false;
      }
      if (head == floor) {
        return false;
      }
      Token before = context.token(head - 1);
      return !before.isPunctuation() && !before.word().canBe(PartOfSpeech.PREPOSITION);
    }
    if (from < head) {
      return !described && !context.isModifier(context.token(head - 1)) && date == null;
    }
    if (head == floor) {
      return !token.isCapitalised();
    }
    Token before = context.token(head - 1);
    if (context.lexicon().verbal.contains(before.word().form())) {
      return true;
    }
    return !before.isPunctuation()
        && !before.word().canBe(PartOfSpeech.PREPOSITION)
        && !before.word().canBe(PartOfSpeech.VERB);
  }

  // ---- after the head

  private void readAfter() {
    to = headEnd;
    titleTo = headEnd;
    boolean quoted = titleFrom < head && isOpeningQuote(context.token(titleFrom));
    quoted |= from < head && hasOpeningQuote();
    boolean topicOnly = false;
    int at = headEnd;
    while (at < limit) {
      Token token = context.token(at);
      int end;
      PhraseTable.Match<Boolean> topic = topicAt(at);
      if (topic != null) {
        end = nounPhrase(topic.to(), true);
        if (end == topic.to()) {
          break;
        }
        if (topicFrom == 0) {
          topicFrom = at;
        }
        topicOnly = false;
      } else if (token.is("(") && isAcronymInBrackets(at)) {
        to = at + 3;
        at = to;
        continue;
      } else if (quoted && isClosingQuote(token)) {
        to = at + 1;
        break;
      } else if (dateStart(at) != null) {
        DateMention found = dateStart(at);
        if (found == null) {
          break;
        }
        if (date == null) {
          date = found;
          if (!topicOnly) {
            titleTo = found.to();
          }
        }
        asides.add(new int[] {at, found.to()});
        at = found.to();
        topicOnly = true;
        continue;
      } else if (context.isParty(token)) {
        int after = afterParties(at);
        if (after < 0) {
          break;
        }
        asides.add(new int[] {at, after});
        at = after;
        topicOnly = true;
        continue;
      } else if (topicOnly) {
        break;
      } else {
        end = complement(at);
        if (end == at) {
          break;
        }
      }
      at = end;
      to = end;
      titleTo = end;
    }
    while (to > headEnd && isTrailing(context.token(to - 1))) {
      to--;
      titleTo = Math.min(titleTo, to);
    }
  }

  private boolean hasOpeningQuote() {
    for (int i = from; i < head; i++) {
      if (isOpeningQuote(context.token(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable DateMention dateStart(int at) {
    DateMention found = context.dateAt(at);
    if (found == null && at + 1 < limit && isOf(context.token(at))) {
      found = context.dateAt(at + 1);
    }
    return found != null && isNaming(found, at) && found.to() <= limit ? found : null;
  }

  /**
   * A date names an instrument after "of": {@code l'accord de 1999}, not {@code l'accord lundi}.
   */
  private boolean isNaming(DateMention found, int at) {
    return found.time().isDate() && isOf(context.token(at));
  }

  private static boolean isOf(Token token) {
    return token.is("de") || token.is("d'") || token.is("du") || token.is("des") || token.is("of");
  }

  private PhraseTable.@Nullable Match<Boolean> topicAt(int at) {
    PhraseTable.Match<Boolean> topic = context.lexicon().topics.longest(context.text(), at, limit);
    if (topic == null && at + 2 < limit && context.token(at).is(",")) {
      topic = context.lexicon().topics.longest(context.text(), at + 1, limit);
      if (topic != null && !context.hasCueNear(topic.to(), limit, 5)) {
        return null;
      }
    }
    if (topic == null) {
      return null;
    }
    boolean vague =
        context.token(at).is("pour")
            || context.token(at).is("for")
            || context.token(at).is("in")
            || context.token(at).is("contre")
            || context.token(at).is("against");
    return vague && topic.to() == at + 1 && !context.hasCueNear(topic.to(), limit, 5)
        ? null
        : topic;
  }

  private boolean isAcronymInBrackets(int at) {
    return at + 2 < limit
        && context.token(at + 1).isWord()
        && context.token(at + 2).is(")")
        && context.token(at + 1).text().chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The index after the parties if more of the title follows them, or -1. */
  private int afterParties(int at) {
    for (int i = at + 1; i < limit && i < at + PARTIES; i++) {
      Token token = context.token(i);
      if (topicAt(i) != null
          && !token.is("pour")
          && !token.is("for")
          && !token.is("in")
          && !token.is(",")
          && context.hasCueNear(i + 1, limit, 8)) {
        return i;
      }
      boolean comma = token.is(",");
      if ((token.isPunctuation() && !comma)
          || context.isStop(token)
          || (PhraseContext.isPlainVerb(token) && !token.isCapitalised())
          || isHead(i)
          || context.dateAt(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** Adjectives and objects right after the head. */
  private int complement(int at) {
    Token token = context.token(at);
    if (isOf(token)) {
      return object(at);
    }
    if (!context.isFrench()) {
      return at;
    }
    int cue = context.cueEnd(at, limit);
    if (cue > at && !PhraseContext.isPlainVerb(token)) {
      return cue;
    }
    if (isAdjective(token)) {
      return at + 1;
    }
    if (isCoordination(token) || token.is(",")) {
      int next = at + 1;
      if (next < limit
          && isAdjective(context.token(next))
          && !isHead(next)
          && !context.token(next).word().canBe(PartOfSpeech.NOUN)) {
        return next + 1;
      }
      if (next < limit && isOf(context.token(next))) {
        int end = object(next);
        return end > next ? end : at;
      }
      if (next < limit && isCoordination(token) && context.cueEnd(next, limit) > next) {
        return context.cueEnd(next, limit);
      }
      return at;
    }
    if (token.isAllCapitals() && isHead(at)) {
      return at + 1;
    }
    return at;
  }

  private boolean isAdjective(Token token) {
    Word word = token.word();
    if (context.isModifier(token)) {
      return true;
    }
    if (!token.isWord() || token.isCapitalised() || context.isStop(token)) {
      return false;
    }
    if (word.form().indexOf('-') > 0) {
      return !word.canBe(PartOfSpeech.VERB) && !isHeadWord(token);
    }
    return word.canBe(PartOfSpeech.ADJECTIVE)
        && !PhraseContext.isParticiple(token)
        && !word.canBe(PartOfSpeech.PREPOSITION)
        && !word.canBe(PartOfSpeech.DETERMINER)
        && !word.canBe(PartOfSpeech.ADVERB);
  }

  private static boolean isHeadWord(Token token) {
    return token.word().form().startsWith("accord");
  }

  /** {@code de coopération}, {@code de la défense}, {@code of cooperation}. */
  private int object(int at) {
    int noun = at + 1;
    boolean article = context.token(at).is("du") || context.token(at).is("des");
    if (noun < limit
        && (context.token(noun).is("la")
            || context.token(noun).is("l'")
            || context.token(noun).is("the"))) {
      noun++;
      article = true;
    }
    if (noun >= limit) {
      return at;
    }
    Token token = context.token(noun);
    if (token.isPunctuation()
        || context.lexicon().times.contains(token.word().form())
        || context.isDeterminer(token)
        || context.isStop(token)
        || context.isParty(token)) {
      return at;
    }
    if (token.isNumber() || isNumber(token)) {
      return hasArmsNear(noun + 1) ? nounPhrase(noun + 1, false) : at;
    }
    if (article && (!context.hasCueNear(noun, limit, 3) || isHead(noun))) {
      boolean title = context.token(head).isCapitalised() && head > 0 && context.isName(token);
      return title ? noun + 1 : at;
    }
    if (context.isName(token)) {
      return !article && at == headEnd ? afterName(noun) : at;
    }
    int end = nounPhrase(noun, false);
    return end > noun ? end : at;
  }

  private boolean hasArmsNear(int from) {
    for (int i = from; i < limit && i < from + 2; i++) {
      PhraseTable.Match<InstrumentLexicon.Cue> cue =
          context.lexicon().cues.longest(context.text(), i, limit);
      if (cue != null && cue.value().role() == InstrumentLexicon.Role.ARMS) {
        return true;
      }
    }
    return false;
  }

  private int afterName(int at) {
    int end = at + 1;
    while (end < limit && context.isName(context.token(end))) {
      end++;
    }
    return end;
  }

  /** The index after the noun phrases, joined by commas and "and", that begin at a token. */
  private int nounPhrase(int start, boolean topic) {
    int at = start;
    int end = start;
    boolean cued = false;
    while (at < limit) {
      Token token = context.token(at);
      int cue = context.cueEnd(at, limit);
      if (cue > at) {
        at = cue;
        end = at;
        cued = true;
        continue;
      }
      if (token.isPunctuation()) {
        if (token.is(",") && cued && listContinues(at + 1)) {
          at++;
          continue;
        }
        break;
      }
      if (context.isStop(token) || dateStart(at) != null || context.dateAt(at) != null) {
        break;
      }
      if (context.isParty(token)) {
        break;
      }
      PhraseTable.Match<Boolean> inner =
          context.lexicon().topics.longest(context.text(), at, limit);
      if (inner != null && !token.is("pour") && !token.is("for") && !token.is("in")) {
        at = inner.to();
        continue;
      }
      if (isCoordination(token)) {
        if (!coordinates(at + 1)) {
          break;
        }
        at++;
        continue;
      }
      if (token.isNumber() || isNumber(token)) {
        if (!hasArmsNear(at + 1)) {
          break;
        }
        at++;
        continue;
      }
      if (isLink(token)) {
        if (at + 1 >= limit || (isHead(at + 1) && context.isDeterminer(token))) {
          break;
        }
        Token next = context.token(at + 1);
        boolean of =
            isOf(token) || context.isDeterminer(token) || token.is("contre") || token.is("against");
        if (!of && !context.hasCueNear(at + 1, limit, 3)) {
          break;
        }
        if (of && next.isNumber()) {
          break;
        }
        at++;
        continue;
      }
      if (context.isName(token)) {
        if (at > start && !isOf(context.token(at - 1)) && !token.word().isUnknown()) {
          break;
        }
        at++;
        end = at;
        continue;
      }
      if (at == start && topic && PhraseContext.isInfinitive(token)) {
        at++;
        continue;
      }
      if (PhraseContext.isPlainVerb(token)
          || (PhraseContext.isParticiple(token) && !context.isModifier(token) && at > start)) {
        break;
      }
      if (!token.isWord()) {
        break;
      }
      Word word = token.word();
      if (!word.isUnknown()
          && !word.canBe(PartOfSpeech.NOUN)
          && !word.canBe(PartOfSpeech.ADJECTIVE)
          && !word.canBe(PartOfSpeech.PROPER_NOUN)) {
        break;
      }
      at++;
      end = at;
    }
    return end;
  }

  private boolean isLink(Token token) {
    if (isOf(token) || context.isDeterminer(token)) {
      return true;
    }
    return switch (token.word().form()) {
      case "à", "en", "contre", "against", "in", "to", "for", "aux", "au" -> true;
      default -> false;
    };
  }

  private boolean listContinues(int at) {
    int i = at;
    while (i < limit && i < at + 3 && isLink(context.token(i))) {
      i++;
    }
    return i < limit
        && context.cueEnd(i, limit) > i
        && !isHead(i)
        && !isFollowedByVerb(context.cueEnd(i, limit));
  }

  /** Whether the words after "and" go on with the phrase. */
  private boolean coordinates(int at) {
    int i = at;
    while (i < limit && i < at + 3 && isLink(context.token(i))) {
      i++;
    }
    if (i >= limit) {
      return false;
    }
    for (int j = i; j < limit && j < i + 3 && context.token(j).isWord(); j++) {
      if (isHead(j)) {
        return false;
      }
      if (isOf(context.token(j))) {
        break;
      }
    }
    Token token = context.token(i);
    if (context.isStop(token) || context.isParty(token) || context.isName(token)) {
      return false;
    }
    int cue = context.cueEnd(i, limit);
    if (cue > i) {
      return !isFollowedByVerb(cue);
    }
    if (!token.isWord()
        || PhraseContext.isPlainVerb(token)
        || PhraseContext.isParticiple(token)
        || isNumber(token)) {
      return false;
    }
    return !isFollowedByVerb(i + 1);
  }

  private boolean isFollowedByVerb(int at) {
    for (int i = at; i < limit && i < at + 4; i++) {
      Token token = context.token(i);
      if (token.isPunctuation() || context.isStop(token) || context.isParty(token)) {
        return token.is("has")
            || token.is("have")
            || token.is("was")
            || token.is("were")
            || token.is("is")
            || token.is("are")
            || token.is("will")
            || token.is("had")
            || token.is("said")
            || token.is("would");
      }
      if (PhraseContext.isPlainVerb(token)
          && !PhraseContext.isParticiple(token)
          && !PhraseContext.isInfinitive(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int at) {
    PhraseTable.Match<InstrumentLexicon.Head> match =
        context.lexicon().heads.longest(context.text(), at, limit);
    return match != null
        && (match.value().use() == InstrumentLexicon.Use.ALWAYS
            || (match.value().use() == InstrumentLexicon.Use.ACRONYM
                && match.value().printed().contains(context.token(at).text())));
  }

  private boolean isTrailing(Token token) {
    return isLink(token)
        || isCoordination(token)
        || (token.isPunctuation() && !token.is(")") && !isClosingQuote(token));
  }

  private static boolean isCoordination(Token token) {
    return token.is("et") || token.is("and") || token.is("&");
  }

  private static boolean isOpeningQuote(Token token) {
    return token.isPunctuation() && "«“\"‘'".indexOf(token.text().charAt(0)) >= 0;
  }

  private static boolean isClosingQuote(Token token) {
    return token.isPunctuation() && "»”\"’'".indexOf(token.text().charAt(0)) >= 0;
  }

  // ---- what the phrase says

  private Optional<InstrumentMention> mention() {
    InstrumentSubject subject =
        InstrumentSubject.read(context, Math.min(titleFrom, head), to, headEnd, topicFrom, asides);
    boolean outOfScope = subject.outOfScope();
    boolean defence = subject.defence() && !outOfScope;
    Optional<AgreementKind> kind = outOfScope ? Optional.empty() : subject.kind(entry.form());
    boolean says = subject.says() || hasCooperation();
    boolean pointing =
        reference == Reference.DEFINITE || reference == Reference.DEMONSTRATIVE || count >= 0;
    switch (entry.use()) {
      case CUED -> {
        if (!(says && !outOfScope)) {
          return Optional.empty();
        }
      }
      case REFERENCE -> {
        boolean complemented = to > headEnd || isFollowedByOf();
        if (!(subject.says() && !outOfScope) && (!pointing || complemented)) {
          return Optional.empty();
        }
      }
      default -> {}
    }
    boolean named = to > headEnd || prefixed || date != null || subject.says();
    boolean bare = !named && reference != null && reference != Reference.INDEFINITE;
    if (entry.use() == InstrumentLexicon.Use.ACRONYM) {
      bare = false;
    }
    Optional<String> title = bare ? Optional.empty() : Optional.of(title());
    return Optional.of(
        new InstrumentMention(
            from,
            to,
            head,
            entry.form(),
            kind,
            title,
            subject.domains(),
            reference == null ? Reference.INDEFINITE : reference,
            count >= 0 ? count : isPlural() ? 0 : 1,
            defence,
            outOfScope,
            Optional.ofNullable(date)));
  }

  private boolean isFollowedByOf() {
    return headEnd < limit && isOf(context.token(headEnd));
  }

  private boolean hasCooperation() {
    for (int i = Math.min(titleFrom, head); i < to; i++) {
      String form = context.token(i).word().form();
      if (form.startsWith("coopérati")
          || form.startsWith("cooperati")
          || form.startsWith("co-operati")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural() {
    Word word = context.token(head).word();
    boolean plural = false;
    for (Reading reading : word.readings()) {
      if (reading.pos() == PartOfSpeech.NOUN) {
        if (reading.number() != 'p') {
          return false;
        }
        plural = true;
      }
    }
    return plural
        || word.form().equals("accords-cadres")
        || context.token(head).text().endsWith("Us");
  }

  private String title() {
    int start = titleFrom;
    while (start < head && isOpeningQuote(context.token(start))) {
      start++;
    }
    int end = Math.max(to, titleTo);
    while (end > headEnd && isClosingQuote(context.token(end - 1))) {
      end--;
    }
    return context.text().span(start, end);
  }
}
