package org.entente.coder.frame;

import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.VerbChunk;

/**
 * A deed that somebody is thanked for: "thanked Italy for the donation of ten radios". Who is
 * thanked did it, and who gives thanks has got it.
 *
 * @param filling the filling of the slots of the deed's noun
 */
record ThankedDeed(Filling filling) {

  /** Fills both sides, if a verb of thanks governs the noun; whether it does. */
  boolean fill(VerbChunk verb, int governor) {
    int deed = filling.site.chunk();
    if (governor > deed
        || !(hasTaker() || filling.rule.actors().stream().noneMatch(filling.slots::containsKey))
        || !isReason(deed)
        || verb.lemmas().stream().noneMatch(filling.words::thanks)) {
      return false;
    }
    for (int k = governor + 1; k < deed; k++) {
      Chunk chunk = filling.syntax.chunks().get(k);
      if (chunk instanceof NounChunk thanked && isActor(thanked)) {
        filling.add(Slot.SUBJECT, k);
      }
    }
    if (hasTaker() && !filling.slots.containsKey(Slot.TO)) {
      filling.syntax.subjects(governor).stream()
          .filter(index -> isActor(filling.syntax.noun(index)))
          .forEach(index -> filling.add(Slot.TO, index));
    }
    return true;
  }

  /** Whether it is done to somebody, who gives thanks; a training may be of others. */
  private boolean hasTaker() {
    return filling.rule.recipients().contains(Slot.TO);
  }

  /** "for the donation", "for its part in the training": what somebody is thanked for. */
  private boolean isReason(int deed) {
    return switch (filling.syntax.noun(deed).relation()) {
      case FOR, OF -> true;
      case IN, TO ->
          filling.syntax.chunks().get(deed - 1) instanceof NounChunk part
              && part.place().isEmpty()
              && !(part.isBare() && isActor(part));
      default -> false;
    };
  }

  private boolean isActor(NounChunk noun) {
    return filling.types.isActor(filling.site.text(), noun);
  }
}
