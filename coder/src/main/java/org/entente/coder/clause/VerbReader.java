package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.jspecify.annotations.Nullable;

/** Reads the verb group that begins at a token. Thread-safe. */
final class VerbReader {
  private final FunctionWords words;
  private final VerbPlace place;
  private final boolean french;

  VerbReader(FunctionWords words, boolean french) {
    this.words = words;
    this.place = new VerbPlace(words, french);
    this.french = french;
  }

  /** Whether a verb group can begin with a word, as far as the word alone tells. */
  boolean mayBegin(Word word) {
    return words.beginsVerb(word);
  }

  /** The verb group at a token with whose word one may begin, or null if none does there. */
  @Nullable VerbChunk read(TokenizedText text, int from, int limit, boolean afterNoun) {
    VerbGroup group = new VerbGroup(words, french, text, from, limit);
    String marker = group.marker();
    group.clitics();
    int first = group.at();
    if (first >= limit) {
      return null;
    }
    Token token = text.token(first);
    VerbForm form = form(token.word(), !marker.isEmpty(), french);
    if (form == VerbForm.PRESENT && marker.isEmpty() && place.opensSetPhrase(text, first)) {
      return group.read(form, from, marker);
    }
    if (form == VerbForm.PRESENT
        && french
        && !afterNoun
        && !group.hasClitics()
        && token.word().canBe(VerbForm.PAST_PARTICIPLE)) {
      // ", reconduit en mai," has no subject beside it: not "il reconduit"
      form = VerbForm.PAST_PARTICIPLE;
    }
    if (form == null || !token.isWord()) {
      return null;
    }
    if (french
        && marker.isEmpty()
        && !group.hasClitics()
        && place.isDetachedParticiple(text, first)) {
      form = VerbForm.PAST_PARTICIPLE;
    }
    if (!place.isVerbHere(text, first, form, marker, group.hasClitics(), afterNoun, from)) {
      return null;
    }
    if (form == VerbForm.PRESENT && isUnchangedPast(token.word())) {
      form = VerbForm.PAST;
    }
    return group.read(form, from, marker);
  }

  /** "cut, set, put, let": in the press hardly ever the present of "they cut". */
  private boolean isUnchangedPast(Word word) {
    return !french && word.canBe(VerbForm.PAST);
  }

  /**
   * The form a word has as a verb; finite readings come first unless a marker asks for an
   * infinitive.
   */
  static @Nullable VerbForm form(Word word, boolean marked, boolean french) {
    VerbForm best = null;
    List<Reading> readings = word.readings();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      VerbForm form = reading.form();
      if (form == null) {
        continue;
      }
      if (marked && (form == VerbForm.INFINITIVE || form == VerbForm.PRESENT_PARTICIPLE)) {
        return form;
      }
      if (!french && form == VerbForm.PAST && !reading.lemma().equals(word.form())) {
        // "spoke, left, found" are hardly ever the present of "to spoke, to left, to found"
        return form;
      }
      if (best == null || rank(form) < rank(best)) {
        best = form;
      }
    }
    return best;
  }

  private static int rank(VerbForm form) {
    return switch (form) {
      case PRESENT, FUTURE, CONDITIONAL -> 0;
      case PAST, IMPERFECT -> 1;
      case INFINITIVE -> 2;
      case PAST_PARTICIPLE -> 3;
      case PRESENT_PARTICIPLE -> 4;
      case SUBJUNCTIVE -> 5;
      case IMPERATIVE -> 6;
    };
  }
}
