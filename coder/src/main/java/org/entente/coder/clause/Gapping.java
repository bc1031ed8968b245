package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * Clauses that leave out the verb of the one before: "accuse Oman d'armer des rebelles, et Bahreïn
 * de les payer", "accuses Oman of arming rebels, and Bahrain of paying them".
 *
 * @param chunks the sentence's chunks
 */
record Gapping(List<Chunk> chunks) {

  /**
   * The noun phrases that stand to the verb left out as an object does to its own: joined by "and",
   * under the same preposition or none, and followed by the same kind of complement.
   *
   * @param object index of the object's chunk
   */
  List<Integer> alike(int object) {
    List<Integer> alike = new ArrayList<>();
    int said = object + 1;
    if (said >= chunks.size() || !isSaidOf(said)) {
      return alike;
    }
    Relation relation = ((NounChunk) chunks.get(object)).relation();
    for (int k = said + 1; k + 1 < chunks.size() && !endsSearch(k); k++) {
      if (chunks.get(k) instanceof NounChunk noun
          && chunks.get(k - 1) instanceof Mark and
          && and.kind() == Mark.Kind.AND
          && noun.relation() == relation
          && isAlike(k + 1, said)) {
        alike.add(k);
      }
    }
    return alike;
  }

  /** "de masser des troupes", "of massing troops", "de complicité". */
  private boolean isSaidOf(int index) {
    return chunks.get(index) instanceof VerbChunk verb
        ? !verb.isFinite() && !verb.marker().isEmpty()
        : chunks.get(index) instanceof NounChunk noun
            && noun.relation() == Relation.OF
            && noun.mentions().isEmpty();
  }

  private boolean isAlike(int index, int said) {
    return isSaidOf(index)
        && (!(chunks.get(said) instanceof VerbChunk first)
            || (chunks.get(index) instanceof VerbChunk other && other.form() == first.form()));
  }

  private boolean endsSearch(int index) {
    return chunks.get(index) instanceof Mark mark
        ? mark.kind() == Mark.Kind.COLON
        : chunks.get(index) instanceof VerbChunk verb && verb.isFinite();
  }
}
