package org.entente.coder.clause;

import org.entente.coder.language.VerbForm;

/**
 * Actors listed under a noun that is no actor: "a drill of Benin and Togo". Thread-safe.
 *
 * @param joined what the sentence's commas and conjunctions join
 */
record NamedList(Coordination joined) {

  /**
   * Whether an actor is the last of those listed under a noun or its gerund: "a drill of Benin and
   * Togo took place", "a drill involving Benin and Togo took place".
   */
  boolean closes(int index) {
    for (int k = index; k >= 2 && isNamed(k); ) {
      int mark = joined.isAfterSerialComma(k) ? k - 2 : k - 1;
      if (mark < 1
          || !(joined.chunks().get(mark) instanceof Mark joint && Coordination.isJoining(joint))) {
        return false;
      }
      k = mark - 1;
      if (!isNamed(k)) {
        return false;
      }
      Relation relation = ((NounChunk) joined.chunks().get(k)).relation();
      if (relation == Relation.OF) {
        return k > 0 && isThing(k - 1, index);
      }
      if (relation != Relation.NONE) {
        return false;
      }
      if (k > 1
          && joined.chunks().get(k - 1) instanceof VerbChunk verb
          && verb.form() == VerbForm.PRESENT_PARTICIPLE) {
        return verb.marker().isEmpty() && isThing(k - 2, index);
      }
    }
    return false;
  }

  private boolean isNamed(int index) {
    return joined.chunks().get(index) instanceof NounChunk noun
        && noun.person().isEmpty()
        && !noun.actors().isEmpty()
        && !Coordination.isDemonym(noun);
  }

  /**
   * Whether a noun phrase stands for no actor, and the last of its list may be under it: not "the
   * army of Benin and the Togolese signed".
   */
  private boolean isThing(int index, int last) {
    boolean bareName =
        ((NounChunk) joined.chunks().get(last)).determination() == NounChunk.Determination.NONE;
    return joined.chunks().get(index) instanceof NounChunk noun
        && noun.isBare()
        && noun.person().isEmpty()
        && noun.actors().isEmpty()
        && noun.instrument().isEmpty()
        && (bareName || noun.determination() != NounChunk.Determination.DEFINITE);
  }
}
