package org.entente.coder.mention;

import java.util.List;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link InstrumentPhrase} asks of the tokens around its head. Not thread-safe: one a text.
 */
final class PhraseContext {
  private final InstrumentLexicon lexicon;
  private final TokenizedText text;
  private final List<DomainMention> domains;
  private final List<DateMention> dates;

  PhraseContext(
      InstrumentLexicon lexicon,
      TokenizedText text,
      List<DomainMention> domains,
      List<DateMention> dates) {
    this.lexicon = lexicon;
    this.text = text;
    this.domains = domains;
    this.dates = dates;
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
    for (int i = firstAtOrAfter(dates, to) - 1; i >= 0 && dates.get(i).to() >= to; i--) {
      if (dates.get(i).to() == to) {
        return dates.get(i);
      }
    }
    return null;
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

  boolean isStop(Token token) {
    return lexicon.stops.contains(token.word().form());
  }

  boolean isParty(Token token) {
    return lexicon.parties.contains(token.word().form());
  }

  boolean isDeterminer(Token token) {
    return lexicon.determiners.containsKey(token.word().form());
  }

  /** A capitalised word that the dictionary does not know as a common word. */
  boolean isName(Token token) {
    Word word = token.word();
    return token.isCapitalised()
        && !word.canBe(PartOfSpeech.NOUN)
        && (!word.canBe(PartOfSpeech.ADJECTIVE) || isFrench());
  }

  /** A word that can only be a verb, participles aside where they may be adjectives. */
  static boolean isPlainVerb(Token token) {
    Word word = token.word();
    return word.canBe(PartOfSpeech.VERB)
        && !word.canBe(PartOfSpeech.NOUN)
        && !word.canBe(PartOfSpeech.ADJECTIVE)
        && !word.canBe(PartOfSpeech.PREPOSITION)
        && !word.canBe(PartOfSpeech.DETERMINER);
  }

  static boolean isParticiple(Token token) {
    return token.word().readings().stream().anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
  }

  static boolean isInfinitive(Token token) {
    return token.word().readings().stream().anyMatch(r -> r.form() == VerbForm.INFINITIVE);
  }

  boolean isModifier(Token token) {
    return lexicon.modifiers.contains(token.word().form());
  }
}
