package org.entente.coder.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word forms of one language met so far, each looked up in the dictionary once. Thread-safe;
 * holds at most {@value #LIMIT} forms, so that its memory does not grow with the corpus.
 */
final class Vocabulary {
  private static final int LIMIT = 150_000;

  private final Morphology morphology;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  Vocabulary(Morphology morphology) {
    this.morphology = morphology;
  }

  Word word(String form) {
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    Word word = new Word(form, morphology.readings(form));
    if (words.size() < LIMIT) {
      words.put(form, word);
    }
    return word;
  }
}
