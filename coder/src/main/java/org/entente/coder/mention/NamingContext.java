package org.entente.coder.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * Tells from the words around it whether a name of the lexicon names an actor: a state's adjective
 * may be a language ("en anglais", "speaks French"), its name or capital a person's ("Denzel
 * Washington", "Maurice Kamto"). The words that tell are data, in folder {@code context}. Immutable
 * and thread-safe.
 */
final class NamingContext {
  /** How far before its object a verb of speaking may stand. */
  private static final int REACH = 4;

  private final boolean french;
  private final Set<String> languageBefore = new HashSet<>();
  private final Set<String> languageBeforeAlone = new HashSet<>();
  private final Set<String> languageAfter = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> honorifics = new HashSet<>();
  private final Set<String> notGivenNames = new HashSet<>();
  private final Set<String> belonging = new HashSet<>();
  private final WordTest languageVerb;
  private final WordTest languageNoun;

  NamingContext(Lexicon lexicon, Tokenizer tokenizer) {
    Set<String> languageVerbs = new HashSet<>();
    Set<String> languageNouns = new HashSet<>();
    french = lexicon.language().equals("fr");
    for (Stanza stanza : lexicon.folder("context")) {
      read(stanza, "before", languageBefore);
      read(stanza, "before-alone", languageBeforeAlone);
      read(stanza, "verb", languageVerbs);
      read(stanza, "noun", languageNouns);
      read(stanza, "after", languageAfter);
      read(stanza, "article", articles);
      read(stanza, "honorific", honorifics);
      read(stanza, "not-given-name", notGivenNames);
      read(stanza, "belonging", belonging);
    }
    languageVerb = tokenizer.test(word -> hasAnyLemma(word, languageVerbs));
    languageNoun = tokenizer.test(word -> hasAnyLemma(word, languageNouns));
  }

  private static void read(Stanza stanza, String key, Set<String> into) {
    for (String value : stanza.values(key)) {
      into.add(value.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the adjective in these tokens names a language. */
  boolean isLanguage(List<Token> tokens, int from, int to) {
    Token next = to < tokens.size() ? tokens.get(to) : null;
    if (next != null && languageAfter.contains(next.word().form())) {
      return true;
    }
    if (from == 0) {
      return false;
    }
    Word before = tokens.get(from - 1).word();
    if (languageBefore.contains(before.form())) {
      return true;
    }
    if (languageBeforeAlone.contains(before.form())) {
      return next == null || !isNominal(next);
    }
    int at = from - 1;
    while (at > 0 && from - at < REACH && isBetween(tokens.get(at).word())) {
      at--;
    }
    // "parler russe", but "professeur russe" is a Russian and "professeur de russe" is not
    Word governor = tokens.get(at).word();
    return (languageVerb.holds(governor) || (at < from - 1 && languageNoun.holds(governor)))
        && (next == null || !isNominal(next));
  }

  private boolean isBetween(Word word) {
    return articles.contains(word.form()) || word.canBe(PartOfSpeech.ADVERB);
  }

  /** English "in Russian waters" is no language: a noun or another adjective follows. */
  private boolean isNominal(Token token) {
    if (!token.isWord()) {
      return false;
    }
    Word word = token.word();
    if (french) {
      return word.canBe(PartOfSpeech.NOUN)
          && !word.canBe(PartOfSpeech.PREPOSITION)
          && !word.canBe(PartOfSpeech.CONJUNCTION)
          && !word.canBe(PartOfSpeech.DETERMINER);
    }
    return (word.canBe(PartOfSpeech.NOUN) || word.canBe(PartOfSpeech.ADJECTIVE) || word.isUnknown())
        && !word.canBe(PartOfSpeech.PREPOSITION)
        && !word.canBe(PartOfSpeech.CONJUNCTION);
  }

  /** Whether what follows a word owns what is before it: "the Royal Navy of Oman". */
  boolean isOf(Word word) {
    return belonging.contains(word.form());
  }

  private static boolean hasAnyLemma(Word word, Set<String> lemmas) {
    for (String lemma : word.lemmas()) {
      if (lemmas.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capitalised word is a day, a month or a form of address, and so begins no name. */
  boolean isNoName(Token token) {
    String form = token.word().form();
    return notGivenNames.contains(form) || honorifics.contains(form);
  }

  /** Whether a name is preceded by a person's given name or honorific, as "Denzel Washington". */
  boolean followsGivenName(TokenizedText text, int at) {
    if (at == 0) {
      return false;
    }
    Token before = text.token(at - 1);
    String form = before.word().form();
    if (honorifics.contains(form)) {
      return true;
    }
    return !notGivenNames.contains(form) && isNameLike(text, at - 1, before, text.token(at));
  }

  /** Whether a name that is also a given name is followed by a surname, as "Maurice Kamto". */
  boolean precedesSurname(TokenizedText text, int at) {
    return at + 1 < text.tokens().size()
        && isNameLike(text, at, text.token(at + 1), text.token(at));
  }

  /** Whether a token beside a name, parted from it by one space, looks like another name. */
  private static boolean isNameLike(TokenizedText text, int first, Token token, Token name) {
    int gap = text.token(first).end();
    return token.isCapitalised()
        && text.token(first + 1).start() == gap + 1
        && text.text().charAt(gap) != '\n'
        && token.isAllCapitals() == name.isAllCapitals()
        && token.word().isUnknown();
  }
}
