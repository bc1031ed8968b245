package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.Mention;
import org.entente.coder.mention.PersonMention;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of one sentence. For one thread. */
final class NounReader {
  private final FunctionWords words;
  private final VerbTable verbs;
  private final boolean french;
  private final Mentions mentions;
  private final TokenizedText text;
  private final int limit;
  private int stoppedAt;

  NounReader(FunctionWords words, VerbTable verbs, boolean french, Mentions mentions, int limit) {
    this.words = words;
    this.verbs = verbs;
    this.french = french;
    this.mentions = mentions;
    this.text = mentions.text();
    this.limit = limit;
  }

  /** Where the last reading that found no phrase came to its end. */
  int stoppedAt() {
    return stoppedAt;
  }

  /** Whether an instrument, person or actor begins at a token, and is no mere adjective. */
  boolean startsMention(int i) {
    InstrumentMention instrument = mentions.instrumentAt(i);
    if (instrument != null && instrument.from() == i) {
      return true;
    }
    PersonMention person = mentions.personAt(i);
    if (person != null && person.from() == i) {
      return true;
    }
    ActorMention actor = mentions.actorAt(i);
    return actor != null && actor.from() == i && actor.form() != ActorMention.Form.DEMONYM;
  }

  /**
   * The noun phrase that begins at a token, or null if none does.
   *
   * @param at index of the token
   * @param prepositionAt index of the preposition before it, or -1
   * @param relation what that preposition marks
   */
  @Nullable NounChunk read(int at, int prepositionAt, Relation relation) {
    int from = prepositionAt >= 0 ? prepositionAt : at;
    int body = at;
    Determination determination = contracted(from, body);
    int i = at;
    int head = -1;
    int last = -1;
    while (i < limit) {
      Token token = text.token(i);
      InstrumentMention instrument = mentions.instrumentAt(i);
      if (instrument != null && instrument.from() == i) {
        if (head >= 0) {
          break;
        }
        return chunk(
            from,
            Math.min(instrument.to(), limit),
            body,
            instrument.head(),
            relation,
            reference(instrument));
      }
      PersonMention person = mentions.personAt(i);
      if (person != null && person.from() == i) {
        if (head >= 0) {
          break;
        }
        return chunk(from, Math.min(person.to(), limit), body, i, relation, determination);
      }
      ActorMention actor = mentions.actorAt(i);
      if (actor != null && actor.from() == i) {
        boolean adjective =
            actor.form() == ActorMention.Form.DEMONYM || actor.form() == ActorMention.Form.COMPOUND;
        if (!adjective && head >= 0 && french) {
          break;
        }
        if (head < 0 || !french) {
          head = actor.to() - 1;
        }
        i = Math.min(actor.to(), limit);
        last = i;
        if (!adjective && french) {
          i = afterAdjectives(i);
          last = i;
          break;
        }
        if (!adjective && !nounFollows(i)) {
          break;
        }
        continue;
      }
      if (isCurrency(token) && i + 1 < limit && text.token(i + 1).isNumber()) {
        i++;
        continue;
      }
      if (token.isPunctuation()) {
        if (head < 0 && last >= 0 && i + 1 < limit && opensQuote(token)) {
          // "une « provocation » de la Norvège"
          i++;
          continue;
        }
        break;
      }
      DateMention date = mentions.dateAt(i);
      if (date != null && isMeasure(date, i, head)) {
        i++;
        last = i;
        continue;
      }
      if (date != null && (head >= 0 || (i > body && date.from() == i))) {
        break;
      }
      if (head >= 0 && words.midAdverb.holds(token.word())) {
        break;
      }
      if (words.determiner.holds(token.word())) {
        if (head >= 0 && (isRankedCount(i) || isRankedSuch(i))) {
          // "its first six howitzers", "the last such visit"
          i++;
          continue;
        }
        if (head >= 0) {
          break;
        }
        determination = determination(token.word(), determination);
        i++;
        last = i;
        continue;
      }
      if (token.isNumber() || (head < 0 && words.count.holds(token.word()))) {
        if (mentions.dateAt(i) != null && head >= 0) {
          break;
        }
        i++;
        last = i;
        continue;
      }
      if (i > at && isLink(i)) {
        break;
      }
      if (i > body
          && head < 0
          && words.count.holds(word(i - 1))
          && (words.isHave(token.word()) || words.isBe(token.word()))
          && !token.word().canBe(PartOfSpeech.NOUN)) {
        // "two have been received", but not "deux avions"
        break;
      }
      if (i > body || head >= 0) {
        VerbChunk verb = verbs.at(i, head >= 0);
        if (verb != null
            && !isOwned(i)
            && !isAdjectival(verb, i)
            && !((head < 0 || head == i - 1) && isGerundNoun(verb, i))) {
          break;
        }
      }
      Word word = token.word();
      boolean noun =
          word.canBe(PartOfSpeech.NOUN)
              || word.canBe(PartOfSpeech.PROPER_NOUN)
              || word.isUnknown()
              || token.isCapitalised();
      boolean adjective = word.canBe(PartOfSpeech.ADJECTIVE) || word.canBe(PartOfSpeech.VERB);
      if (!noun && !adjective) {
        if (head >= 0 || !word.canBe(PartOfSpeech.ADVERB)) {
          break;
        }
        i++;
        continue;
      }
      if (noun && (head < 0 || !french) && !isBeforeNoun(i) && !words.behindNoun.holds(word)) {
        head = i;
      }
      i++;
      last = i;
    }
    if (last < 0) {
      stoppedAt = i;
      return null;
    }
    return chunk(from, last, body, head < 0 ? last - 1 : head, relation, determination);
  }

  private boolean isRankedCount(int i) {
    return !french && words.count.holds(word(i)) && words.ordinals.holds(word(i - 1));
  }

  private boolean isRankedSuch(int i) {
    String rank = word(i - 1).form();
    return !french
        && words.demonstrative.holds(word(i))
        && words.marks().longest(text, i, limit) == null
        && (words.isSinglingOut(rank) || words.isAgain(rank));
  }

  /** "on a two-day visit": how long it lasts is part of the phrase. */
  private boolean isMeasure(DateMention date, int i, int head) {
    return !french
        && head < 0
        && date.time().lengthInDays().isPresent()
        && date.from() == i
        && date.to() == i + 1
        && text.token(i).text().indexOf('-') > 0
        && nounFollows(i + 1);
  }

  /** "a $3 billion order": the sign parts no phrase. */
  private static boolean isCurrency(Token token) {
    return token.isPunctuation()
        && token.text().length() == 1
        && Character.getType(token.first()) == Character.CURRENCY_SYMBOL;
  }

  private static boolean opensQuote(Token token) {
    return token.first() == '«' || token.first() == '“' || token.first() == '"';
  }

  /** Whether a preposition or a mark begins at a token. */
  private boolean isLink(int i) {
    return words.prepositions().longest(text, i, limit) != null
        || words.marks().longest(text, i, limit) != null;
  }

  private Word word(int i) {
    return text.word(i);
  }

  /** French "un nouveau traité", "la dernière visite": an adjective before its noun is no head. */
  private boolean isBeforeNoun(int i) {
    return french && words.beforeNoun.holds(word(i)) && (nounFollows(i + 1) || isOwned(i + 1));
  }

  /** "hauts responsables", "nombreux accords": of several, the adjective first. */
  boolean isPluralAfterAdjective(int i) {
    if (i >= limit || !word(i).canBe(PartOfSpeech.ADJECTIVE) || !nounFollows(i + 1)) {
      return false;
    }
    boolean mere = words.beforeNoun.holds(word(i)) || !word(i).canBe(PartOfSpeech.NOUN);
    return mere && (isInflected(word(i)) || isInflected(word(i + 1)));
  }

  private static boolean isInflected(Word word) {
    return !word.hasLemma(word.form());
  }

  /** "leur troisième dialogue": a noun, though it may be a verb. */
  private boolean isOwned(int i) {
    return french
        && i > 1
        && i < limit
        && words.beforeNoun.holds(word(i - 1))
        && (words.possessive.holds(word(i - 2)) || words.demonstrative.holds(word(i - 2)))
        && word(i).canBe(PartOfSpeech.NOUN);
  }

  /** French adjectives after a name belong to it: "le Bénin voisin". */
  private int afterAdjectives(int from) {
    int i = from;
    while (i < limit
        && text.token(i).isWord()
        && !text.token(i).isCapitalised()
        && text.word(i).canBe(PartOfSpeech.ADJECTIVE)
        && !text.word(i).canBe(PartOfSpeech.ADVERB)
        && !text.word(i).canBe(VerbForm.PAST_PARTICIPLE)
        && !words.alwaysVerb.holds(word(i))
        && !(text.word(i).canBe(PartOfSpeech.VERB)
            && i + 1 < limit
            && (words.determiner.holds(word(i + 1)) || text.token(i + 1).is("d'")))
        && !isLink(i)
        && mentions.actorAt(i) == null) {
      i++;
    }
    return i;
  }

  boolean nounFollows(int i) {
    if (i >= limit || text.token(i).isPunctuation()) {
      return false;
    }
    if (isLink(i)) {
      return false;
    }
    Word word = text.word(i);
    if (words.determiner.holds(word)) {
      return false;
    }
    return (word.canBe(PartOfSpeech.NOUN)
            || word.canBe(PartOfSpeech.ADJECTIVE)
            || isModel(text.token(i)))
        && verbs.at(i, true) == null;
  }

  /** "retired F-16s": what a name with a number in it stands for is a thing. */
  private static boolean isModel(Token token) {
    return token.isCapitalised() && token.text().chars().anyMatch(Character::isDigit);
  }

  /** A participle that is no clause of its own: "des drones armés turcs", "armed forces". */
  private boolean isAdjectival(VerbChunk verb, int i) {
    if (verb.form() != VerbForm.PAST_PARTICIPLE
        && verb.form() != VerbForm.PAST
        && verb.form() != VerbForm.PRESENT_PARTICIPLE) {
      return false;
    }
    if (verb.form() == VerbForm.PAST && !french && isSubject(i - 1)) {
      return false;
    }
    Word word = text.word(i);
    if (verb.form() == VerbForm.PAST && !word.canBe(VerbForm.PAST_PARTICIPLE)) {
      // "the troops came home"
      return false;
    }
    // "the first captured tank", "forty refurbished howitzers"
    boolean ranked =
        !french
            && i > 0
            && (words.ordinals.holds(word(i - 1))
                || words.count.holds(word(i - 1))
                || text.token(i - 1).isNumber());
    if (!word.canBe(PartOfSpeech.ADJECTIVE) && !word.canBe(PartOfSpeech.NOUN) && !ranked) {
      return false;
    }
    int next = i + 1;
    if (!french) {
      ActorMention name = mentions.actorAt(next);
      return next < limit
          // "the troops left Chad"
          && (name == null || name.form() == ActorMention.Form.DEMONYM || name.from() != next)
          && mentions.dateAt(next) == null
          && nounFollows(next)
          && !words.determiner.holds(word(next))
          && !words.particle.holds(word(next));
    }
    ActorMention actor = mentions.actorAt(next);
    return actor != null
        && actor.from() == next
        && actor.form() == ActorMention.Form.DEMONYM
        && !text.token(next).isCapitalised();
  }

  /** "Ghana defended Togo's move", "paratroopers trained side by side": no adjective follows. */
  private boolean isSubject(int i) {
    if (i < 0) {
      return false;
    }
    ActorMention actor = mentions.actorAt(i);
    if (actor != null
        && actor.to() == i + 1
        && actor.form() != ActorMention.Form.DEMONYM
        && actor.form() != ActorMention.Form.COMPOUND) {
      return true;
    }
    Word word = word(i);
    return actor == null
        && !text.token(i).isCapitalised()
        && word.form().endsWith("s")
        && word.canBe(PartOfSpeech.NOUN)
        && !word.hasLemma(word.form())
        && !word.canBe(PartOfSpeech.ADJECTIVE);
  }

  /** "held a productive meeting": a noun of the adjective before it. */
  private boolean isGerundNoun(VerbChunk verb, int i) {
    return !french
        && verb.form() == VerbForm.PRESENT_PARTICIPLE
        && i > 1
        && word(i).canBe(PartOfSpeech.NOUN)
        && word(i - 1).canBe(PartOfSpeech.ADJECTIVE)
        && words.determiner.holds(word(i - 2));
  }

  private Determination contracted(int from, int body) {
    return from < body && words.contracted.holds(word(body - 1))
        ? Determination.DEFINITE
        : Determination.NONE;
  }

  private Determination determination(Word word, Determination before) {
    if (words.firstPerson.holds(word)) {
      return Determination.FIRST_PERSON;
    }
    if (words.possessive.holds(word)) {
      return Determination.POSSESSIVE;
    }
    if (words.demonstrative.holds(word)) {
      return Determination.DEMONSTRATIVE;
    }
    if (words.indefinite.holds(word)) {
      return before == Determination.NONE ? Determination.INDEFINITE : before;
    }
    return before == Determination.NONE ? Determination.DEFINITE : before;
  }

  private Determination reference(InstrumentMention instrument) {
    return switch (instrument.reference()) {
      case INDEFINITE -> Determination.INDEFINITE;
      case DEFINITE -> Determination.DEFINITE;
      case DEMONSTRATIVE -> Determination.DEMONSTRATIVE;
      case POSSESSIVE ->
          words.firstPerson.holds(word(instrument.from()))
              ? Determination.FIRST_PERSON
              : Determination.POSSESSIVE;
      case SUBSTITUTE -> Determination.INDEFINITE;
    };
  }

  private NounChunk chunk(
      int from, int to, int body, int head, Relation relation, Determination determination) {
    List<Mention> within = mentions.all(body, to);
    return new NounChunk(from, to, body, head, word(head), relation, determination, false, within);
  }
}
