package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;

/**
 * The verb in whose clause a chunk stands.
 *
 * @param chunks the sentence's chunks
 */
record Governors(List<Chunk> chunks) {

  /**
   * The index of the finite verb whose clause a chunk stands in, by nearness to the left, else to
   * the right, or -1.
   */
  int governingVerbIndex(int index) {
    int own = verbOfSubject(index);
    if (own >= 0) {
      return own;
    }
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk) {
        return k;
      }
      if (chunk instanceof Mark mark
          && (mark.kind().isRelative()
              || mark.kind() == Mark.Kind.SUBORDINATE
              || mark.kind() == Mark.Kind.COLON)) {
        break;
      }
    }
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk verb
          && verb.form() != VerbForm.PAST_PARTICIPLE
          && !isInsert(k, verb)) {
        return k;
      }
      if (chunk instanceof Mark mark
          && (mark.kind().isRelative() || mark.kind() == Mark.Kind.COLON)) {
        int end = clauses().relativeEnd(k);
        if (end < 0) {
          break;
        }
        k = end;
      }
    }
    return -1;
  }

  /**
   * Whether a verb before the main one only completes a noun: "talks on a deal to repair tanks,
   * suspended in spring, resumed".
   */
  private boolean isInsert(int index, VerbChunk verb) {
    int main = clauses().finiteAfter(index);
    if (main < 0 || index == 0 || clauses().opensClause(index, main)) {
      return false;
    }
    Chunk before = chunks.get(index - 1);
    boolean detached =
        verb.voice() == Voice.EITHER
            && before instanceof Mark comma
            && comma.kind() == Mark.Kind.COMMA
            && chunks.get(main - 1) instanceof Mark close
            && close.kind() == Mark.Kind.COMMA;
    boolean completes =
        verb.form() == VerbForm.INFINITIVE
            && before instanceof NounChunk noun
            && noun.instrument().isPresent();
    return detached || completes;
  }

  /** The finite verb after a bare noun phrase that has it as its subject, or -1. */
  private int verbOfSubject(int index) {
    if (!(chunks.get(index) instanceof NounChunk noun) || !noun.isBare()) {
      return -1;
    }
    for (int k = index + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return verb.voice() != Voice.EITHER && subjectReader().subjects(k).contains(index) ? k : -1;
      }
      if (chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        return -1;
      }
    }
    return -1;
  }

  private Clauses clauses() {
    return new Clauses(chunks);
  }

  private Subjects subjectReader() {
    return new Subjects(chunks);
  }
}
