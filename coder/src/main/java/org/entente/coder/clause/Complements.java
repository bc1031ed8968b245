package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.language.VerbForm;

/**
 * The prepositional phrases that complete a verb or noun.
 *
 * @param chunks the sentence's chunks
 */
record Complements(List<Chunk> chunks) {

  /**
   * The noun phrases with a preposition that complete a verb or noun: those after it up to the next
   * clause, and for a finite verb those that open its clause.
   */
  List<Integer> complements(int index) {
    List<Integer> complements = new ArrayList<>();
    boolean nounTrigger = chunks.get(index) instanceof NounChunk;
    if (index > 0
        && nounTrigger
        && chunks.get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      complements.add(index - 1);
    }
    boolean reduced =
        chunks.get(index) instanceof VerbChunk verb
            && (!verb.isFinite() || clauses().isInSubordinate(index));
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun) {
        if (reduced && coordination().beginsItem(k)) {
          break;
        }
        if (noun.relation() != Relation.NONE && !noun.isDate()) {
          complements.add(k);
        } else if (noun.isBare()
            && coordination().closesBetween(k)
            && coordination().follows(k, complements)) {
          complements.add(k);
        } else if (noun.isBare() && nounTrigger && !coordination().follows(k, complements)) {
          if (coordination().startsClause(k)) {
            break;
          }
        } else if (noun.isBare() && coordination().startsClause(k)) {
          break;
        } else if (noun.isBare() && coordination().follows(k, complements)) {
          // "avec la France et l'Italie": the second has no preposition of its own
          complements.add(k);
        }
      } else if (chunk instanceof VerbChunk verb) {
        if (verb.isFinite()) {
          break;
        }
        if (verb.form() == VerbForm.INFINITIVE
            || (verb.form() == VerbForm.PRESENT_PARTICIPLE && !verb.marker().isEmpty())) {
          break;
        }
      } else if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.COLON || mark.kind() == Mark.Kind.SUBORDINATE) {
          break;
        }
        if (mark.kind().isRelative()) {
          int end = clauses().relativeEnd(k);
          if (end < 0) {
            break;
          }
          k = end;
        }
      }
    }
    if (!nounTrigger && ((VerbChunk) chunks.get(index)).isFinite()) {
      for (int k = index - 1; k >= 0; k--) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof VerbChunk verb && verb.isFinite()) {
          break;
        }
        if (chunk instanceof Mark mark
            && (mark.kind().isRelative()
                || mark.kind() == Mark.Kind.SUBORDINATE
                || mark.kind() == Mark.Kind.COLON)) {
          break;
        }
        if (chunk instanceof NounChunk noun && isFronted(noun, k)) {
          complements.add(k);
        }
      }
    }
    return complements;
  }

  /**
   * Whether a phrase stands before the first verb and the first bare noun phrase of the sentence.
   */
  boolean opens(int index) {
    for (int k = 0; k < index; k++) {
      if (chunks.get(k) instanceof VerbChunk
          || (chunks.get(k) instanceof NounChunk noun && noun.isBare())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun phrase with a preposition opens its clause and so belongs to the verb. */
  private boolean isFronted(NounChunk noun, int index) {
    if (noun.relation() == Relation.NONE
        || noun.relation() == Relation.OF
        || noun.relation() == Relation.POSSESSOR
        || noun.isDate()) {
      return false;
    }
    boolean apart = false;
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof NounChunk before && before.isBare()) {
        return false;
      }
      if (chunks.get(k) instanceof Mark) {
        apart = true;
      }
      if (chunks.get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return apart;
      }
    }
    return true;
  }

  private Clauses clauses() {
    return new Clauses(chunks);
  }

  private Coordination coordination() {
    return new Coordination(chunks);
  }
}
