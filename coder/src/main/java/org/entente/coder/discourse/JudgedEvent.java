package org.entente.coder.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.TokenizedText;

/**
 * Whom one praises or blames who praises or blames a meeting or exercise told before: "Bolivia
 * called the meeting an affront". Thread-safe; the ledger is the caller's.
 *
 * @param types tells which nouns stand for a meeting or exercise
 */
record JudgedEvent(TokenizedText text, ActLedger ledger, NounTypes types) {

  /**
   * Those who met or exercised, if a frame's object is an event told before in which its actors had
   * no part.
   */
  Optional<Set<String>> partakers(Frame frame, Set<String> actors) {
    for (int index : frame.slot(Slot.OBJECT)) {
      NounChunk object = frame.noun(index);
      boolean pointsBack =
          object.determination() == NounChunk.Determination.DEFINITE
              || object.determination() == NounChunk.Determination.DEMONSTRATIVE;
      if (pointsBack && types.isHead(text, object, "meeting")) {
        return last(ActKind.MEETING, frame, actors);
      }
      if (pointsBack && types.isHead(text, object, "exercise")) {
        return last(ActKind.EXERCISE, frame, actors);
      }
    }
    return Optional.empty();
  }

  private Optional<Set<String>> last(ActKind kind, Frame frame, Set<String> actors) {
    List<ActDraft> told = ledger.drafts();
    for (int i = told.size() - 1; i >= 0; i--) {
      ActDraft act = told.get(i);
      if (act.kind == kind
          && act.sentence <= frame.sentence().index()
          && act.all().stream().noneMatch(actors::contains)) {
        return Optional.of(act.all());
      }
    }
    return Optional.empty();
  }
}
