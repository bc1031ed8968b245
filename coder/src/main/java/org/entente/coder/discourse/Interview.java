package org.entente.coder.discourse;

import java.util.Optional;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonMention;
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
  static Optional<String> speaker(Mentions mentions, WordList speaking) {
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
    Optional<PersonMention> who =
        mentions.people().stream()
            .filter(person -> person.from() < questioned && person.office() != Office.NONE)
            .findFirst();
    return who.filter(person -> person.states().isEmpty())
        .flatMap(person -> named(mentions, person))
        .or(
            () ->
                who.filter(person -> person.states().size() == 1)
                    .map(person -> person.states().get(0)));
  }

  /** The state that the person's own sentence names: "General Motu leads the forces of Tonga". */
  private static Optional<String> named(Mentions mentions, PersonMention person) {
    return mentions.text().sentences().stream()
        .filter(sentence -> sentence.from() <= person.from() && person.from() < sentence.to())
        .flatMap(
            sentence -> Mentions.within(mentions.actors(), person.to(), sentence.to()).stream())
        .map(actor -> actor.codes().get(0))
        .findFirst();
  }
}
