package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.Set;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonMention.Office;

/**
 * Whether a whole text reports on dealings between states in defence or security: its sentences
 * speak of defence, of embassies, of officials and their states, and of instruments. In such a
 * report a fact may leave a party unsaid; elsewhere (a match, an epidemic, a trial) a pronoun or an
 * agreement without parties is about something else.
 */
final class Theme {
  private static final double FULL_SHARE = 0.5;

  /** What is enough where several instruments of defence are named. */
  private static final double SMALLER_SHARE = 0.25;

  private static final int SEVERAL = 2;

  /** Offices of those who deal with other states, whether or not theirs is named beside them. */
  private static final Set<Office> DEALING = EnumSet.of(Office.MINISTER, Office.MILITARY);

  private Theme() {}

  /**
   * Whether the text's theme is dealings between states.
   *
   * @param embassies which of its sentences have a word that is only diplomacy's
   */
  static boolean holds(Mentions mentions, DefenceContext defence, DefenceContext embassies) {
    TokenizedText text = mentions.text();
    int officials = 0;
    int speaking = 0;
    for (Sentence sentence : text.sentences()) {
      if (defence.speaks(sentence) || embassies.speaks(sentence)) {
        speaking++;
      }
      if (Mentions.within(mentions.people(), sentence.from(), sentence.to()).stream()
          .anyMatch(
              person ->
                  DEALING.contains(person.office())
                      || (person.office() != Office.NONE && !person.states().isEmpty()))) {
        officials++;
      }
    }
    long pacts =
        mentions.instruments().stream()
            .filter(instrument -> instrument.defence() && !instrument.outOfScope())
            .count();
    double share = pacts < SEVERAL ? FULL_SHARE : SMALLER_SHARE;
    return speaking + officials + mentions.instruments().size() >= share * text.sentences().size();
  }
}
