package org.entente.coder.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word form with everything the dictionary knows of it; one object a form, shared by all its
 * tokens. Unchanging to its users and thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // a bit for each part of speech and form, kept nowhere
public final class Word {
  /** The two bits of an answer: whether it is known, and whether it is yes. */
  private static final long NO = 1;

  private static final long YES = 3;
  private static final int ANSWERS_A_LONG = 32;

  /** So many longs are held beside the array. */
  private static final int INLINE = 4;

  private static final long[] NONE = new long[0];

  private final Vocabulary vocabulary;
  private final String form;

  /**
   * Looked up when first asked for: most of the lexicon's words never are. Threads that ask at once
   * find the same.
   */
  private @Nullable Entry entry;

  /**
   * The answers of the first {@link WordTest}s, two bits each. Threads may overwrite each other's
   * and so lose an answer with its mark of being known; it is then found again.
   */
  private long first;

  private long second;
  private long third;
  private long fourth;

  /** The answers of those after. */
  private long[] others = NONE;

  Word(Vocabulary vocabulary, String form) {
    this.vocabulary = vocabulary;
    this.form = form;
  }

  /** What the dictionary knows of a form. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(
      List<Reading> readings,
      List<String> lemmas,
      String[] keys,
      List<String> verbs,
      int partsOfSpeech,
      int verbForms) {
    static Entry of(String form, List<Reading> readings) {
      int parts = 0;
      int forms = 0;
      for (Reading reading : readings) {
        parts |= 1 << reading.pos().ordinal();
        if (reading.form() != null) {
          forms |= 1 << reading.form().ordinal();
        }
      }
      List<String> lemmas = readings.stream().map(Reading::lemma).distinct().toList();
      return new Entry(
          readings,
          lemmas,
          Stream.concat(Stream.of(form), lemmas.stream()).distinct().toArray(String[]::new),
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
      known = Entry.of(form, vocabulary.readings(form));
      entry = known;
    }
    return known;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  boolean answer(int index, Predicate<Word> question) {
    int block = index / ANSWERS_A_LONG;
    int shift = 2 * (index % ANSWERS_A_LONG);
    long held =
        switch (block) {
          case 0 -> first;
          case 1 -> second;
          case 2 -> third;
          case 3 -> fourth;
          default -> block - INLINE < others.length ? others[block - INLINE] : 0;
        };
    long answer = (held >>> shift) & YES;
    return answer == 0 ? find(block, shift, question) : answer == YES;
  }

  private boolean find(int block, int shift, Predicate<Word> question) {
    boolean answer = question.test(this);
    long mark = (answer ? YES : NO) << shift;
    switch (block) {
      case 0 -> first |= mark;
      case 1 -> second |= mark;
      case 2 -> third |= mark;
      case 3 -> fourth |= mark;
      default -> {
        long[] known = others;
        if (block - INLINE >= known.length) {
          known = Arrays.copyOf(known, (vocabulary.tests() - 1) / ANSWERS_A_LONG + 1 - INLINE);
          others = known;
        }
        known[block - INLINE] |= mark;
      }
    }
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

  /** The form, then the lemmas that differ from it; not to be changed. */
  public String[] formAndLemmas() {
    return entry().keys();
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
