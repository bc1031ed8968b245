package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.PersonMention;
import org.jspecify.annotations.Nullable;

/** Cuts one sentence into chunks, from left to right. For one sentence and one thread. */
final class ChunkPass {
  /** Length of the longest code that is no city: "OTAN - ". */
  private static final int CODE = 4;

  private final FunctionWords words;
  private final boolean french;
  private final Mentions mentions;
  private final TokenizedText text;
  private final int limit;
  private final VerbTable verbs;
  private final NounReader nouns;
  private final DatePhrases dates;
  private final RelativeWords relatives;
  private final NounFolding folding;
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
    this.dates = new DatePhrases(words, french, text, limit, chunks);
    this.relatives = new RelativeWords(words, text, verbs, chunks);
    this.folding = new NounFolding(words, text, chunks);
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
    return i < limit ? text.word(i).form() : "";
  }

  private Word word(int i) {
    return text.word(i);
  }

  private void noun() {
    NounChunk noun = nouns.read(at, prepositionAt, relation);
    if (noun != null) {
      add(noun);
      folding.part();
      at = noun.to();
    } else {
      at = Math.max(nouns.stoppedAt(), at + 1);
      relation = Relation.NONE;
      prepositionAt = -1;
    }
  }

  private void step() {
    Token token = text.token(at);
    DateMention date = mentions.dateAt(at);
    if (date != null
        && date.from() == at
        && mentions.instrumentAt(at) == null
        && mentions.personAt(at) == null) {
      add(dates.phrase(date, prepositionAt >= 0 ? prepositionAt : at, relation));
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
      int folded = kind == Mark.Kind.QUOTE ? folding.quoted(at, limit) : at;
      if (folded > at) {
        at = folded;
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
    if (marked == null && words.isPartitive(form(at)) && (afterNoun() || afterAnd())) {
      // "le Kazakhstan en a commandé six", "et en livrera dix"
      VerbChunk finite = finiteVerb();
      marked = afterNoun() || (finite != null && finite.form() == VerbForm.FUTURE) ? finite : null;
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
      mark(relatives.kind(mark.value(), at), mark.to());
      at = mark.to();
      return;
    }
    if (words.midAdverb.holds(word(at))
        || (french && afterVerb() && words.negation.holds(word(at)) && !form(at).equals("ni"))
        || (words.approximate.holds(word(at)) && isApproximate())) {
      at++;
      return;
    }
    if (preposition != null && isArticleDe(preposition)) {
      prepositionAt = prepositionAt >= 0 ? prepositionAt : at;
      at++;
      return;
    }
    if (preposition != null && !isArticle(preposition) && !afterPossessor()) {
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
    VerbChunk verb = relation == Relation.NONE && !isAttribute() ? verbs.at(at, afterNoun()) : null;
    if (verb != null && !french && folding.compound(verb)) {
      at++;
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
    Word word = text.word(at);
    if (!words.infinitiveMarker.holds(word)
        && !words.gerundMarker.holds(word)
        && !words.markerOpening.holds(word)) {
      return null;
    }
    VerbChunk verb = verbs.at(at, false);
    return verb != null && !verb.marker().isEmpty() ? verb : null;
  }

  private boolean afterAnd() {
    return !chunks.isEmpty()
        && chunks.get(chunks.size() - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND;
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
      chunks.add(dates.inVerb(date));
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
            && text.word(at - 1).form().endsWith("s")
            && text.token(at).start() == text.token(at - 1).end());
  }

  /**
   * The noun before becomes the possessor of the noun to come, which takes over its preposition.
   */
  private void possessive() {
    NounChunk owner = (NounChunk) chunks.remove(chunks.size() - 1);
    int ship = shipEnd(owner);
    if (ship > at + 1) {
      chunks.add(
          new NounChunk(
              owner.from(),
              ship,
              owner.body(),
              owner.head(),
              owner.headWord(),
              owner.relation(),
              owner.determination(),
              false,
              owner.mentions()));
      at = ship;
      return;
    }
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

  /**
   * Where the name of a force's ship ends, if one follows its owner: "the Egyptian Navy's
   * Alexandria" sails for Egypt.
   */
  private int shipEnd(NounChunk owner) {
    int end = at + 1;
    if (words.fleet.holds(owner.headWord()) && mentions.actorAt(end) == null) {
      while (end < limit
          && text.token(end).isCapitalised()
          && mentions.personAt(end) == null
          && mentions.instrumentAt(end) == null) {
        end++;
      }
    }
    return end;
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

  /** English "ordered armed drones": behind its verb an object that opens with a participle. */
  private boolean isAttribute() {
    return !french
        && afterVerb()
        && ((VerbChunk) chunks.get(chunks.size() - 1)).isFinite()
        && !words.isBe(word(at - 1))
        && !words.isHave(word(at - 1))
        && word(at).canBe(PartOfSpeech.ADJECTIVE)
        && word(at).canBe(VerbForm.PAST_PARTICIPLE)
        && nouns.nounFollows(at + 1);
  }

  /** "des chars": no preposition. */
  private boolean isArticle(PhraseTable.Match<Relation> match) {
    return french
        && match.to() == at + 1
        && form(at).equals("des")
        && (prepositionAt >= 0 || new ArticleDes(words, text, chunks).isArticle());
  }

  /** "de hauts responsables ont", "avec de nouveaux avions": "des" before an adjective. */
  private boolean isArticleDe(PhraseTable.Match<Relation> match) {
    return french
        && match.to() == at + 1
        && words.articleDe.holds(word(at))
        && nouns.isPluralAfterAdjective(at + 1)
        && (prepositionAt >= 0 || new ArticleDes(words, text, chunks).opensClause());
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
    PersonMention person = at + 1 < limit ? mentions.personAt(at + 1) : null;
    if (person != null && person.from() == at + 1) {
      // "le premier vice-ministre"
      return false;
    }
    if (pronoun.to() > at + 1) {
      // "the first two of four helicopters"
      boolean counts = pronoun.to() < limit && isCount(pronoun.to());
      return !counts && !nouns.nounFollows(pronoun.to());
    }
    // "this week", "both countries", "leur" are determiners before a noun
    if (words.determiner.holds(word(at)) || words.determiningPronoun.holds(word(at))) {
      VerbChunk next = verbs.at(at + 1, true);
      return next != null && next.isFinite();
    }
    return true;
  }

  /** "ASTANA, 2 October -", "Astana - The": what follows is a sentence of its own. */
  private boolean endsDateline() {
    if (chunks.isEmpty()
        || (!isCapitals(text.token(chunks.get(0).from()).text()) && !opensSentence(at + 1))) {
      return false;
    }
    return chunks.stream().allMatch(chunk -> chunk instanceof NounChunk || isComma(chunk));
  }

  private boolean opensSentence(int i) {
    return i < limit && text.token(i).isCapitalised() && words.determiner.holds(word(i));
  }

  private static boolean isComma(Chunk chunk) {
    return chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA;
  }

  private static boolean isCapitals(String word) {
    return word.length() > CODE && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private Mark.@Nullable Kind punctuation(Token token) {
    return switch (token.first()) {
      case '–', '—', '-' -> endsDateline() ? Mark.Kind.COLON : Mark.Kind.COMMA;
      case ',', '(', ')' -> Mark.Kind.COMMA;
      case ';', ':', '?', '!' -> Mark.Kind.COLON;
      case '«', '»', '“', '”', '"' -> Mark.Kind.QUOTE;
      default -> null;
    };
  }
}
