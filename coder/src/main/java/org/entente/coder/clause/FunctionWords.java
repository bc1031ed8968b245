package org.entente.coder.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;

/**
 * The closed word classes of a language, from the lexicon's folder {@code clause}. Immutable and
 * thread-safe.
 */
public final class FunctionWords {
  private final PhraseTable<Relation> prepositions;
  private final PhraseTable<Mark.Kind> marks;
  private final PhraseTable<Boolean> pronouns;
  private final PhraseTable<Boolean> habits;
  private final PhraseTable<Boolean> occurring;
  private final PhraseTable<Boolean> there;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final PhraseTable<Marker> markers;
  private final Set<String> partitive;
  private final PhraseTable<Boolean> adverbials;
  private final PhraseTable<Boolean> verbals;
  private final PhraseTable<Boolean> setPhrases;
  private final PhraseTable<Boolean> approximately;
  private final Tokenizer tokenizer;
  private final WordTest have;
  private final WordTest be;
  private final WordTest beVerb;
  private final WordTest bePerfect;
  private final WordTest verbBeginning;
  private final WordTest governing;
  final WordTest determiner;
  final WordTest contracted;
  final WordTest count;
  final WordTest part;
  final WordTest set;
  final WordTest negation;
  final WordTest exception;
  final WordTest clitic;
  final WordTest objectClitic;
  final WordTest dative;
  final WordTest reflexive;
  final WordTest neverVerb;
  final WordTest neverAdverb;
  final WordTest alwaysVerb;
  final WordTest infinitiveMarker;
  final WordTest gerundMarker;
  final WordTest firstPerson;
  final WordTest midAdverb;
  final WordTest ordinals;
  final WordTest approximate;
  final WordTest particle;
  final WordTest beforeNoun;
  final WordTest behindNoun;
  final WordTest articleDe;
  final WordTest determiningPronoun;
  final WordTest governedMarker;
  final WordTest markerOpening;
  final WordTest fleet;
  final WordTest possessive;
  final WordTest restricting;
  final WordTest neverDetached;
  final WordTest floating;
  final WordTest since;

  /** {@code first}, {@code largest}, {@code plus}: of all since some time. */
  final WordTest superlative;

  final WordTest relativeSubject;
  final WordTest singularSubject;
  final WordTest pluralSubject;
  private final WordTest parting;
  private final WordTest opensTime;
  final WordTest joining;
  final WordTest afterVerb;
  final WordTest afterVerbOnly;
  final WordTest afterNoun;
  final WordTest demonstrative;
  final WordTest indefinite;
  private final Map<String, Modality> modality = new HashMap<>();
  private final Map<String, Modality> nounModality = new HashMap<>();
  private final Map<String, Support> support = new HashMap<>();

  /**
   * A phrase that introduces a verb.
   *
   * @param phrase the phrase, in lower case
   * @param infinitive whether the verb may be an infinitive
   * @param gerund whether the verb may be a present participle
   */
  record Marker(String phrase, boolean infinitive, boolean gerund) {}

  /**
   * @throws LexiconException if a header is not one of the relations, marks or modalities
   */
  public FunctionWords(Lexicon lexicon, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    prepositions = PhraseTable.ofForms(tokenizer);
    marks = PhraseTable.ofForms(tokenizer);
    pronouns = PhraseTable.ofForms(tokenizer);
    habits = PhraseTable.ofForms(tokenizer);
    occurring = PhraseTable.ofLemmas(tokenizer);
    for (Stanza stanza : lexicon.folder("clause")) {
      String file = stanza.source().substring(stanza.source().lastIndexOf('/') + 1);
      switch (file) {
        case "prepositions.txt" -> {
          for (String form : stanza.values("form")) {
            prepositions.put(form, constant(Relation.class, stanza));
          }
        }
        case "marks.txt" -> {
          for (String form : stanza.values("form")) {
            marks.put(form, constant(Mark.Kind.class, stanza));
          }
        }
        case "modality.txt" -> {
          for (String verb : stanza.values("verb")) {
            modality.putIfAbsent(lemma(verb), constant(Modality.class, stanza));
          }
          for (String noun : stanza.values("noun")) {
            nounModality.putIfAbsent(noun, constant(Modality.class, stanza));
          }
        }
        case "support.txt" -> {
          for (String verb : stanza.values("verb")) {
            support.putIfAbsent(lemma(verb), constant(Support.class, stanza));
          }
        }
        default -> {
          classes
              .computeIfAbsent(stanza.header(), h -> new HashSet<>())
              .addAll(stanza.values("form"));
          if (stanza.header().equals("subject-pronoun")) {
            for (String form : stanza.values("form")) {
              pronouns.put(form, Boolean.TRUE);
            }
          }
          if (stanza.header().equals("habit")) {
            for (String form : stanza.values("form")) {
              habits.put(form, Boolean.TRUE);
            }
          }
          for (String verb : stanza.values("occurring")) {
            occurring.put(verb, Boolean.TRUE);
          }
        }
      }
    }
    markers = PhraseTable.ofForms(tokenizer);
    for (String wordClass : List.of("infinitive-marker", "gerund-marker")) {
      for (String phrase : classes.getOrDefault(wordClass, Set.of())) {
        markers.put(
            phrase,
            new Marker(phrase, is("infinitive-marker", phrase), is("gerund-marker", phrase)));
      }
    }
    partitive = classes.getOrDefault("partitive", Set.of());
    adverbials = phrases("adverbial");
    there = phrases("there");
    verbals = phrases("verbal");
    setPhrases = phrases("set-phrase");
    approximately = phrases("approximately");
    determiner = test("determiner");
    contracted = test("contracted");
    count = test("count");
    part = test("part");
    set = test("set");
    negation = test("negation");
    exception = test("exception");
    clitic = test("clitic");
    objectClitic = test("object-clitic");
    dative = test("dative");
    reflexive = test("reflexive");
    neverVerb = test("never-verb");
    neverAdverb = test("never-adverb");
    alwaysVerb = test("always-verb");
    infinitiveMarker = test("infinitive-marker");
    gerundMarker = test("gerund-marker");
    firstPerson = test("first-person");
    midAdverb = test("mid-adverb");
    ordinals = test("ordinal");
    approximate = test("approximate");
    particle = test("particle");
    restricting = test("restricting");
    neverDetached = test("never-detached");
    floating = test("floating");
    since = test("since");
    superlative = test("superlative");
    relativeSubject = test("relative-subject");
    singularSubject = test("singular-subject");
    pluralSubject = test("plural-subject");
    parting = test("parting");
    opensTime = test("opening-time");
    joining = test("joining");
    afterVerb = test("after-verb");
    afterVerbOnly = test("after-verb-only");
    afterNoun = test("after-noun");
    beforeNoun = test("before-noun");
    behindNoun = test("behind-noun");
    articleDe = test("article-de");
    determiningPronoun = test("determining-pronoun");
    governedMarker = test("governed-marker");
    markerOpening = test("marker-opening");
    fleet = test("fleet");
    possessive = test("possessive");
    demonstrative = test("demonstrative");
    indefinite = test("indefinite");
    have = tokenizer.test(word -> hasAny("auxiliary-have", word.lemmas()));
    for (String verb : classes.getOrDefault("auxiliary-be", Set.of())) {
      // "is ready to sign" as well as "its readiness to sign"
      nounModality.forEach((noun, made) -> modality.putIfAbsent(verb + " " + noun, made));
    }
    be = tokenizer.test(word -> hasAny("auxiliary-be", word.lemmas()));
    bePerfect = tokenizer.test(word -> hasAny("be-perfect", word.lemmas()));
    beVerb = tokenizer.test(word -> hasAny("auxiliary-be", word.verbLemmas()));
    governing =
        tokenizer.test(
            word ->
                hasAny("auxiliary-be", word.verbLemmas())
                    || word.verbLemmas().stream().anyMatch(modality::containsKey));
    verbBeginning = tokenizer.test(this::mayBeginVerb);
  }

  private WordTest test(String wordClass) {
    return tokenizer.testForms(classes.getOrDefault(wordClass, Set.of()));
  }

  private boolean hasAny(String wordClass, List<String> lemmas) {
    for (String lemma : lemmas) {
      if (is(wordClass, lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeginVerb(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.form() != null) {
        return true;
      }
    }
    return markers.begins(word)
        || negation.holds(word)
        || reflexive.holds(word)
        || clitic.holds(word)
        || objectClitic.holds(word)
        || word.form().equals("ne")
        || word.form().equals("n'");
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Stanza stanza) {
    try {
      return Enum.valueOf(type, stanza.header().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw stanza.fault("unknown header \"" + stanza.header() + "\"");
    }
  }

  private static String lemma(String verb) {
    if (verb.startsWith("s'")) {
      return verb.substring(2);
    }
    return verb.startsWith("se ") ? verb.substring(3) : verb;
  }

  /** The prepositions, and what each usually marks. */
  public PhraseTable<Relation> prepositions() {
    return prepositions;
  }

  PhraseTable<Mark.Kind> marks() {
    return marks;
  }

  PhraseTable<Boolean> pronouns() {
    return pronouns;
  }

  /** Words that stand for a place told before: {@code y, sur place, there}. */
  public PhraseTable<Boolean> there() {
    return there;
  }

  /** Whether a word of a preposition says that others' event is meant: "en marge de". */
  public boolean isAside(String form) {
    return is("aside", form);
  }

  /** Whether a word names a list of what is to come: "au programme". */
  public boolean isAgenda(String form) {
    return is("agenda", form);
  }

  /** Verbs, as lemmas, that say of an event when it happens: "take place", "be due". */
  public PhraseTable<Boolean> occurring() {
    return occurring;
  }

  /** Phrases that tell of what happens again and again: "every year". */
  public PhraseTable<Boolean> habits() {
    return habits;
  }

  /** Whether a word form is in a class of {@code words.txt}. */
  private boolean is(String wordClass, String form) {
    Set<String> forms = classes.get(wordClass);
    return forms != null && forms.contains(form);
  }

  /** Whether it is a form of the auxiliary of the perfect. */
  boolean isHave(Word word) {
    return have.holds(word);
  }

  /** Whether it is a form of the auxiliary of the passive, the verb to be. */
  public boolean isBe(Word word) {
    return be.holds(word);
  }

  /** The phrases that introduce an infinitive or gerund. */
  PhraseTable<Marker> markers() {
    return markers;
  }

  /** Adverbs of several words. */
  public PhraseTable<Boolean> adverbials() {
    return adverbials;
  }

  /** Phrases that stand before a number and say how exact it is: {@code more than}. */
  PhraseTable<Boolean> approximately() {
    return approximately;
  }

  /** Phrases whose first word is a verb wherever they stand: "dates from". */
  PhraseTable<Boolean> verbals() {
    return verbals;
  }

  /** A verb and its noun that are nothing else together, behind a noun too: "fait escale". */
  PhraseTable<Boolean> setPhrases() {
    return setPhrases;
  }

  private PhraseTable<Boolean> phrases(String wordClass) {
    PhraseTable<Boolean> table = PhraseTable.ofForms(tokenizer);
    for (String phrase : classes.getOrDefault(wordClass, Set.of())) {
      table.put(phrase, Boolean.TRUE);
    }
    return table;
  }

  /** Whether it is a form of the auxiliary of the passive, read as a verb. */
  boolean isBeVerb(Word word) {
    return beVerb.holds(word);
  }

  /** Whether a verb has its perfect with the auxiliary of the passive: {@code est arrivé}. */
  public boolean isBePerfect(Word word) {
    return bePerfect.holds(word);
  }

  /** Whether it may be a verb that governs another, or the auxiliary of the passive. */
  boolean mayGovern(Word word) {
    return governing.holds(word);
  }

  /** Whether a verb group can begin with the word, as far as the word alone tells. */
  boolean beginsVerb(Word word) {
    return verbBeginning.holds(word);
  }

  /** The forms in which a preposition is one with the article after it ({@code du} of de). */
  public Set<String> contractions(String preposition) {
    return classes.getOrDefault("contraction-" + preposition, Set.of());
  }

  /** Whether a verb under this marker has not happened: {@code sans signer}. */
  public boolean isNegativeMarker(String marker) {
    return is("subordinate-negative", marker);
  }

  /** Whether a verb under this marker is a purpose: {@code pour signer}. */
  public boolean isPurposeMarker(String marker) {
    return is("subordinate-purpose", marker);
  }

  /** Whether a verb's subject is the one to whom the event goes: {@code received a delivery}. */
  public boolean receives(String lemma) {
    return is("receiving", lemma);
  }

  /** Whether a determiner points at something told before: {@code this, ce}. */
  public boolean pointsBack(Word word) {
    return demonstrative.holds(word);
  }

  /** Whether a verb's object did what it is told for: {@code thanked Italy for the donation}. */
  public boolean thanks(String lemma) {
    return is("thanking", lemma);
  }

  /** Whether under a reflexive verb the subject is the one to whom it is done: {@code se voir}. */
  public boolean undergoes(String lemma) {
    return is("undergoing", lemma);
  }

  /** Whether a verb says what another is to do: {@code asked Chad to leave}. */
  public boolean lets(String lemma) {
    return is("letting", lemma);
  }

  /** Whether a verb under this marker comes next: {@code avant de signer}. */
  public boolean isSequenceMarker(String marker) {
    return is("subordinate-sequence", marker);
  }

  /** Whether a verb under this marker came before: {@code après avoir signé}. */
  public boolean isPriorMarker(String marker) {
    return is("subordinate-prior", marker);
  }

  /** Whether a conjunction makes its clause a condition. */
  /** "once", "dès que": what it opens has not happened where the main clause looks ahead. */
  public boolean isTemporalMarker(String phrase) {
    return is("temporal", phrase);
  }

  public boolean isConditionMarker(String form) {
    return is("condition", form);
  }

  /** Whether the objects of a verb take part in the event that is its subject: {@code réunir}. */
  public boolean gathers(String lemma) {
    return is("gathering", lemma);
  }

  /** Whether a word says from when on: {@code since, depuis}. */
  public boolean isSince(Word word) {
    return since.holds(word);
  }

  /** Whether a word opens a clause that says when: {@code when, lorsque}. */
  public boolean isTimeMarker(String form) {
    return is("when", form);
  }

  /** Whether a preposition says what something is about: {@code on, sur}. */
  public boolean isAbout(String form) {
    return is("about", form);
  }

  /** Whether a relative word stands for a place: {@code où, where}. */
  public boolean isWhere(String form) {
    return is("where", form);
  }

  /** Whether an adjective puts an event in the future: {@code prochain, éventuel}. */
  public boolean isProspective(String form) {
    return is("prospective", form);
  }

  /** Whether a noun leaves open what completes it: {@code the question of a transfer}. */
  public boolean isUnreal(String lemma) {
    return is("unreal", lemma);
  }

  /** Whether an adjective makes an event one of a series: {@code a second round}. */
  public boolean isAgain(String form) {
    return is("again", form);
  }

  /** Whether a verb makes its subject an onlooker: {@code with Bangladesh looking on}. */
  public boolean isOnlooking(String lemma) {
    return is("onlooking", lemma);
  }

  /** Whether a negation says that it was so before: {@code no longer}. */
  public boolean isCeasing(String form) {
    return is("ceasing", form);
  }

  /** Whether a determiner negates the clause of its noun: {@code no agreement was signed}. */
  public boolean isNegativeDeterminer(String form) {
    return is("negative-determiner", form);
  }

  /** Whether an adverb says that a deed is only claimed: {@code reportedly}. */
  public boolean isHearsay(String form) {
    return is("hearsay", form);
  }

  /** Whether a verb only says of the event it tells of that it took place or is planned. */
  public boolean tellsOfEvent(VerbChunk verb) {
    return verb.lemmas().stream()
        .map(this::support)
        .flatMap(Optional::stream)
        .anyMatch(support -> support == Support.HAPPEN || support == Support.PLAN);
  }

  /** Whether a word stands for things told before, of which some are meant: French {@code en}. */
  public boolean isPartitive(String form) {
    return partitive.contains(form);
  }

  /** Whether a verb tells of what goes on, so that its conditional is hearsay: "mèneraient". */
  public boolean isOngoing(String lemma) {
    return is("ongoing", lemma);
  }

  /** Whether a verb puts what it reports down to the speaker: {@code to claim}. */
  public boolean isClaim(String lemma) {
    return is("claim", lemma);
  }

  /** Whether a verb's pronoun stands for what was told, and for no thing: {@code announced it}. */
  public boolean tellsFacts(String lemma) {
    return is("telling-facts", lemma);
  }

  /** Whether a verb says that one has an event on one's soil: {@code host the next round}. */
  public boolean hosts(String lemma) {
    return is("hosting", lemma);
  }

  /** Whether a word singles out one that did it: {@code the first country to sign}. */
  public boolean isSinglingOut(String form) {
    return is("singling-out", form);
  }

  /** What a noun or adjective makes of the verb under it: {@code its will to sign}. */
  public Optional<Modality> nounModality(String lemma) {
    return Optional.ofNullable(nounModality.get(lemma));
  }

  /** What a governing verb makes of the verb under it. */
  public Optional<Modality> modality(String lemma) {
    return Optional.ofNullable(modality.get(lemma));
  }

  /** Whether a verb says what somebody would like done: "wants the treaty revised". */
  public boolean wishes(String lemma) {
    return is("wishing", lemma);
  }

  /** Whether a word may end a verb phrase behind its object: "ordered the envoy out". */
  public boolean isParting(Word word) {
    return parting.holds(word);
  }

  /** Whether a verb says of somebody what need not be true: "accused Togo of sending arms". */
  public boolean alleges(String lemma) {
    return is("alleging", lemma);
  }

  /** Whether a preposition of time may open a clause as well: "after Niger left". */
  public boolean opensTime(Word word) {
    return opensTime.holds(word);
  }

  /** Whether a verb reports what another clause says. */
  boolean says(String lemma) {
    return modality.get(lemma) == Modality.SAY;
  }

  /** What a verb says of the event noun that it carries. */
  public Optional<Support> support(String lemma) {
    return Optional.ofNullable(support.get(lemma));
  }
}
