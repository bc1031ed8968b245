package org.entente.coder.language;

import java.util.List;

/**
 * A word form with everything the dictionary knows of it; one object a form, shared by all its
 * tokens. Immutable and thread-safe.
 */
public final class Word {
  private final String form;
  private final List<Reading> readings;
  private final List<String> lemmas;

  Word(String form, List<Reading> readings) {
    this.form = form;
    this.readings = readings;
    this.lemmas = readings.stream().map(Reading::lemma).distinct().toList();
  }

  /** The form in lower case, with straight apostrophes. */
  public String form() {
    return form;
  }

  /** The dictionary's readings; empty for a word that it does not know. */
  public List<Reading> readings() {
    return readings;
  }

  /** The distinct lemmas of the readings, in dictionary order. */
  public List<String> lemmas() {
    return lemmas;
  }

  /** Whether the word can have this part of speech. */
  public boolean canBe(PartOfSpeech pos) {
    for (Reading reading : readings) {
      if (reading.pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the readings has this lemma. */
  public boolean hasLemma(String lemma) {
    return lemmas.contains(lemma);
  }

  /** Whether one of the readings has this lemma as this part of speech. */
  public boolean hasLemma(String lemma, PartOfSpeech pos) {
    for (Reading reading : readings) {
      if (reading.pos() == pos && reading.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary does not know the word. */
  public boolean isUnknown() {
    return readings.isEmpty();
  }

  @Override
  public String toString() {
    return form;
  }
}
