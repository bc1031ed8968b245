package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.Mention;
import org.entente.coder.mention.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into noun phrases, verb groups and marks, in one pass from left to right. Adverbs
 * and what it does not know it passes over. Thread-safe.
 */
public final class Chunker {
  private final FunctionWords words;
  private final VerbReader verbs;
  private final boolean french;

  public Chunker(FunctionWords words, String language) {
    this.words = words;
    this.french = language.equals("fr");
    this.verbs = new VerbReader(words, french);
  }

  /**
   * The chunks of a sentence, in order; they do not overlap, but for a date inside a verb group.
   */
  public List<Chunk> chunks(Mentions mentions, Sentence sentence) {
    return new Pass(mentions, sentence).run();
  }

  private final class Pass {
    private final Mentions mentions;
    private final TokenizedText text;
    private final int limit;
    private final List<Chunk> chunks = new ArrayList<>();
    private int at;
    private int prepositionAt = -1;
    private Relation relation = Relation.NONE;

    Pass(Mentions mentions, Sentence sentence) {
      this.mentions = mentions;
      this.text = mentions.text();
      this.at = sentence.from();
      this.limit = sentence.to();
    }

    List<Chunk> run() {
      while (at < limit) {
        int before = at;
        step();
        if (at <= before) {
          at = before + 1;
        }
      }
      return chunks;
    }

    private String form(int i) {
      return i < limit ? text.token(i).word().form() : "";
    }

    private void step() {
      Token token = text.token(at);
      DateMention date = Mentions.at(mentions.dates(), at);
      if (date != null
          && date.from() == at
          && Mentions.at(mentions.instruments(), at) == null
          && Mentions.at(mentions.people(), at) == null) {
        add(
            new NounChunk(
                prepositionAt >= 0 ? prepositionAt : at,
                Math.min(date.to(), limit),
                at,
                at,
                token.word(),
                relation,
                Determination.NONE,
                false,
                List.of(date)));
        at = date.to();
        return;
      }
      if (!french && isPossessive()) {
        possessive();
        return;
      }
      if (token.isPunctuation()) {
        Mark.Kind kind = punctuation(token);
        if (kind == Mark.Kind.QUOTE && foldQuoted()) {
          return;
        }
        if (kind != null) {
          mark(kind, at + 1);
        }
        at++;
        return;
      }
      if (startsMention(at)) {
        noun();
        return;
      }
      VerbChunk marked = markedVerb();
      if (marked != null) {
        verb(marked);
        return;
      }
      PhraseTable.Match<Mark.Kind> mark = words.marks().longest(text, at, limit);
      PhraseTable.Match<Relation> preposition = words.prepositions().longest(text, at, limit);
      if (mark != null && (preposition == null || mark.to() >= preposition.to())) {
        Mark.Kind kind = mark.value();
        if (kind == Mark.Kind.OBJECT_RELATIVE && !afterNoun()) {
          kind = Mark.Kind.SUBORDINATE;
        } else if (kind == Mark.Kind.SUBJECT_RELATIVE && form(at).equals("that")) {
          kind = that();
        } else if (kind == Mark.Kind.SUBJECT_RELATIVE && form(at).equals("which")) {
          VerbChunk next = verbs.read(text, at + 1, limit, true);
          kind =
              next != null && next.isFinite()
                  ? Mark.Kind.SUBJECT_RELATIVE
                  : Mark.Kind.OBJECT_RELATIVE;
        }
        mark(kind, mark.to());
        at = mark.to();
        return;
      }
      if (words.is("mid-adverb", form(at))
          || (french && afterVerb() && words.is("negation", form(at)) && !form(at).equals("ni"))
          || (words.is("approximate", form(at)) && at + 1 < limit && isCount(at + 1))) {
        at++;
        return;
      }
      if (preposition != null && !isDeterminerDes(preposition)) {
        prepositionAt = at;
        relation = preposition.value();
        at = preposition.to();
        return;
      }
      PhraseTable.Match<Boolean> pronoun = words.pronouns().longest(text, at, limit);
      if (pronoun != null && isPronounHere(pronoun)) {
        add(
            new NounChunk(
                prepositionAt >= 0 ? prepositionAt : at,
                pronoun.to(),
                at,
                at,
                token.word(),
                relation,
                words.is("first-person", token.word())
                    ? Determination.FIRST_PERSON
                    : Determination.NONE,
                true,
                List.of()));
        at = pronoun.to();
        return;
      }
      if (words.is("particle", form(at)) && relation == Relation.NONE && afterVerb()) {
        // "carried out, set up": part of the verb
        at++;
        return;
      }
      VerbChunk verb = relation == Relation.NONE ? verbs.read(text, at, limit, afterNoun()) : null;
      if (verb != null) {
        verb(verb);
        return;
      }
      noun();
    }

    /** A verb that a marker introduces ("pour signer, en signant, to sign"). */
    private @Nullable VerbChunk markedVerb() {
      String form = form(at);
      Word word = text.token(at).word();
      if (!words.is("infinitive-marker", word)
          && !words.is("gerund-marker", word)
          && !form.equals("afin")
          && !form.equals("avant")
          && !form.equals("tout")) {
        return null;
      }
      VerbChunk verb = verbs.read(text, at, limit, false);
      return verb != null && !verb.marker().isEmpty() ? verb : null;
    }

    /** French "a séjourné à X et remis un lot": the second participle shares the auxiliary. */
    private VerbChunk shared(VerbChunk verb) {
      if (!french
          || verb.form() != VerbForm.PAST_PARTICIPLE
          || chunks.isEmpty()
          || !(chunks.get(chunks.size() - 1) instanceof Mark mark)
          || mark.kind() != Mark.Kind.AND) {
        return verb;
      }
      for (int k = chunks.size() - 2; k >= 0; k--) {
        if (chunks.get(k) instanceof VerbChunk first) {
          boolean compound = first.perfect() || first.voice() == VerbChunk.Voice.PASSIVE;
          if (!first.isFinite() || !compound || first.reflexive()) {
            return verb;
          }
          return new VerbChunk(
              verb.from(),
              verb.to(),
              verb.head(),
              verb.lemmas(),
              first.form(),
              first.perfect(),
              first.voice(),
              false,
              first.negated(),
              first.governors(),
              "",
              false);
        }
        if (chunks.get(k) instanceof Mark other
            && (other.kind().isRelative() || other.kind() == Mark.Kind.SUBORDINATE)) {
          return verb;
        }
      }
      return verb;
    }

    private void verb(VerbChunk read) {
      VerbChunk verb = shared(read);
      add(verb);
      for (DateMention date : Mentions.within(mentions.dates(), verb.from(), verb.to())) {
        chunks.add(
            new NounChunk(
                date.from(),
                date.to(),
                date.from(),
                date.from(),
                text.token(date.from()).word(),
                Relation.NONE,
                Determination.NONE,
                false,
                List.of(date)));
      }
      at = verb.to();
    }

    private void mark(Mark.Kind kind, int to) {
      add(new Mark(at, to, kind));
    }

    private void add(Chunk chunk) {
      chunks.add(chunk);
      relation = Relation.NONE;
      prepositionAt = -1;
    }

    private boolean isPossessive() {
      String form = form(at);
      if (chunks.isEmpty()
          || !(chunks.get(chunks.size() - 1) instanceof NounChunk noun)
          || noun.pronoun()
          || noun.to() != at) {
        return false;
      }
      return form.equals("'s")
          || ((form.equals("'") || form.equals("’"))
              && text.token(at - 1).word().form().endsWith("s")
              && text.token(at).start() == text.token(at - 1).end());
    }

    /**
     * The noun before becomes the possessor of the noun to come, which takes over its preposition.
     */
    private void possessive() {
      NounChunk owner = (NounChunk) chunks.remove(chunks.size() - 1);
      chunks.add(
          new NounChunk(
              owner.body(),
              at + 1,
              owner.body(),
              owner.head(),
              owner.headWord(),
              Relation.POSSESSOR,
              owner.determination(),
              false,
              owner.mentions()));
      relation = owner.relation();
      prepositionAt = owner.relation() == Relation.NONE ? -1 : at + 1;
      at++;
    }

    /** A name in quotes is part of the noun before it: "la frégate « Sirocco » a accosté". */
    private boolean foldQuoted() {
      if (!afterNoun()) {
        return false;
      }
      NounChunk noun = (NounChunk) chunks.get(chunks.size() - 1);
      int to = QuotedName.end(text, at, limit);
      if (to < 0 || noun.to() != at || noun.isDate() || noun.pronoun()) {
        return false;
      }
      chunks.set(
          chunks.size() - 1,
          new NounChunk(
              noun.from(),
              to,
              noun.body(),
              noun.head(),
              noun.headWord(),
              noun.relation(),
              noun.determination(),
              false,
              noun.mentions()));
      at = to;
      return true;
    }

    private boolean afterNoun() {
      return !chunks.isEmpty() && chunks.get(chunks.size() - 1) instanceof NounChunk;
    }

    /** Whether a number begins at a token, in figures or words: "250", "a hundred". */
    private boolean isCount(int i) {
      return text.token(i).isNumber()
          || words.is("count", form(i))
          || (words.is("determiner", form(i)) && i + 1 < limit && words.is("count", form(i + 1)));
    }

    private boolean afterVerb() {
      return !chunks.isEmpty()
          && chunks.get(chunks.size() - 1) instanceof VerbChunk verb
          && verb.to() == at;
    }

    /**
     * English "that": a relative after a noun when a verb follows, else a complementizer or
     * determiner.
     */
    private Mark.Kind that() {
      if (!afterNoun()) {
        return Mark.Kind.SUBORDINATE;
      }
      VerbChunk verb = verbs.read(text, at + 1, limit, true);
      return verb != null && verb.isFinite()
          ? Mark.Kind.SUBJECT_RELATIVE
          : Mark.Kind.OBJECT_RELATIVE;
    }

    /** French "des" is an article where no noun stands before it to complete. */
    private boolean isDeterminerDes(PhraseTable.Match<Relation> match) {
      if (!french || match.to() != at + 1 || !form(at).equals("des")) {
        return false;
      }
      if (chunks.isEmpty()) {
        return true;
      }
      Chunk last = chunks.get(chunks.size() - 1);
      if (last instanceof NounChunk noun) {
        return noun.isDate() || noun.pronoun();
      }
      if (last instanceof VerbChunk) {
        return true;
      }
      // "des chars et des avions" but "la fin des accords et des visites"
      Mark mark = (Mark) last;
      if (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA) {
        for (int i = chunks.size() - 2; i >= 0; i--) {
          if (chunks.get(i) instanceof NounChunk noun && !noun.isDate()) {
            return noun.relation() != Relation.OF || mark.kind() == Mark.Kind.COMMA;
          }
          if (!(chunks.get(i) instanceof Mark)) {
            break;
          }
        }
      }
      return true;
    }

    private boolean isPronounHere(PhraseTable.Match<Boolean> pronoun) {
      String form = form(at);
      if (pronoun.to() > at + 1) {
        return french || !nounFollows(pronoun.to());
      }
      // "this week", "both countries", "leur" are determiners before a noun
      if (words.is("determiner", form)
          || form.equals("ce")
          || form.equals("both")
          || form.equals("this")
          || form.equals("these")
          || form.equals("those")) {
        VerbChunk next = verbs.read(text, at + 1, limit, true);
        return next != null && next.isFinite();
      }
      return true;
    }

    private boolean startsMention(int i) {
      InstrumentMention instrument = Mentions.at(mentions.instruments(), i);
      if (instrument != null && instrument.from() == i) {
        return true;
      }
      PersonMention person = Mentions.at(mentions.people(), i);
      if (person != null && person.from() == i) {
        return true;
      }
      ActorMention actor = Mentions.at(mentions.actors(), i);
      return actor != null && actor.from() == i && actor.form() != ActorMention.Form.DEMONYM;
    }

    private void noun() {
      int from = prepositionAt >= 0 ? prepositionAt : at;
      int body = at;
      Determination determination = contracted(from, body);
      int i = at;
      int head = -1;
      int last = -1;
      while (i < limit) {
        Token token = text.token(i);
        InstrumentMention instrument = Mentions.at(mentions.instruments(), i);
        if (instrument != null && instrument.from() == i) {
          if (head >= 0) {
            break;
          }
          finish(
              from,
              Math.min(instrument.to(), limit),
              body,
              instrument.head(),
              reference(instrument));
          return;
        }
        PersonMention person = Mentions.at(mentions.people(), i);
        if (person != null && person.from() == i) {
          if (head >= 0) {
            break;
          }
          finish(from, Math.min(person.to(), limit), body, i, determination);
          return;
        }
        ActorMention actor = Mentions.at(mentions.actors(), i);
        if (actor != null && actor.from() == i) {
          boolean adjective =
              actor.form() == ActorMention.Form.DEMONYM
                  || actor.form() == ActorMention.Form.COMPOUND;
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
        if (token.isPunctuation()) {
          // "Kenya’s" and quotes do not part a phrase that has not begun
          break;
        }
        DateMention date = Mentions.at(mentions.dates(), i);
        if (date != null && (head >= 0 || (i > body && date.from() == i))) {
          break;
        }
        String form = token.word().form();
        if (head >= 0 && words.is("mid-adverb", token.word())) {
          break;
        }
        if (words.is("determiner", token.word())) {
          if (head >= 0) {
            break;
          }
          determination = determination(form, determination);
          i++;
          last = i;
          continue;
        }
        if (token.isNumber() || (head < 0 && words.is("count", form))) {
          if (Mentions.at(mentions.dates(), i) != null && head >= 0) {
            break;
          }
          i++;
          last = i;
          continue;
        }
        if (words.prepositions().longest(text, i, limit) != null
            || words.marks().longest(text, i, limit) != null) {
          break;
        }
        if (i > body || head >= 0) {
          VerbChunk verb = verbs.read(text, i, limit, head >= 0);
          if (verb != null && !isAdjectival(verb, i)) {
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
        if (noun && (head < 0 || !french) && !isBeforeNoun(i)) {
          head = i;
        }
        i++;
        last = i;
      }
      if (last < 0) {
        at = Math.max(i, at + 1);
        relation = Relation.NONE;
        prepositionAt = -1;
        return;
      }
      finish(from, last, body, head < 0 ? last - 1 : head, determination);
    }

    /**
     * French "un nouveau traité", "la dernière visite": an adjective before its noun is no head.
     */
    private boolean isBeforeNoun(int i) {
      return french && words.is("before-noun", form(i)) && nounFollows(i + 1);
    }

    /** French adjectives after a name belong to it: "le Bénin voisin". */
    private int afterAdjectives(int from) {
      int i = from;
      while (i < limit
          && text.token(i).isWord()
          && !text.token(i).isCapitalised()
          && text.token(i).word().canBe(PartOfSpeech.ADJECTIVE)
          && !text.token(i).word().canBe(PartOfSpeech.ADVERB)
          && text.token(i).word().readings().stream()
              .noneMatch(reading -> reading.form() == VerbForm.PAST_PARTICIPLE)
          && !(text.token(i).word().canBe(PartOfSpeech.VERB)
              && i + 1 < limit
              && (words.is("determiner", form(i + 1)) || form(i + 1).equals("d'")))
          && words.prepositions().longest(text, i, limit) == null
          && words.marks().longest(text, i, limit) == null
          && Mentions.at(mentions.actors(), i) == null) {
        i++;
      }
      return i;
    }

    private boolean nounFollows(int i) {
      if (i >= limit || text.token(i).isPunctuation()) {
        return false;
      }
      if (words.prepositions().longest(text, i, limit) != null
          || words.marks().longest(text, i, limit) != null) {
        return false;
      }
      Word word = text.token(i).word();
      if (words.is("determiner", word)) {
        return false;
      }
      return (word.canBe(PartOfSpeech.NOUN) || word.canBe(PartOfSpeech.ADJECTIVE))
          && verbs.read(text, i, limit, true) == null;
    }

    /** A participle that is no clause of its own: "les forces armées", "armed forces". */
    private boolean isAdjectival(VerbChunk verb, int i) {
      if (verb.form() != VerbForm.PAST_PARTICIPLE
          && verb.form() != VerbForm.PAST
          && verb.form() != VerbForm.PRESENT_PARTICIPLE) {
        return false;
      }
      Word word = text.token(i).word();
      if (!word.canBe(PartOfSpeech.ADJECTIVE) && !word.canBe(PartOfSpeech.NOUN)) {
        return false;
      }
      int next = i + 1;
      if (!french) {
        return next < limit
            && nounFollows(next)
            && !words.is("determiner", form(next))
            && !words.is("particle", form(next));
      }
      return false;
    }

    private Determination contracted(int from, int body) {
      return from < body && words.is("contracted", form(body - 1))
          ? Determination.DEFINITE
          : Determination.NONE;
    }

    private Determination determination(String form, Determination before) {
      if (words.is("first-person", form)) {
        return Determination.FIRST_PERSON;
      }
      if (words.is("possessive", form)) {
        return Determination.POSSESSIVE;
      }
      if (words.is("demonstrative", form)) {
        return Determination.DEMONSTRATIVE;
      }
      if (words.is("indefinite", form)) {
        return before == Determination.NONE ? Determination.INDEFINITE : before;
      }
      return before == Determination.NONE ? Determination.DEFINITE : before;
    }

    private Determination reference(InstrumentMention instrument) {
      return switch (instrument.reference()) {
        case INDEFINITE -> Determination.INDEFINITE;
        case DEFINITE -> Determination.DEFINITE;
        case DEMONSTRATIVE -> Determination.DEMONSTRATIVE;
        case POSSESSIVE -> Determination.POSSESSIVE;
        case SUBSTITUTE -> Determination.INDEFINITE;
      };
    }

    private void finish(int from, int to, int body, int head, Determination determination) {
      List<Mention> within = mentions.all(body, to);
      add(
          new NounChunk(
              from,
              to,
              body,
              head,
              text.token(head).word(),
              relation,
              determination,
              false,
              within));
      at = to;
    }

    private Mark.@Nullable Kind punctuation(Token token) {
      return switch (token.text().charAt(0)) {
        case ',', '–', '—', '(', ')', '-' -> Mark.Kind.COMMA;
        case ';', ':', '?', '!' -> Mark.Kind.COLON;
        case '«', '»', '“', '”', '"' -> Mark.Kind.QUOTE;
        default -> null;
      };
    }
  }
}
