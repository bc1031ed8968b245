package org.entente.coder.language;

import org.jspecify.annotations.Nullable;

/** Reads the tags of LanguageTool's French dictionary, such as {@code V ind pres 3 s}. */
final class FrenchTags {
  private FrenchTags() {}

  static @Nullable Reading reading(String lemma, String taggedWithFrequency) {
    // the dictionary appends one character of word frequency to every tag
    String tag = taggedWithFrequency.substring(0, taggedWithFrequency.length() - 1);
    if (tag.isEmpty()) {
      return null;
    }
    String[] parts = tag.split(" ");
    PartOfSpeech pos =
        switch (parts[0]) {
          case "V" -> PartOfSpeech.VERB;
          case "N" -> PartOfSpeech.NOUN;
          case "Z" -> PartOfSpeech.PROPER_NOUN;
          case "J" -> PartOfSpeech.ADJECTIVE;
          case "A" -> PartOfSpeech.ADVERB;
          case "D" -> PartOfSpeech.DETERMINER;
          case "R" -> PartOfSpeech.PRONOUN;
          case "P" -> PartOfSpeech.PREPOSITION;
          case "C" -> PartOfSpeech.CONJUNCTION;
          default -> PartOfSpeech.OTHER;
        };
    VerbForm form = pos == PartOfSpeech.VERB ? verbForm(tag) : null;
    char number = 'e';
    char gender = 'e';
    if (parts.length > 1) {
      String last = parts[parts.length - 1];
      if (last.equals("s") || last.equals("p")) {
        number = last.charAt(0);
      }
      String beforeLast = parts[parts.length - 2];
      if (beforeLast.equals("m") || beforeLast.equals("f")) {
        gender = beforeLast.charAt(0);
      }
    }
    return new Reading(lemma, pos, form, gender, number);
  }

  private static VerbForm verbForm(String tag) {
    if (tag.contains(" inf")) {
      return VerbForm.INFINITIVE;
    }
    if (tag.contains(" ppa")) {
      return VerbForm.PAST_PARTICIPLE;
    }
    if (tag.contains(" ppr")) {
      return VerbForm.PRESENT_PARTICIPLE;
    }
    if (tag.contains(" con")) {
      return VerbForm.CONDITIONAL;
    }
    if (tag.contains(" sub")) {
      return VerbForm.SUBJUNCTIVE;
    }
    if (tag.contains(" imp ")) {
      return VerbForm.IMPERATIVE;
    }
    if (tag.contains(" futu")) {
      return VerbForm.FUTURE;
    }
    if (tag.contains(" impa")) {
      return VerbForm.IMPERFECT;
    }
    if (tag.contains(" psim")) {
      return VerbForm.PAST;
    }
    return VerbForm.PRESENT;
  }
}
