package org.entente.coder.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * The readings of word forms, from LanguageTool's Morfologik dictionaries. Thread-safe: every
 * lookup makes its own cursor over the shared automaton.
 */
final class Morphology {
  private final Dictionary dictionary;
  private final BiFunction<String, String, @Nullable Reading> tags;

  private Morphology(Dictionary dictionary, BiFunction<String, String, @Nullable Reading> tags) {
    this.dictionary = dictionary;
    this.tags = tags;
  }

  /**
   * The morphology of a language.
   *
   * @throws IllegalArgumentException if there is no dictionary for the language
   */
  static Morphology of(String language) {
    return switch (language) {
      case "fr" ->
          new Morphology(read("/org/languagetool/resource/fr/french"), FrenchTags::reading);
      case "en" ->
          new Morphology(read("/org/languagetool/resource/en/english"), EnglishTags::reading);
      default -> throw new IllegalArgumentException("no dictionary for language " + language);
    };
  }

  private static Dictionary read(String base) {
    try (InputStream automaton = resource(base + ".dict");
        InputStream info = resource(base + ".info")) {
      return Dictionary.read(automaton, info);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary " + base, e);
    }
  }

  private static InputStream resource(String path) throws IOException {
    InputStream in = Dictionary.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("missing resource " + path);
    }
    return in;
  }

  /**
   * The readings of a form in lower case; empty where the dictionary does not know it.
   *
   * @param lemmas gives for a lemma an equal string
   */
  List<Reading> readings(String form, UnaryOperator<String> lemmas) {
    Set<Reading> readings = new LinkedHashSet<>();
    for (WordData data : new DictionaryLookup(dictionary).lookup(form)) {
      CharSequence stem = data.getStem();
      CharSequence tag = data.getTag();
      if (stem != null && tag != null) {
        Reading reading = tags.apply(lemmas.apply(stem.toString()), tag.toString());
        if (reading != null) {
          readings.add(reading);
        }
      }
    }
    return List.copyOf(new ArrayList<>(readings));
  }
}
