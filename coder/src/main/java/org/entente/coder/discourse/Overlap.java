package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Factuality;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.VerbForm;

/**
 * What a frame of an act has to do with the other frames of its sentence: it may only be a part of
 * what one of them tells.
 *
 * @param frame the frame
 * @param others the frames of its sentence
 */
record Overlap(Frame frame, List<Frame> others) {
  /** Kinds that come to nothing where they are called off. */
  private static final Set<ActKind> CANCELLED =
      EnumSet.of(ActKind.MEETING, ActKind.VISIT, ActKind.EXERCISE);

  /** Whether another frame tells all that there is to this one, which is no act by itself. */
  boolean isToldOtherwise(ActKind kind) {
    return (!ActReader.MUTUAL.contains(kind) && isPartOfAnother())
        || (CANCELLED.contains(kind) && isBrokenOff())
        || (kind == ActKind.MEETING
            && (isFounded() || isMatterOfTalks() || isWhoMeets() || isNegotiation()))
        || (kind == ActKind.TRANSFER && isOfContract())
        || (kind == ActKind.DEPLOYMENT && isForDrill());
  }

  /** Whether a frame's trigger is a part of another of the same kind: "received a delivery of". */
  private boolean isPartOfAnother() {
    return others.stream()
        .anyMatch(
            other ->
                other.trigger() != frame.trigger()
                    && other.rule().outcome().equals(frame.rule().outcome())
                    && ActReader.time(other).isPresent()
                    && other.slot(Slot.OBJECT).contains(frame.trigger()));
  }

  /** Whether an act is what another frame tells the end of: "the talks were broken off". */
  private boolean isBrokenOff() {
    return others.stream()
        .anyMatch(
            other ->
                other.rule().outcome() instanceof Rule.ActOutcome act
                    && act.kind() == ActKind.RUPTURE
                    && ActReader.time(other).isPresent()
                    && (other.slot(Slot.OBJECT).contains(frame.trigger())
                        || other.slot(Slot.SUBJECT).contains(frame.trigger())));
  }

  /** "are to set up a joint commission": it does not meet yet. */
  private boolean isFounded() {
    return others.stream()
        .anyMatch(
            other ->
                !other.rule().isAct()
                    && other.rule().form().isPresent()
                    && other.slot(Slot.OBJECT).stream().anyMatch(this::isOrLeadsToTrigger));
  }

  /** "the commission", "the creation of a commission". */
  private boolean isOrLeadsToTrigger(int object) {
    return object == frame.trigger()
        || (object + 1 == frame.trigger()
            && frame.syntax().relation(frame.trigger()) == Relation.OF);
  }

  /** "the meeting of the joint commission": the commission is not another meeting. */
  private boolean isWhoMeets() {
    return frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk body
        && body.relation() == Relation.OF
        && others.stream()
            .anyMatch(
                other ->
                    other.trigger() == frame.trigger() - 1
                        && other.rule().outcome() instanceof Rule.ActOutcome act
                        && act.kind() == ActKind.MEETING);
  }

  /** "agreed to start talks on an access pact": of the pact's life, and no meeting set yet. */
  private boolean isNegotiation() {
    return frame.factuality() == Factuality.PLANNED
        && frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk
        && others.stream()
            .anyMatch(
                other ->
                    !other.rule().isAct()
                        && other.trigger() < frame.trigger()
                        && other.slot(Slot.OBJECT).contains(frame.trigger() + 1));
  }

  /** "met to discuss cooperation in 2026": the date is that of what they discussed. */
  private boolean isMatterOfTalks() {
    return frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
        && verb.form() == VerbForm.INFINITIVE
        && frame.date().isPresent()
        && others.stream()
            .anyMatch(
                other ->
                    other.trigger() < frame.trigger()
                        && other.rule().outcome() instanceof Rule.ActOutcome act
                        && (act.kind() == ActKind.MEETING || act.kind() == ActKind.CALL)
                        && new Overlap(other, List.of()).isUnder(frame));
  }

  /** "cleared the sale to Oman of tanks": a contract to come, and no supply yet. */
  private boolean isOfContract() {
    return frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk
        && others.stream()
            .anyMatch(
                other ->
                    other.rule().form().equals(Optional.of(AgreementForm.CONTRACT))
                        && other.slot(Slot.OBJECT).contains(frame.trigger()));
  }

  /** "landed in Oman to take part in a drill", "sent a company for a drill": guests of a drill. */
  private boolean isForDrill() {
    return others.stream()
        .anyMatch(
            other ->
                other.rule().outcome() instanceof Rule.ActOutcome act
                    && act.kind() == ActKind.EXERCISE
                    && other.trigger() > frame.trigger()
                    && isUnder(other));
  }

  /** Whether no clause of its own stands between two triggers. */
  private boolean isUnder(Frame inner) {
    for (int k = frame.trigger() + 1; k <= inner.trigger(); k++) {
      if (inner.syntax().chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return false;
      }
    }
    return true;
  }
}
