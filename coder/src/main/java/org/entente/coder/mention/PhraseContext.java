package org.entente.coder.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the tokens around an instrument's head: which small words they are, and which
 * fields, cues, dates and heads begin there. One a text; not thread-safe.
 */
final class PhraseContext {
  private final InstrumentLexicon lexicon;
  private final TokenizedText text;
  private final List<DomainMention> domains;
  private final List<DateMention> dates;
  private final Set<String> stops;
  private final Set<String> parties;
  private final Set<String> modifiers;
  private final Set<String> links;
  private final Set<String> of;
  private final Set<String> and;
  private final Set<String> vague;
  private final Set<String> times;

  PhraseContext(
      InstrumentLexicon lexicon,
      TokenizedText text,
      List<DomainMention> domains,
      List<DateMention> dates) {
    this.lexicon = lexicon;
    this.text = text;
    this.domains = domains;
    this.dates = dates;
    this.stops = lexicon.words("stop");
    this.parties = lexicon.words("party");
    this.modifiers = lexicon.words("modifier");
    this.links = lexicon.words("link");
    this.of = lexicon.words("of");
    this.and = lexicon.words("and");
    this.vague = lexicon.words("vague");
    this.times = lexicon.words("time");
  }

  InstrumentLexicon lexicon() {
    return lexicon;
  }

  TokenizedText text() {
    return text;
  }

  boolean isFrench() {
    return text.language().equals("fr");
  }

  Token token(int at) {
    return text.token(at);
  }

  /** Whether a token is in a list of the grammar file. */
  boolean is(String list, int at) {
    return lexicon.words(list).contains(token(at).word().form());
  }

  boolean isStop(Token token) {
    return stops.contains(token.word().form());
  }

  boolean isParty(Token token) {
    return parties.contains(token.word().form());
  }

  boolean isModifier(Token token) {
    return modifiers.contains(token.word().form());
  }

  boolean isLink(Token token) {
    return links.contains(token.word().form());
  }

  boolean isOf(Token token) {
    return of.contains(token.word().form());
  }

  boolean isAnd(Token token) {
    return and.contains(token.word().form());
  }

  /** Words such as {@code pour}, which lead to a subject only if a field or kind follows. */
  boolean isVague(Token token) {
    return vague.contains(token.word().form());
  }

  boolean isTime(Token token) {
    return times.contains(token.word().form());
  }

  boolean isDeterminer(Token token) {
    return lexicon.determiners.containsKey(token.word().form());
  }

  boolean isNumber(Token token) {
    return token.isNumber() || lexicon.numbers.containsKey(token.word().form());
  }

  /** A capitalised word that the dictionary does not know as a common word. */
  boolean isName(Token token) {
    Word word = token.word();
    return token.isCapitalised()
        && !word.canBe(PartOfSpeech.NOUN)
        && (!word.canBe(PartOfSpeech.ADJECTIVE) || isFrench());
  }

  /** A word that can be a verb and nothing else that a noun phrase holds. */
  static boolean isPlainVerb(Token token) {
    Word word = token.word();
    return word.canBe(PartOfSpeech.VERB)
        && !word.canBe(PartOfSpeech.NOUN)
        && !word.canBe(PartOfSpeech.ADJECTIVE)
        && !word.canBe(PartOfSpeech.PREPOSITION)
        && !word.canBe(PartOfSpeech.DETERMINER);
  }

  /** A verb that is no infinitive or participle. */
  static boolean isFinite(Token token) {
    return isPlainVerb(token)
        && token.word().readings().stream()
            .anyMatch(
                r ->
                    r.form() != null
                        && r.form() != VerbForm.PAST_PARTICIPLE
                        && r.form() != VerbForm.PRESENT_PARTICIPLE
                        && r.form() != VerbForm.INFINITIVE);
  }

  static boolean isParticiple(Token token) {
    return token.word().readings().stream().anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
  }

  static boolean isInfinitive(Token token) {
    return token.word().readings().stream().anyMatch(r -> r.form() == VerbForm.INFINITIVE);
  }

  static boolean isOpeningQuote(Token token) {
    return token.isPunctuation() && "«“\"‘'".indexOf(token.text().charAt(0)) >= 0;
  }

  static boolean isClosingQuote(Token token) {
    return token.isPunctuation() && "»”\"’'".indexOf(token.text().charAt(0)) >= 0;
  }

  /** Whether "of" depends on a noun: {@code projet d'accord}, but not {@code être d'accord}. */
  boolean isComplement(int at, int floor) {
    if (at <= floor || !isOf(token(at))) {
      return false;
    }
    Word before = token(at - 1).word();
    return is("prefix", at - 1)
        || (at + 1 < text.tokens().size() && isPlural(token(at + 1).word()))
        || (before.canBe(PartOfSpeech.NOUN) && !before.canBe(PartOfSpeech.VERB));
  }

  /** "d'accords militaires" names several; only "d'accord" is consent. */
  private static boolean isPlural(Word word) {
    return !word.readings().isEmpty()
        && word.readings().stream().allMatch(reading -> reading.number() == 'p');
  }

  /** Whether words of likeness stand in a range or right after it: {@code accords du même type}. */
  boolean isSimilar(int from, int to) {
    for (int i = from; i <= to && i < text.tokens().size(); i++) {
      if (lexicon.similar.longest(text, i, text.tokens().size()) != null) {
        return true;
      }
    }
    return false;
  }

  // ---- what begins at a token

  /** The domain mentions that lie within a range. */
  List<DomainMention> domains(int from, int to) {
    int low = firstAtOrAfter(domains, from);
    int high = low;
    while (high < domains.size() && domains.get(high).to() <= to) {
      high++;
    }
    return domains.subList(low, high);
  }

  @Nullable DomainMention domainAt(int at) {
    int i = firstAtOrAfter(domains, at);
    return i < domains.size() && domains.get(i).from() == at ? domains.get(i) : null;
  }

  @Nullable DateMention dateAt(int at) {
    int i = firstAtOrAfter(dates, at);
    return i < dates.size() && dates.get(i).from() == at ? dates.get(i) : null;
  }

  /** The date mention that ends before a token, or null. */
  @Nullable DateMention dateEndingAt(int to) {
    int i = firstAtOrAfter(dates, to) - 1;
    return i >= 0 && dates.get(i).to() == to ? dates.get(i) : null;
  }

  /** A date after "of", which names the instrument: {@code l'accord de 1999}; or null. */
  @Nullable DateMention namingDateAt(int at, int limit) {
    if (!isOf(token(at))) {
      return null;
    }
    DateMention found = dateAt(at);
    if (found == null && at + 1 < limit) {
      found = dateAt(at + 1);
    }
    return found != null && found.to() <= limit && found.time().isDate() && !isDeadline(found)
        ? found
        : null;
  }

  /** "un accord d'ici à la fin de l'année": by when it is to be, whatever the article's day. */
  private static boolean isDeadline(DateMention date) {
    return date.time()
        .resolve(LocalDate.EPOCH, TimeExpression.Direction.FUTURE, null)
        .filter(value -> value.startsWith("../"))
        .isPresent();
  }

  private static int firstAtOrAfter(List<? extends Mention> mentions, int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index after a domain or cue that begins at a token, or the token itself. */
  int cueEnd(int at, int limit) {
    int end = at;
    DomainMention domain = domainAt(at);
    if (domain != null && domain.to() <= limit) {
      end = domain.to();
    }
    PhraseTable.Match<InstrumentLexicon.Cue> cue = lexicon.cues.longest(text, at, limit);
    return cue != null && !isPlainVerb(token(at)) ? Math.max(end, cue.to()) : end;
  }

  /** Whether a domain or cue begins within the next few tokens of the same phrase. */
  boolean hasCueNear(int from, int limit, int reach) {
    for (int i = from; i < limit && i < from + reach; i++) {
      Token token = token(i);
      if (cueEnd(i, limit) > i) {
        return true;
      }
      if (token.isPunctuation() || isStop(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether military goods are named by one of the next few tokens of the same phrase. */
  boolean hasArmsNear(int from, int limit) {
    for (int i = from; i < limit && i < from + 4; i++) {
      if (token(i).isPunctuation() || isStop(token(i))) {
        return false;
      }
      PhraseTable.Match<InstrumentLexicon.Cue> cue = lexicon.cues.longest(text, i, limit);
      if (cue != null && cue.value().role() == InstrumentLexicon.Role.ARMS) {
        return true;
      }
    }
    return false;
  }

  /** Whether an instrument's head that needs no more words begins at a token. */
  boolean isHead(int at, int limit) {
    PhraseTable.Match<InstrumentLexicon.Head> match = lexicon.heads.longest(text, at, limit);
    if (match == null) {
      return false;
    }
    return switch (match.value().use()) {
      case ALWAYS -> true;
      case ACRONYM -> match.value().printed().contains(token(at).text());
      default -> false;
    };
  }
}
