package org.entente.coder.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.PhraseTable.Match;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.PersonMention.Office;
import org.jspecify.annotations.Nullable;

/** The entries of a lexicon's {@code people} folder, ready to be looked up. Thread-safe. */
final class PersonLexicon {
  /** What a head word is. */
  enum Kind {
    /** An office: {@code ministre}. */
    TITLE,
    /** A military or police rank: {@code général de brigade}. */
    RANK,
    /** Kept as a role: {@code S.E.M.}. */
    HONORIFIC,
    /** Announces a name and is no role: {@code M.}. */
    COURTESY
  }

  /** What a title can do. */
  enum Trait {
    /** Says too little without a complement: {@code chef}. */
    COMPLEMENT,
    /** Is a colleague's only with a nationality: {@code collègue}. */
    DEMONYM,
    /** Is another's office: {@code homologue}. */
    COUNTERPART,
    /** Takes a place of service: {@code ambassadeur au Togo}. */
    PLACE,
    /** Takes what it is charged with: {@code ministre délégué à la Défense}. */
    DUTY,
    /** Counts as a main minister only with a main portfolio. */
    PORTFOLIO
  }

  /**
   * A head word.
   *
   * @param elsewhere the office if it is not a state's: the president of a club
   * @param state code of the only state that has this office, or null
   * @param otherwise what the same word is if it cannot be the title: {@code commandant}
   */
  record Head(
      Kind kind,
      Office office,
      Office elsewhere,
      Set<Trait> traits,
      @Nullable String state,
      @Nullable Head otherwise) {
    boolean has(Trait trait) {
      return traits.contains(trait);
    }
  }

  /**
   * Honorifics and abbreviations up to this length are matched with their capitals: "HE" is not
   * "he".
   */
  private static final int ABBREVIATION = 5;

  /** The prefix of one who no longer holds an office, in both languages. */
  private static final String FORMER = "ex-";

  private static final Head RANK =
      new Head(Kind.RANK, Office.MILITARY, Office.MILITARY, Set.of(), null, null);
  private static final Head ENLISTED =
      new Head(Kind.RANK, Office.NONE, Office.NONE, Set.of(), null, null);
  private static final Head HONORIFIC =
      new Head(Kind.HONORIFIC, Office.NONE, Office.NONE, Set.of(), null, null);
  private static final Head COURTESY =
      new Head(Kind.COURTESY, Office.NONE, Office.NONE, Set.of(), null, null);

  final boolean prenominal;
  private final PhraseTable<Head> words;
  private final PhraseTable<Head> spelled;
  final PhraseTable<Boolean> extensions;
  final PhraseTable<Boolean> after;
  final PhraseTable<Boolean> to;
  final PhraseTable<Boolean> place;
  final PhraseTable<Boolean> portfolios;
  final PhraseTable<Boolean> charges;
  final PhraseTable<Boolean> institutions;
  private final Set<String> exact = new HashSet<>();
  private final Set<String> exactForms = new HashSet<>();
  private final WordTest before;
  private final WordTest former;
  private final WordTest formerByPrefix;
  private final WordTest outside;
  private final WordTest of;
  private final WordTest and;
  private final WordTest determiners;
  private final WordTest articles;
  private final WordTest now;
  private final WordTest countries;
  private final WordTest particles;
  private final WordTest suffixes;
  private final WordTest given;
  private final WordTest never;
  private final WordTest calendar;
  private final WordTest things;
  private final WordTest memorials;
  private final WordTest acts;
  private final WordTest sources;

  PersonLexicon(Lexicon lexicon, Tokenizer tokenizer) {
    List<Stanza> stanzas = lexicon.folder("people");
    prenominal = lexicon.language().equals("en");
    words = PhraseTable.ofLemmas(tokenizer);
    spelled = PhraseTable.ofForms(tokenizer);
    for (Stanza stanza : stanzas) {
      heads(stanza);
    }
    extensions = phrases(stanzas, "extension", tokenizer);
    after = phrases(stanzas, "after", tokenizer);
    to = phrases(stanzas, "to", tokenizer);
    place = phrases(stanzas, "place", tokenizer);
    portfolios = phrases(stanzas, "portfolio", tokenizer);
    charges = phrases(stanzas, "charge", tokenizer);
    institutions = phrases(stanzas, "institution", tokenizer);
    Set<String> beforeWords = words(stanzas, "before");
    before = tokenizer.test(word -> isBefore(word.form(), beforeWords));
    former = tokenizer.testForms(words(stanzas, "former"));
    formerByPrefix = tokenizer.test(word -> formerByPrefix(word.form()).isPresent());
    outside = tokenizer.testForms(words(stanzas, "outside"));
    of = tokenizer.testForms(words(stanzas, "of"));
    and = tokenizer.testForms(words(stanzas, "and"));
    determiners = tokenizer.testForms(words(stanzas, "determiner"));
    articles = tokenizer.testForms(words(stanzas, "article"));
    now = tokenizer.testForms(words(stanzas, "now"));
    countries = tokenizer.testForms(words(stanzas, "country"));
    particles = tokenizer.testForms(words(stanzas, "particle"));
    suffixes = tokenizer.testForms(words(stanzas, "suffix"));
    Set<String> givenNames = words(stanzas, "given");
    given = tokenizer.test(word -> isGiven(word.form(), givenNames));
    never = tokenizer.testForms(words(stanzas, "never"));
    calendar =
        tokenizer.testForms(
            words(
                stanzas.stream().filter(stanza -> stanza.header().equals("calendar")).toList(),
                "never"));
    things = lemmas(stanzas, "thing", tokenizer);
    memorials = lemmas(stanzas, "memorial", tokenizer);
    acts = lemmas(stanzas, "act", tokenizer);
    sources = tokenizer.testForms(words(stanzas, "source"));
  }

  private void heads(Stanza stanza) {
    Office office = Office.NONE;
    Office elsewhere = Office.NONE;
    for (Stanza.Field field : stanza.fields("office")) {
      office = office(stanza, field);
      elsewhere = office;
    }
    for (Stanza.Field field : stanza.fields("elsewhere")) {
      elsewhere = office(stanza, field);
    }
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Stanza.Field field : stanza.fields("trait")) {
      for (String value : field.values()) {
        try {
          traits.add(Trait.valueOf(value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw stanza.fault(field, "\"" + value + "\" is no trait of a title");
        }
      }
    }
    String state = stanza.values("state").stream().findFirst().orElse(null);
    Head title = new Head(Kind.TITLE, office, elsewhere, Set.copyOf(traits), state, null);
    stanza.values("title").forEach(form -> put(words, form, title));
    Head rank = stanza.fields("office").isEmpty() ? RANK : ENLISTED;
    // by form: the dictionary takes "commande" for a commander
    stanza.values("rank").forEach(form -> put(spelled, form, rank));
    stanza.values("honorific").forEach(form -> put(spelled, form, HONORIFIC));
    stanza.values("courtesy").forEach(form -> put(spelled, form, COURTESY));
    for (String key : List.of("rank", "honorific", "courtesy")) {
      for (String form : stanza.values(key)) {
        if (form.length() <= ABBREVIATION && !form.equals(form.toLowerCase(Locale.ROOT))) {
          exact.add(form);
          exactForms.add(form.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static void put(PhraseTable<Head> table, String form, Head head) {
    Head known = table.get(form).orElse(null);
    table.put(
        form,
        known == null || known.kind() == head.kind()
            ? head
            : new Head(
                known.kind(),
                known.office(),
                known.elsewhere(),
                known.traits(),
                known.state(),
                head));
  }

  /** The longest head word that begins at a token, or null. */
  @Nullable Match<Head> head(TokenizedText text, int at, int limit) {
    Token token = text.token(at);
    if (!token.isWord() || (prenominal && isVerb(token.word()))) {
      return null;
    }
    Match<Head> word = words.longest(text, at, limit);
    Match<Head> abbreviation = spelled.longest(text, at, limit);
    if (abbreviation == null || !isSpelled(token)) {
      return word;
    }
    if (word == null || abbreviation.to() != word.to()) {
      return word == null || abbreviation.to() > word.to() ? abbreviation : word;
    }
    Head title = word.value();
    return new Match<>(
        word.to(),
        new Head(
            title.kind(),
            title.office(),
            title.elsewhere(),
            title.traits(),
            title.state(),
            abbreviation.value()));
  }

  /** Whether a word is a head word with a prefix that makes it a former one: "ex-minister". */
  boolean isFormerByPrefix(Word word) {
    return formerByPrefix.holds(word);
  }

  /** The head word of a form behind the prefix that makes it a former one. */
  Optional<Head> formerByPrefix(String form) {
    return form.startsWith(FORMER) ? words.get(form.substring(FORMER.length())) : Optional.empty();
  }

  /** Whether the form is a head word of any kind. */
  boolean isHead(String form) {
    return words.get(form).isPresent() || spelled.get(form).isPresent();
  }

  /** Whether a role as printed is an honorific and no office. */
  boolean isHonorific(String role) {
    return spelled
        .get(role.toLowerCase(Locale.ROOT))
        .filter(head -> head.kind() == Kind.HONORIFIC)
        .isPresent();
  }

  private static Office office(Stanza stanza, Stanza.Field field) {
    try {
      return Office.valueOf(field.value().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw stanza.fault(field, "\"" + field.value() + "\" is no office");
    }
  }

  private static PhraseTable<Boolean> phrases(
      List<Stanza> stanzas, String key, Tokenizer tokenizer) {
    PhraseTable<Boolean> phrases = PhraseTable.ofForms(tokenizer);
    for (Stanza stanza : stanzas) {
      stanza.values(key).forEach(phrase -> phrases.put(phrase, true));
    }
    return phrases;
  }

  private static WordTest lemmas(List<Stanza> stanzas, String key, Tokenizer tokenizer) {
    Set<String> lemmas = words(stanzas, key);
    return tokenizer.test(word -> any(lemmas, word));
  }

  private static Set<String> words(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    for (Stanza stanza : stanzas) {
      stanza.values(key).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** Whether a head word has the capitals that it must have: "Me" is not "me". */
  private boolean isSpelled(Token token) {
    String form = token.word().form();
    return !exactForms.contains(form)
        || exact.contains(token.text())
        || (token.isAllCapitals() && token.text().length() > 2);
  }

  boolean isBefore(Token token) {
    return before.holds(token.word());
  }

  private static boolean isBefore(String form, Set<String> before) {
    if (before.contains(form)) {
      return true;
    }
    if (form.indexOf('-') <= 0) {
      return false;
    }
    for (String part : form.split("-")) {
      if (!before.contains(part)) {
        return false;
      }
    }
    return true;
  }

  boolean isFormer(Token token) {
    return former.holds(token.word());
  }

  /** Whether it says that an office is none of the state's: "d'opposition", "shadow". */
  boolean isOutside(Token token) {
    return outside.holds(token.word());
  }

  /** Whether it is a preposition of belonging: "de", "of". */
  boolean isOf(Token token) {
    return of.holds(token.word());
  }

  boolean isAnd(Token token) {
    return and.holds(token.word());
  }

  boolean isDeterminer(Token token) {
    return determiners.holds(token.word());
  }

  boolean isArticle(Token token) {
    return articles.holds(token.word());
  }

  /** Whether it is an adverb before an apposed role: "aujourd'hui conseiller". */
  boolean isNow(Token token) {
    return now.holds(token.word());
  }

  /** Whether it is a word for a state: the president of "the country" is one's head. */
  boolean isCountry(Token token) {
    return countries.holds(token.word());
  }

  boolean isParticle(Token token) {
    return particles.holds(token.word());
  }

  boolean isSuffix(Token token) {
    return suffixes.holds(token.word());
  }

  /** Whether it is a given name, alone or as the beginning of a hyphenated one. */
  boolean isGiven(Token token) {
    return given.holds(token.word());
  }

  private static boolean isGiven(String form, Set<String> given) {
    if (given.contains(form)) {
      return true;
    }
    int hyphen = form.indexOf('-');
    return hyphen > 0 && given.contains(form.substring(0, hyphen));
  }

  /** Whether it can be no part of a name, though it has a capital. */
  boolean isNever(Token token) {
    return never.holds(token.word());
  }

  /** "a delegation headed by": a form of a verb, and of no noun. */
  private static boolean isVerb(Word word) {
    return word.canBe(PartOfSpeech.VERB)
        && !word.canBe(PartOfSpeech.NOUN)
        && !word.canBe(PartOfSpeech.PROPER_NOUN);
  }

  /** Whether it names a day, month or feast: "the minister on Tuesday". */
  boolean isCalendar(Token token) {
    return calendar.holds(token.word());
  }

  /** Whether it is a noun that says that the name behind it is not a person's. */
  boolean isThing(Token token) {
    return things.holds(token.word());
  }

  /** Whether it is a noun for what keeps the memory of the dead: "tomb". */
  boolean isMemorial(Token token) {
    return memorials.holds(token.word());
  }

  /** Whether it is a verb of what people do. */
  boolean isAct(Token token) {
    return acts.holds(token.word());
  }

  /** Whether it is a word behind which a person's name may stand. */
  boolean isSource(Token token) {
    return sources.holds(token.word());
  }

  private static boolean any(Set<String> set, Word word) {
    if (set.contains(word.form())) {
      return true;
    }
    for (String lemma : word.lemmas()) {
      if (set.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
