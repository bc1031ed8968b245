package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;

/**
 * Between which actors a text tells of war, and where: those named beside a word such as
 * "invasion". Forces that one of them sends to the other or pulls out near those words come without
 * consent or lose ground, and are no acts (codebook, section 3). Immutable once made for a text.
 */
final class Hostilities {
  private static final Set<ActKind> OF_FORCES =
      EnumSet.of(ActKind.DEPLOYMENT, ActKind.WITHDRAWAL, ActKind.EXERCISE);

  /** How many words before and after the word's own an enemy is named. */
  private static final int REACH = 5;

  /** In how many sentences before and after that, forces are those of the war. */
  private static final int NEAR = 10;

  private final List<Front> fronts = new ArrayList<>();

  /** Two enemies, and the sentence that tells of their war. */
  private record Front(Set<String> enemies, int sentence) {}

  /**
   * @param warlike the words of war
   */
  Hostilities(WordList warlike, Mentions mentions) {
    TokenizedText text = mentions.text();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (warlike.has(text.word(i))) {
          Set<String> beside = new LinkedHashSet<>();
          int from = Math.max(sentence.from(), i - REACH);
          int to = Math.min(sentence.to(), i + 1 + REACH);
          for (ActorMention actor : Mentions.within(mentions.actors(), from, to)) {
            beside.addAll(actor.codes());
          }
          if (beside.size() == 2) {
            fronts.add(new Front(beside, sentence.index()));
          }
        }
      }
    }
  }

  /** Whether these are two who are at war: what they agree on is peace or trade, not defence. */
  boolean areEnemies(Set<String> parties) {
    return fronts.stream().anyMatch(front -> front.enemies().equals(parties));
  }

  /** Whether an act is a move of the war between two enemies. */
  boolean isPart(ActKind kind, ActSides sides, Sentence sentence) {
    return OF_FORCES.contains(kind)
        && fronts.stream()
            .anyMatch(
                front ->
                    front.enemies().equals(sides.all())
                        && Math.abs(front.sentence() - sentence.index()) <= NEAR);
  }
}
