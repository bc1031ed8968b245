package org.entente.coder.language;

/** The part of speech of a {@link Reading}, as coarse as the rules need it. */
public enum PartOfSpeech {
  NOUN,
  PROPER_NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  OTHER
}
