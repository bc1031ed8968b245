package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an exercise that the text tells over several sentences: "Exercise Clear Sky
 * opened in Ghana on Monday. Soldiers from Togo are taking part." Not thread-safe: one for each
 * article.
 */
final class Drills {
  /** How many sentences an exercise stays in mind. */
  private static final int NEAR = 2;

  /** The most words of a phrase that only points back: "the two-week joint drills". */
  private static final int POINTING = 4;

  private final TokenizedText text;
  private final ActLedger ledger;
  private final NounTypes types;

  /** The exercise told last; not in the ledger as long as one side of it is all that was told. */
  private @Nullable ActDraft last;

  private boolean known;
  private int sentence;

  Drills(TokenizedText text, ActLedger ledger, NounTypes types) {
    this.text = text;
    this.ledger = ledger;
    this.types = types;
  }

  /** Whether a frame tells who joins an exercise, and not of one of its own. */
  boolean joins(Frame frame) {
    if (frame.rule().joins()) {
      return !isElsewhere(frame);
    }
    return ((Rule.ActOutcome) frame.rule().outcome()).kind() == ActKind.EXERCISE
        && isNear(frame.sentence().index())
        && frame.slot(Slot.WITH).isEmpty()
        && frame.slot(Slot.BETWEEN).isEmpty()
        && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk
        && !frame.slot(Slot.OBJECT).isEmpty()
        && frame.slot(Slot.OBJECT).stream().allMatch(index -> pointsBack(frame, index));
  }

  /** Who is told first to take part: whoever holds it, or on whose soil it is held. */
  Set<String> first(Frame frame, FrameActors slots) {
    Set<String> actors = slots.codes(frame.rule().actors());
    return actors.isEmpty() ? slots.codes(EnumSet.of(Slot.IN)) : actors;
  }

  /** Takes note of an exercise that the ledger holds. */
  void told(ActDraft exercise, int inSentence) {
    last = exercise;
    known = true;
    sentence = inSentence;
  }

  /**
   * Those who are told to take part join the exercise told last; where none was, they are the first
   * who are told of.
   *
   * @param joins whether they join another's, and do not open one of their own
   */
  void join(ActDraft part, boolean joins) {
    ActDraft exercise = isNear(part.sentence) ? last : null;
    if (exercise != null && known && !joins) {
      return;
    }
    sentence = part.sentence;
    if (exercise == null || !(exercise.time == part.time || exercise.time == Time.PAST)) {
      last = part;
      known = false;
      return;
    }
    exercise.actors.addAll(part.actors);
    if (known) {
      exercise.retold(part);
      return;
    }
    exercise.absorb(part);
    if (exercise.actors.size() > 1) {
      last = ledger.add(exercise);
      known = true;
    }
  }

  private boolean isNear(int index) {
    return last != null && index - sentence <= NEAR;
  }

  /** "took part in the summit": in something else. */
  private boolean isElsewhere(Frame frame) {
    return frame.syntax().complements(frame.trigger()).stream()
        .filter(index -> index > frame.trigger() && frame.syntax().relation(index) == Relation.IN)
        .filter(
            index -> frame.noun(index).place().isEmpty() && frame.noun(index).actors().isEmpty())
        .anyMatch(
            index ->
                !frame.noun(index).isDate()
                    && !pointsBack(frame, index)
                    && !isExercise(frame.noun(index)));
  }

  private boolean isExercise(NounChunk noun) {
    return types.isOf(text, noun, "exercise");
  }

  /** "the drills", "parts of the exercise". */
  private boolean pointsBack(Frame frame, int index) {
    return pointsBack(frame.noun(index))
        || (index + 1 < frame.syntax().chunks().size()
            && frame.syntax().chunks().get(index + 1) instanceof NounChunk whole
            && whole.relation() == Relation.OF
            && pointsBack(whole));
  }

  private boolean pointsBack(NounChunk noun) {
    boolean definite =
        noun.determination() == Determination.DEFINITE
            || noun.determination() == Determination.DEMONSTRATIVE
            || noun.relation() == Relation.OF;
    return noun.pronoun()
        || (definite
            && noun.to() - noun.body() < POINTING
            && noun.mentions().isEmpty()
            && !text.token(noun.head()).isCapitalised()
            && isExercise(noun));
  }
}
