package org.entente.coder.language;

/** The form of a verb, common to French and English. */
public enum VerbForm {
  PRESENT,
  /** French passé simple, English preterite. */
  PAST,
  IMPERFECT,
  FUTURE,
  CONDITIONAL,
  SUBJUNCTIVE,
  IMPERATIVE,
  INFINITIVE,
  PRESENT_PARTICIPLE,
  PAST_PARTICIPLE
}
