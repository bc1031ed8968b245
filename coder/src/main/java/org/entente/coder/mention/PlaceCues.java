package org.entente.coder.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;
import org.jspecify.annotations.Nullable;

/**
 * The words that show that a place's name stands beside them: the entry {@code cue} of the folder
 * {@code places}. Immutable and thread-safe.
 */
final class PlaceCues {
  /** What a phrase is a cue of. */
  enum Cue {
    /** "à", "near": a name after it may be a place. */
    BEFORE,
    /** "au large de": the words belong to the place's name. */
    OFFSHORE
  }

  /** The longest cue, in words. */
  private static final int REACH = 5;

  private final PhraseTable<Cue> prepositions;
  private final PhraseTable<Cue> cityPrepositions;
  private final PhraseTable<Cue> nouns;
  private final PhraseTable<Cue> links;
  private final PhraseTable<Cue> nounsAfter;
  private final WordTest apposed;
  private final WordTest capital;
  private final Set<String> cityStates = new HashSet<>();
  private final WordTest first;
  private final WordTest inner;
  private final WordTest beforeState;
  private final Set<String> events = new HashSet<>();
  private final WordTest dative;

  PlaceCues(Lexicon lexicon, Tokenizer tokenizer) {
    prepositions = PhraseTable.ofLemmas(tokenizer);
    cityPrepositions = PhraseTable.ofForms(tokenizer);
    nouns = PhraseTable.ofForms(tokenizer);
    links = PhraseTable.ofForms(tokenizer);
    nounsAfter = PhraseTable.ofForms(tokenizer);
    List<Stanza> stanzas = lexicon.folder("places");
    apposed = words(stanzas, "apposed", tokenizer);
    capital = words(stanzas, "capital", tokenizer);
    first = words(stanzas, "first", tokenizer);
    inner = words(stanzas, "inner", tokenizer);
    beforeState = words(stanzas, "before-state", tokenizer);
    Set<String> datives = listed(stanzas, "dative");
    dative = tokenizer.test(word -> word.lemmas().stream().anyMatch(datives::contains));
    for (Stanza stanza : stanzas) {
      if (stanza.header().equals("cue")) {
        put(stanza, "before", prepositions, Cue.BEFORE);
        put(stanza, "offshore", prepositions, Cue.OFFSHORE);
        put(stanza, "city-before", cityPrepositions, Cue.BEFORE);
        put(stanza, "noun", nouns, Cue.BEFORE);
        put(stanza, "link", links, Cue.BEFORE);
        put(stanza, "after", nounsAfter, Cue.BEFORE);
        add(stanza, "city-state", cityStates);
        add(stanza, "event", events);
      }
    }
  }

  private static void put(Stanza stanza, String key, PhraseTable<Cue> table, Cue cue) {
    for (String phrase : stanza.values(key)) {
      table.put(phrase, cue);
    }
  }

  private static WordTest words(List<Stanza> stanzas, String key, Tokenizer tokenizer) {
    return tokenizer.testForms(listed(stanzas, key));
  }

  private static Set<String> listed(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    for (Stanza stanza : stanzas) {
      if (stanza.header().equals("cue")) {
        add(stanza, key, words);
      }
    }
    return words;
  }

  private static void add(Stanza stanza, String key, Set<String> into) {
    for (String value : stanza.values(key)) {
      into.add(value.toLowerCase(Locale.ROOT));
    }
  }

  /** The preposition phrase that begins here, or null. */
  PhraseTable.@Nullable Match<Cue> preposition(TokenizedText text, int at) {
    return prepositions.longest(text, at, text.tokens().size());
  }

  /** The index after the place noun that begins here, or the same index. */
  int afterNoun(TokenizedText text, int at) {
    return after(nouns, text, at);
  }

  /** The index after the word that links a place noun to its name, or the same index. */
  int afterLink(TokenizedText text, int at) {
    return after(links, text, at);
  }

  /** The index after the place noun that follows a name here, or the same index. */
  int afterTrailingNoun(TokenizedText text, int at) {
    return after(nounsAfter, text, at);
  }

  private static int after(PhraseTable<Cue> table, TokenizedText text, int at) {
    PhraseTable.Match<Cue> match = table.longest(text, at, text.tokens().size());
    return match == null ? at : match.to();
  }

  /** Whether a preposition of cities ends right before this token. */
  boolean isCityBefore(TokenizedText text, int at) {
    for (int from = at - 1; from >= Math.max(0, at - REACH); from--) {
      if (after(cityPrepositions, text, from) == at) {
        return true;
      }
      PhraseTable.Match<Cue> match = prepositions.longest(text, from, at);
      if (match != null && match.to() == at) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun stands in apposition before a name: "camp Thiaroye". */
  boolean isApposed(Token noun) {
    return apposed.holds(noun.word());
  }

  /** Whether the word is "capitale". */
  boolean isCapital(Token token) {
    return capital.holds(token.word());
  }

  /** Whether a state's name is also its city's. */
  boolean isCityState(String name) {
    return cityStates.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a word begins place names of several words: "Saint", "Port". */
  boolean isFirst(Token token) {
    return first.holds(token.word());
  }

  /** Whether a small word stands inside place names: "Sidi bel Abbès". */
  boolean isInner(Token token) {
    return inner.holds(token.word());
  }

  /** Whether a word introduces the state that a place lies in: "à Smara, au Maroc". */
  boolean isBeforeState(Token token) {
    return beforeState.holds(token.word());
  }

  /** Whether an event is called after its place: "le sommet de Londres". */
  boolean isEvent(Token token) {
    return events.contains(token.word().form());
  }

  /** Whether a verb or noun takes a person where a place could stand: "remis à". */
  boolean isDative(Token token) {
    return dative.holds(token.word());
  }
}
