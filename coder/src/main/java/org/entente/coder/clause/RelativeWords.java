package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.language.TokenizedText;

/**
 * Says of a word that may open a relative clause what it does in its place.
 *
 * @param words the words of the language
 * @param text the text
 * @param verbs the verbs of the sentence
 * @param chunks the chunks before the word, growing
 */
record RelativeWords(FunctionWords words, TokenizedText text, VerbTable verbs, List<Chunk> chunks) {

  /**
   * What a word does.
   *
   * @param read what it does as a rule
   * @param at index of its token
   */
  Mark.Kind kind(Mark.Kind read, int at) {
    if (read == Mark.Kind.OBJECT_RELATIVE && ((!afterNoun() && !addsToNoun()) || isAfterHearer())) {
      return Mark.Kind.SUBORDINATE;
    }
    if (read == Mark.Kind.SUBJECT_RELATIVE && form(at).equals("that")) {
      return that(at);
    }
    return read == Mark.Kind.SUBJECT_RELATIVE && form(at).equals("which") ? beforeVerb(at) : read;
  }

  /** "the pact which covers", "the pact which Oman signed". */
  private Mark.Kind beforeVerb(int at) {
    VerbChunk verb = verbs.at(at + 1, true);
    return verb != null && verb.isFinite() ? Mark.Kind.SUBJECT_RELATIVE : Mark.Kind.OBJECT_RELATIVE;
  }

  /**
   * English "that": a relative after a noun when a verb follows, else a complementizer or
   * determiner.
   */
  private Mark.Kind that(int at) {
    if (!afterNoun() && !joinsRelative(at)) {
      return Mark.Kind.SUBORDINATE;
    }
    return beforeVerb(at);
  }

  /** Whether "and" joins what comes to a relative clause: "that Oman signed and that covers". */
  private boolean joinsRelative(int at) {
    for (int k = chunks.size() - 1; k >= 0; k--) {
      if (!(chunks.get(k) instanceof Mark mark)) {
        if (k == chunks.size() - 1) {
          return false;
        }
      } else if (k == chunks.size() - 1 && mark.kind() != Mark.Kind.AND) {
        return false;
      } else if (mark.kind().isRelative()) {
        return form(mark.from()).equals(form(at));
      } else if (mark.kind() == Mark.Kind.SUBORDINATE || mark.kind() == Mark.Kind.COLON) {
        return false;
      }
    }
    return false;
  }

  private boolean afterNoun() {
    return !chunks.isEmpty() && chunks.get(chunks.size() - 1) instanceof NounChunk;
  }

  /** "A proposé à son homologue que", "a dit au ministre que": to whom it is said or put. */
  private boolean isAfterHearer() {
    int last = chunks.size() - 1;
    return last > 0
        && chunks.get(last) instanceof NounChunk hearer
        && hearer.relation() == Relation.TO
        && (hearer.person().isPresent() || !hearer.actors().isEmpty())
        && chunks.get(last - 1) instanceof VerbChunk verb
        && verb.lemmas().stream().anyMatch(lemma -> words.modality(lemma).isPresent());
  }

  /**
   * "Un accord de défense, que le parlement a ratifié", but not "annonce, dans une note, que": an
   * insert after the verb leaves the noun before it alone.
   */
  private boolean addsToNoun() {
    int k = chunks.size() - 2;
    if (k < 0
        || !(chunks.get(k + 1) instanceof Mark comma)
        || comma.kind() != Mark.Kind.COMMA
        || !(chunks.get(k) instanceof NounChunk noun)
        || noun.isDate()) {
      return false;
    }
    while (k >= 0 && chunks.get(k) instanceof NounChunk) {
      k--;
    }
    return k <= 0
        || !(chunks.get(k) instanceof Mark opening && opening.kind() == Mark.Kind.COMMA)
        || !(chunks.get(k - 1) instanceof VerbChunk);
  }

  private String form(int at) {
    return text.word(at).form();
  }
}
