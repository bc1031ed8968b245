package org.entente.record.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.Coder;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;

/**
 * What the words of a language are indexed under: their dictionary forms, folded, so that {@code
 * signé} is found by {@code signer} and {@code œuvre} by {@code oeuvre}. A word that may be several
 * has one first key, its noun's where it may be a noun, and further ones. Thread-safe; remembers at
 * most {@value #REMEMBERED} forms.
 */
final class WordKeys {
  private static final int REMEMBERED = 100_000;
  private static final Map<String, WordKeys> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Tokenizer tokenizer;
  private final Map<String, Keys> known = new ConcurrentHashMap<>();

  /**
   * The keys of a word.
   *
   * @param first the one that stands in its place in the text
   * @param others further ones, without the first
   * @param isKnown whether the dictionary knows the word
   */
  record Keys(String first, Set<String> others, boolean isKnown) {}

  private WordKeys(String language) {
    this.tokenizer = Tokenizer.of(language, Set.of(), Set.of());
  }

  /** The keys of a language; of another than the coder's, those of its first. */
  static WordKeys of(String language) {
    String read = Coder.LANGUAGES.contains(language) ? language : Coder.LANGUAGES.get(0);
    return BY_LANGUAGE.computeIfAbsent(read, WordKeys::new);
  }

  /** The tokens of a text. */
  TokenizedText tokens(String text) {
    return tokenizer.tokenize(text);
  }

  /** The keys of a token, one for each part of a compound that the dictionary does not know. */
  List<Keys> of(Token token) {
    if (token.isPunctuation()) {
      return List.of();
    }
    String form = token.word().form();
    if (form.indexOf('-') > 0 && token.word().isUnknown() && !token.isNumber()) {
      List<Keys> parts = new ArrayList<>();
      for (Word part : tokenizer.words(form.replace('-', ' '))) {
        parts.add(of(part));
      }
      return parts;
    }
    return List.of(of(token.word()));
  }

  private Keys of(Word word) {
    Keys keys = known.get(word.form());
    if (keys == null) {
      keys = make(word);
      if (known.size() < REMEMBERED) {
        known.put(word.form(), keys);
      }
    }
    return keys;
  }

  private static Keys make(Word word) {
    Map<PartOfSpeech, String> lemmas = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (Reading reading : word.readings()) {
      String lemma = folded(reading.lemma());
      lemmas.putIfAbsent(reading.pos(), lemma);
      if (isContent(reading.pos())) {
        all.add(lemma);
      }
    }
    String first = folded(word.form());
    for (PartOfSpeech pos : List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE)) {
      if (lemmas.containsKey(pos)) {
        first = lemmas.getOrDefault(pos, first);
        break;
      }
    }
    all.remove(first);
    return new Keys(first, all, !word.isUnknown());
  }

  private static boolean isContent(PartOfSpeech pos) {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADJECTIVE;
  }

  /** Small letters without accents, ligatures taken apart. */
  static String folded(String text) {
    String plain = text;
    if (!text.chars().allMatch(c -> c < 0x80)) {
      plain =
          Normalizer.normalize(text, Normalizer.Form.NFKD)
              .replaceAll("\\p{M}", "")
              .replace("œ", "oe")
              .replace("Œ", "oe")
              .replace("æ", "ae")
              .replace("Æ", "ae")
              .replace("ß", "ss");
    }
    return plain.toLowerCase(Locale.ROOT);
  }
}
