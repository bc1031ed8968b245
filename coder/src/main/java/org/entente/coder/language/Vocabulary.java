package org.entente.coder.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The word forms of one language met so far, each looked up in the dictionary at most once.
 * Thread-safe; holds at most {@value #LIMIT} forms, so that its memory does not grow with the
 * corpus.
 */
final class Vocabulary {
  private static final int LIMIT = 100_000;

  /** A longer form is no word, and does not come again. */
  static final int LONGEST = 48;

  private final Morphology morphology;
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final AtomicInteger tests = new AtomicInteger();

  Vocabulary(Morphology morphology) {
    this.morphology = morphology;
  }

  Word word(String form) {
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    Word word = withLigature(form);
    if (form.length() <= LONGEST && words.size() < LIMIT) {
      Word first = words.putIfAbsent(form, word);
      return first == null ? word : first;
    }
    return word;
  }

  /** "manoeuvre" is the word "manœuvre", where the dictionary knows but that one. */
  private Word withLigature(String form) {
    if (form.contains("oeu") && readings(form).isEmpty()) {
      String ligature = form.replace("oeu", "œu");
      if (!readings(ligature).isEmpty()) {
        return word(ligature);
      }
    }
    return new Word(this, form);
  }

  /** What the dictionary knows of a form. */
  List<Reading> readings(String form) {
    return morphology.readings(form, this::shared);
  }

  /** A lemma in the one string of the word of that form, so that equal strings mostly are one. */
  private String shared(String lemma) {
    Word known = words.get(lemma);
    return known == null ? lemma : known.form();
  }

  WordTest test(Predicate<Word> question) {
    return new WordTest(this, tests.getAndIncrement(), question);
  }

  /** How many tests there are. */
  int tests() {
    return tests.get();
  }
}
