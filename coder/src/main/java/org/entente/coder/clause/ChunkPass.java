package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.PersonMention;
import org.jspecify.annotations.Nullable;

/** Cuts one sentence into chunks, from left to right. For one sentence and one thread. */
final class ChunkPass {
  /** How far behind its date a dateline's dash stands: "6 nov. (ATM) -". */
  private static final int DATELINE = 4;

  /** How many phrases and marks a dateline has before its date: "Achiase (E/R), June 15 -". */
  private static final int LONGEST_DATELINE = 5;

  private final FunctionWords words;
  private final boolean french;
  private final Mentions mentions;
  private final TokenizedText text;
  private final int limit;
  private final VerbTable verbs;
  private final NounReader nouns;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;
  private int prepositionAt = -1;
  private Relation relation = Relation.NONE;

  ChunkPass(
      FunctionWords words,
      VerbReader reader,
      boolean french,
      Mentions mentions,
      Sentence sentence) {
    this.words = words;
    this.french = french;
    this.mentions = mentions;
    this.text = mentions.text();
    this.at = sentence.from();
    this.limit = sentence.to();
    this.verbs = new VerbTable(reader, text, sentence);
    this.nouns = new NounReader(words, verbs, french, mentions, limit);
  }

  List<Chunk> run() {
    while (at < limit) {
      int before = at;
      step();
      if (at <= before) {
        at = before + 1;
      }
    }
    return french ? chunks : new TimeClauses(words, text).open(chunks);
  }

  private String form(int i) {
    return i < limit ? text.token(i).word().form() : "";
  }

  private Word word(int i) {
    return text.token(i).word();
  }

  private void noun() {
    NounChunk noun = nouns.read(at, prepositionAt, relation);
    if (noun != null) {
      add(noun);
      at = noun.to();
    } else {
      at = Math.max(nouns.stoppedAt(), at + 1);
      relation = Relation.NONE;
      prepositionAt = -1;
    }
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

  private Relation dateRelation(DateMention date) {
    if (isTerm(date)) {
      return Relation.FOR;
    }
    return isDateline(date) || isAttribute(date) ? Relation.TOPIC : relation;
  }

  /** "the 1992 war", "a 2003 scandal": the year of what is named, and not when anything is told. */
  private boolean isAttribute(DateMention date) {
    if (french
        || date.core() == 0
        || date.core() + 1 != date.to()
        || date.to() >= limit
        || !text.token(date.core()).isNumber()
        || !words.determiner.holds(text.token(date.core() - 1).word())) {
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

  private void step() {
    Token token = text.token(at);
    DateMention date = mentions.dateAt(at);
    if (date != null
        && date.from() == at
        && mentions.instrumentAt(at) == null
        && mentions.personAt(at) == null) {
      add(
          new NounChunk(
              prepositionAt >= 0 ? prepositionAt : at,
              Math.min(date.to(), limit),
              at,
              at,
              token.word(),
              dateRelation(date),
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
      if (kind == Mark.Kind.QUOTE && prepositionAt >= 0) {
        // "qualifié d'« injustifié »"
        at++;
        return;
      }
      if (kind == Mark.Kind.QUOTE && foldQuoted()) {
        return;
      }
      if (kind == null && nouns.startsMention(at)) {
        // "sign $2 billion tank deal"
        noun();
        return;
      }
      if (kind != null) {
        mark(kind, at + 1);
      }
      at++;
      return;
    }
    if (nouns.startsMention(at)) {
      noun();
      return;
    }
    PhraseTable.Match<Boolean> about = words.approximately().longest(text, at, limit);
    if (about != null && about.to() < limit && isCount(about.to())) {
      // "plus de mille soldats"
      at = about.to();
      return;
    }
    PhraseTable.Match<Boolean> adverbial = words.adverbials().longest(text, at, limit);
    if (adverbial != null && prepositionAt < 0) {
      // "négocient par ailleurs un accord"
      at = adverbial.to();
      return;
    }
    VerbChunk marked = markedVerb();
    if (marked == null && words.isPartitive(form(at)) && afterNoun()) {
      // "le Kazakhstan en a commandé six"
      marked = finiteVerb();
    }
    if (marked != null) {
      verb(marked);
      return;
    }
    VerbChunk denied = french ? null : negatedVerb();
    if (denied != null) {
      verb(denied);
      return;
    }
    PhraseTable.Match<Mark.Kind> mark = words.marks().longest(text, at, limit);
    PhraseTable.Match<Relation> preposition = words.prepositions().longest(text, at, limit);
    // "on that island"
    boolean determiner = !french && relation != Relation.NONE && words.determiner.holds(word(at));
    if (mark != null && !determiner && (preposition == null || mark.to() >= preposition.to())) {
      Mark.Kind kind = mark.value();
      if (kind == Mark.Kind.OBJECT_RELATIVE && !afterNoun()) {
        kind = Mark.Kind.SUBORDINATE;
      } else if (kind == Mark.Kind.SUBJECT_RELATIVE && form(at).equals("that")) {
        kind = that();
      } else if (kind == Mark.Kind.SUBJECT_RELATIVE && form(at).equals("which")) {
        VerbChunk next = verbs.at(at + 1, true);
        kind =
            next != null && next.isFinite()
                ? Mark.Kind.SUBJECT_RELATIVE
                : Mark.Kind.OBJECT_RELATIVE;
      }
      mark(kind, mark.to());
      at = mark.to();
      return;
    }
    if (words.midAdverb.holds(word(at))
        || (french && afterVerb() && words.negation.holds(word(at)) && !form(at).equals("ni"))
        || (words.approximate.holds(word(at)) && isApproximate())) {
      at++;
      return;
    }
    if (preposition != null && !isDeterminerDes(preposition) && !afterPossessor()) {
      prepositionAt = at;
      relation = preposition.value();
      at = preposition.to();
      return;
    }
    PhraseTable.Match<Boolean> pronoun = words.pronouns().longest(text, at, limit);
    if (pronoun != null && isPronounHere(pronoun) && !isDative(word(at))) {
      add(
          new NounChunk(
              prepositionAt >= 0 ? prepositionAt : at,
              pronoun.to(),
              at,
              at,
              token.word(),
              relation,
              words.firstPerson.holds(token.word())
                  ? Determination.FIRST_PERSON
                  : Determination.NONE,
              true,
              List.of()));
      at = pronoun.to();
      return;
    }
    if (words.particle.holds(word(at)) && relation == Relation.NONE && afterVerb()) {
      // "carried out, set up": part of the verb
      at++;
      return;
    }
    VerbChunk verb = relation == Relation.NONE ? verbs.at(at, afterNoun()) : null;
    if (verb != null && !french && foldCompound(verb)) {
      return;
    }
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
    if (!words.infinitiveMarker.holds(word)
        && !words.gerundMarker.holds(word)
        && !form.equals("afin")
        && !form.equals("avant")
        && !form.equals("tout")) {
      return null;
    }
    VerbChunk verb = verbs.at(at, false);
    return verb != null && !verb.marker().isEmpty() ? verb : null;
  }

  private @Nullable VerbChunk finiteVerb() {
    VerbChunk verb = relation == Relation.NONE ? verbs.at(at, true) : null;
    return verb != null && verb.isFinite() ? verb : null;
  }

  /** English "never signed", "but not yet signed", where no auxiliary bears the negation. */
  private @Nullable VerbChunk negatedVerb() {
    if (!words.negation.holds(word(at))) {
      return null;
    }
    int verb = at + 1;
    while (verb < limit && words.midAdverb.holds(word(verb))) {
      if (words.restricting.holds(word(verb))) {
        // "not only signed but also ratified"
        return null;
      }
      verb++;
    }
    VerbChunk read = verbs.at(verb, afterNoun());
    return read == null ? null : read.negatedFrom(at);
  }

  private void verb(VerbChunk read) {
    VerbChunk verb = new JoinedVerb(chunks, text, french).of(read);
    boolean first = isFirstPerson();
    add(verb);
    if (french) {
      recipient(verb, first);
    }
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

  /** Whether the subject that stands last is "nous". */
  private boolean isFirstPerson() {
    return !chunks.isEmpty()
        && chunks.get(chunks.size() - 1) instanceof NounChunk noun
        && noun.pronoun()
        && noun.determination() == Determination.FIRST_PERSON;
  }

  /** French "lui", "leur", "nous" within a verb group: to whom, a phrase of its own behind it. */
  private void recipient(VerbChunk verb, boolean first) {
    for (int i = verb.from(); i < verb.head(); i++) {
      boolean ours = isOurs(word(i));
      if (words.dative.holds(word(i)) || (ours && !first)) {
        chunks.add(
            new NounChunk(
                i,
                i + 1,
                i,
                i,
                word(i),
                Relation.TO,
                ours ? Determination.FIRST_PERSON : Determination.NONE,
                true,
                List.of()));
        return;
      }
    }
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

  /** English "will pay courtesy calls to": behind an object no verb stands but a longer noun. */
  private boolean foldCompound(VerbChunk verb) {
    int last = chunks.size() - 1;
    if (last < 1
        || verb.to() != at + 1
        || !word(at).canBe(PartOfSpeech.NOUN)
        || !form(at).endsWith("s")
        || !(chunks.get(last) instanceof NounChunk noun)
        || !(chunks.get(last - 1) instanceof VerbChunk before)
        || before.lemmas().stream().anyMatch(words::says)
        || noun.to() != at
        || noun.to() - noun.from() != 1
        || !noun.mentions().isEmpty()
        || noun.pronoun()
        || !word(at - 1).canBe(PartOfSpeech.NOUN)
        || form(at - 1).endsWith("s")) {
      return false;
    }
    chunks.set(
        last,
        new NounChunk(
            noun.from(),
            at + 1,
            noun.body(),
            at,
            word(at),
            Relation.NONE,
            Determination.NONE,
            false,
            noun.mentions()));
    at++;
    return true;
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

  /** "two millions' worth": what is owned has no preposition of its own. */
  private boolean afterPossessor() {
    return !chunks.isEmpty()
        && chunks.get(chunks.size() - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR
        && word(at).canBe(PartOfSpeech.NOUN);
  }

  /** Whether a number begins at a token, in figures or words: "250", "a hundred". */
  private boolean isCount(int i) {
    return text.token(i).isNumber()
        || words.count.holds(word(i))
        || (words.indefinite.holds(word(i)) && i + 1 < limit && words.count.holds(word(i + 1)));
  }

  /**
   * Whether the word here only rounds the number behind it: "about 200", "between two and three
   * hundred", but not "between two states".
   */
  private boolean isApproximate() {
    if (at + 1 >= limit || !isCount(at + 1)) {
      return false;
    }
    PhraseTable.Match<Relation> preposition = words.prepositions().longest(text, at, limit);
    return preposition == null
        || preposition.value() != Relation.BETWEEN
        || (at + 3 < limit && words.joining.holds(word(at + 2)) && isCount(at + 3));
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
    if (!afterNoun() && !joinsRelative()) {
      return Mark.Kind.SUBORDINATE;
    }
    VerbChunk verb = verbs.at(at + 1, true);
    return verb != null && verb.isFinite() ? Mark.Kind.SUBJECT_RELATIVE : Mark.Kind.OBJECT_RELATIVE;
  }

  /** Whether "and" joins what comes to a relative clause: "that Oman signed and that covers". */
  private boolean joinsRelative() {
    for (int k = chunks.size() - 1; k >= 0; k--) {
      if (!(chunks.get(k) instanceof Mark mark)) {
        if (k == chunks.size() - 1) {
          return false;
        }
      } else if (k == chunks.size() - 1 && mark.kind() != Mark.Kind.AND) {
        return false;
      } else if (mark.kind().isRelative()) {
        return form(mark.from()).equals(form(at));
      } else if (mark.kind() == Mark.Kind.SUBORDINATE || mark.kind() == Mark.Kind.COLON) {
        return false;
      }
    }
    return false;
  }

  /** French "des" is an article where no noun stands before it to complete. */
  private boolean isDeterminerDes(PhraseTable.Match<Relation> match) {
    if (!french || match.to() != at + 1 || !form(at).equals("des")) {
      return false;
    }
    if (chunks.isEmpty() || prepositionAt >= 0) {
      return true;
    }
    Chunk last = chunks.get(chunks.size() - 1);
    if (last instanceof NounChunk noun) {
      return noun.isDate() || noun.pronoun() || partsVerbFromObject(noun);
    }
    if (last instanceof VerbChunk) {
      return true;
    }
    // "des chars et des avions" but "la fin des accords et des visites"
    Mark mark = (Mark) last;
    if (mark.kind() == Mark.Kind.QUOTE
        && chunks.size() > 1
        && chunks.get(chunks.size() - 2) instanceof NounChunk quoted
        && quoted.to() == mark.from()) {
      // "l'« ingérence » des États-Unis"
      return quoted.isDate() || quoted.pronoun();
    }
    boolean afterComma =
        chunks.size() > 1
            && chunks.get(chunks.size() - 2) instanceof Mark before
            && before.kind() == Mark.Kind.COMMA;
    if (mark.kind() == Mark.Kind.AND && afterComma) {
      // "un accord de défense, et des instructeurs français"
      return true;
    }
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

  /** "a acheté à la Corée du Sud des missiles": a state's name has no such complement. */
  private boolean partsVerbFromObject(NounChunk noun) {
    return noun.relation() == Relation.TO
        && chunks.size() > 1
        && chunks.get(chunks.size() - 2) instanceof VerbChunk verb
        && verb.voice() == VerbChunk.Voice.ACTIVE
        && noun.actors().stream()
            .anyMatch(actor -> actor.form() == ActorMention.Form.NAME && actor.to() == noun.to());
  }

  /**
   * French "lui", "leur", "nous" between a subject and its verb: "les premiers lui ont été remis".
   */
  private boolean isDative(Word word) {
    if (!french || !afterNoun()) {
      return false;
    }
    boolean ours =
        isOurs(word)
            && chunks.get(chunks.size() - 1) instanceof NounChunk noun
            && noun.isBare()
            && !noun.isDate();
    if (!words.dative.holds(word) && !ours) {
      return false;
    }
    VerbChunk verb = verbs.at(at, true);
    return verb != null && verb.isFinite();
  }

  /** "nous", which can stand before a verb as its object. */
  private boolean isOurs(Word word) {
    return words.firstPerson.holds(word) && words.clitic.holds(word);
  }

  private boolean isPronounHere(PhraseTable.Match<Boolean> pronoun) {
    String form = form(at);
    PersonMention person = at + 1 < limit ? mentions.personAt(at + 1) : null;
    if (person != null && person.from() == at + 1) {
      // "le premier vice-ministre"
      return false;
    }
    if (pronoun.to() > at + 1) {
      return !nouns.nounFollows(pronoun.to());
    }
    // "this week", "both countries", "leur" are determiners before a noun
    if (words.determiner.holds(word(at))
        || form.equals("ce")
        || form.equals("both")
        || form.equals("this")
        || form.equals("these")
        || form.equals("those")) {
      VerbChunk next = verbs.at(at + 1, true);
      return next != null && next.isFinite();
    }
    return true;
  }

  private Mark.@Nullable Kind punctuation(Token token) {
    return switch (token.first()) {
      case ',', '–', '—', '(', ')', '-' -> Mark.Kind.COMMA;
      case ';', ':', '?', '!' -> Mark.Kind.COLON;
      case '«', '»', '“', '”', '"' -> Mark.Kind.QUOTE;
      default -> null;
    };
  }
}
