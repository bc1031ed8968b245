package org.entente.coder.frame;

import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
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
    Relation relation = filling.syntax.noun(deed).relation();
    if (governor > deed
        || !filling.rule.recipients().contains(Slot.TO)
        || (relation != Relation.FOR && relation != Relation.OF)
        || verb.lemmas().stream().noneMatch(filling.words::thanks)) {
      return false;
    }
    for (int k = governor + 1; k < deed; k++) {
      Chunk chunk = filling.syntax.chunks().get(k);
      if (chunk instanceof NounChunk thanked && isActor(thanked)) {
        filling.add(Slot.SUBJECT, k);
      }
    }
    if (!filling.slots.containsKey(Slot.TO)) {
      filling.syntax.subjects(governor).stream()
          .filter(index -> isActor(filling.syntax.noun(index)))
          .forEach(index -> filling.add(Slot.TO, index));
    }
    return true;
  }

  private boolean isActor(NounChunk noun) {
    return filling.types.isActor(filling.site.text(), noun);
  }
}
