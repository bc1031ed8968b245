package org.entente.coder.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the tags of LanguageTool's English dictionary, which are the Penn Treebank's. */
final class EnglishTags {
  private EnglishTags() {}

  static @Nullable Reading reading(String stem, String tag) {
    String lemma = stem.toLowerCase(Locale.ROOT);
    if (tag.startsWith("VB") || tag.equals("MD")) {
      VerbForm form =
          switch (tag) {
            case "VB" -> VerbForm.INFINITIVE;
            case "VBD" -> VerbForm.PAST;
            case "VBG" -> VerbForm.PRESENT_PARTICIPLE;
            case "VBN" -> VerbForm.PAST_PARTICIPLE;
            default -> VerbForm.PRESENT;
          };
      char number = tag.equals("VBZ") ? 's' : 'e';
      return new Reading(lemma, PartOfSpeech.VERB, form, 'e', number);
    }
    PartOfSpeech pos;
    char number = 'e';
    if (tag.startsWith("NNP")) {
      pos = PartOfSpeech.PROPER_NOUN;
      number = tag.startsWith("NNPS") ? 'p' : 's';
    } else if (tag.startsWith("NN")) {
      pos = PartOfSpeech.NOUN;
      number = tag.startsWith("NNS") ? 'p' : 's';
    } else if (tag.startsWith("JJ")) {
      pos = PartOfSpeech.ADJECTIVE;
    } else if (tag.startsWith("RB")) {
      pos = PartOfSpeech.ADVERB;
    } else if (tag.startsWith("DT") || tag.startsWith("PRP$") || tag.startsWith("PDT")) {
      pos = PartOfSpeech.DETERMINER;
    } else if (tag.startsWith("PRP") || tag.startsWith("WP") || tag.startsWith("EX")) {
      pos = PartOfSpeech.PRONOUN;
    } else if (tag.startsWith("IN") || tag.startsWith("TO")) {
      pos = PartOfSpeech.PREPOSITION;
    } else if (tag.startsWith("CC")) {
      pos = PartOfSpeech.CONJUNCTION;
    } else {
      pos = PartOfSpeech.OTHER;
    }
    return new Reading(lemma, pos, null, 'e', number);
  }
}
