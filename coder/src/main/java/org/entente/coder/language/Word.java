package org.entente.coder.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A word form with everything the dictionary knows of it; one object a form, shared by all its
 * tokens. Unchanging to its users and thread-safe.
 */
public final class Word {
  private static final byte NO = 1;
  private static final byte YES = 2;

  private final Vocabulary vocabulary;
  private final String form;

  /**
   * Looked up when first asked for: most of the lexicon's words never are. Threads that ask at once
   * find the same.
   */
  private @Nullable Entry entry;

  /**
   * The answers of {@link WordTest}s, 0 where one is not known. Threads may overwrite each other's
   * array and so lose an answer, which is then found again.
   */
  private byte[] answers = new byte[0];

  Word(Vocabulary vocabulary, String form) {
    this.vocabulary = vocabulary;
    this.form = form;
  }

  /** What the dictionary knows of a form. */
  private record Entry(
      List<Reading> readings,
      List<String> lemmas,
      List<String> verbs,
      int partsOfSpeech,
      int verbForms) {
    static Entry of(List<Reading> readings) {
      int parts = 0;
      int forms = 0;
      for (Reading reading : readings) {
        parts |= 1 << reading.pos().ordinal();
        if (reading.form() != null) {
          forms |= 1 << reading.form().ordinal();
        }
      }
      return new Entry(
          readings,
          readings.stream().map(Reading::lemma).distinct().toList(),
          readings.stream()
              .filter(reading -> reading.pos() == PartOfSpeech.VERB)
              .map(Reading::lemma)
              .distinct()
              .toList(),
          parts,
          forms);
    }
  }

  private Entry entry() {
    Entry known = entry;
    if (known == null) {
      known = Entry.of(vocabulary.readings(form));
      entry = known;
    }
    return known;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  boolean answer(int index, Predicate<Word> question) {
    byte[] known = answers;
    if (index < known.length && known[index] != 0) {
      return known[index] == YES;
    }
    boolean answer = question.test(this);
    known = answers;
    if (index >= known.length) {
      known = Arrays.copyOf(known, vocabulary.tests());
      answers = known;
    }
    known[index] = answer ? YES : NO;
    return answer;
  }

  /** The form in lower case, with straight apostrophes. */
  public String form() {
    return form;
  }

  /** The dictionary's readings; empty for a word that it does not know. */
  public List<Reading> readings() {
    return entry().readings();
  }

  /** The distinct lemmas of the readings, in dictionary order. */
  public List<String> lemmas() {
    return entry().lemmas();
  }

  /** Whether the word can have this part of speech. */
  public boolean canBe(PartOfSpeech pos) {
    return (entry().partsOfSpeech() & (1 << pos.ordinal())) != 0;
  }

  /** The distinct lemmas of the readings as a verb, in dictionary order. */
  public List<String> verbLemmas() {
    return entry().verbs();
  }

  /** Whether one of the readings has this form of a verb. */
  public boolean canBe(VerbForm form) {
    return (entry().verbForms() & (1 << form.ordinal())) != 0;
  }

  /** Whether one of the readings has this lemma. */
  public boolean hasLemma(String lemma) {
    return lemmas().contains(lemma);
  }

  /** Whether one of the readings has this lemma as this part of speech. */
  public boolean hasLemma(String lemma, PartOfSpeech pos) {
    for (Reading reading : readings()) {
      if (reading.pos() == pos && reading.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary does not know the word. */
  public boolean isUnknown() {
    return readings().isEmpty();
  }

  @Override
  public String toString() {
    return form;
  }
}
