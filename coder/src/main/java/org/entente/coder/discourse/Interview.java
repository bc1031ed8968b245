package org.entente.coder.discourse;

import java.util.Optional;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonMention.Office;

/**
 * Whom an interview is with: many questions are put, and answered in the first person, and the
 * first official whom it names, before any of them, is of one state. To him "we" and "our country"
 * are his state.
 */
final class Interview {
  private static final int LEAST_QUESTIONS = 2;

  /** One sentence in so many must be a question. */
  private static final int SHARE = 15;

  private static final int LEAST_FIRST_PERSONS = 3;

  private Interview() {}

  /**
   * The state of the official who is interviewed; empty if the text is no interview.
   *
   * @param speaking the words of the first person
   */
  static Optional<String> speaker(Mentions mentions, DefenceContext.Words speaking) {
    TokenizedText text = mentions.text();
    int questions = 0;
    int first = Integer.MAX_VALUE;
    for (Sentence sentence : text.sentences()) {
      if (text.token(sentence.to() - 1).is("?")) {
        questions++;
        first = Math.min(first, sentence.from());
      }
    }
    if (questions < LEAST_QUESTIONS || SHARE * questions < text.sentences().size()) {
      return Optional.empty();
    }
    int persons = 0;
    for (int i = first; i < text.size(); i++) {
      if (speaking.has(text.token(i).word())) {
        persons++;
      }
    }
    if (persons < LEAST_FIRST_PERSONS) {
      return Optional.empty();
    }
    int questioned = first;
    return mentions.people().stream()
        .filter(person -> person.from() < questioned && person.office() != Office.NONE)
        .findFirst()
        .filter(person -> person.states().size() == 1)
        .map(person -> person.states().get(0));
  }
}
