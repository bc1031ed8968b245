package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.PartOfSpeech;

/**
 * Where clauses begin and end in a sentence: relative clauses and inserts, their antecedents, the
 * finite verbs around a chunk.
 *
 * @param chunks the sentence's chunks
 */
record Clauses(List<Chunk> chunks) {

  /** Whether a finite verb stands in a subordinate or relative clause. */
  boolean isInSubordinate(int verb) {
    for (int k = verb - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof Mark mark
          && (mark.kind().isRelative() || mark.kind() == Mark.Kind.SUBORDINATE)) {
        return true;
      }
      if (chunks.get(k) instanceof VerbChunk other && other.isFinite()) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a clause of its own begins between two chunks: "agreed when the minister, A B, came".
   */
  boolean opensClause(int from, int to) {
    for (int k = from; k < to; k++) {
      if (chunks.get(k) instanceof Mark mark
          && (mark.kind().isRelative() || mark.kind() == Mark.Kind.SUBORDINATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase can be what a relative clause without a relative word belongs to. */
  boolean isZeroAntecedent(int index) {
    return chunks.get(index) instanceof NounChunk noun
        && !noun.isDate()
        && !noun.pronoun()
        && (noun.relation() == Relation.NONE || noun.relation() == Relation.OF);
  }

  boolean separates(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chunks.get(i) instanceof Mark) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb can only be the participle of the instrument before it: "withdrew from the pact
   * concluded in 1994".
   */
  boolean isReduced(int verb) {
    return verb > 0
        && chunks.get(verb) instanceof VerbChunk group
        && group.voice() == Voice.EITHER
        && chunks.get(verb - 1) instanceof NounChunk noun
        && noun.relation() != Relation.NONE
        && noun.instrument().isPresent();
  }

  /** The nearest finite verb before an index. */
  int finiteBefore(int index, int verb) {
    for (int k = index - 1; k >= 0; k--) {
      if (k != verb
          && chunks.get(k) instanceof VerbChunk other
          && other.isFinite()
          && !isReduced(k)) {
        return k;
      }
      if (chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        return -1;
      }
    }
    return -1;
  }

  int finiteAfter(int index) {
    for (int k = index + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof VerbChunk other && other.isFinite()) {
        return k;
      }
    }
    return -1;
  }

  /** The index of the comma that closes a relative clause, or -1. */
  int relativeEnd(int relative) {
    boolean verb = false;
    for (int k = relative + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk) {
        verb = true;
      } else if (verb && chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA) {
        return k;
      }
    }
    return -1;
  }

  /**
   * The comma that opens the insert that a comma closes, or -1 if what lies between is no insert.
   */
  int insertOpener(int closing) {
    for (int k = closing - 1; k > 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.COMMA) {
          Chunk first = chunks.get(k + 1);
          boolean insert =
              (first instanceof Mark opening
                      && (opening.kind().isRelative() || opening.kind() == Mark.Kind.SUBORDINATE))
                  || (first instanceof VerbChunk verb
                      && (!verb.isFinite() || verb.voice() == Voice.EITHER))
                  || first instanceof NounChunk;
          boolean finiteInside = false;
          for (int i = k + 1; i < closing; i++) {
            if (chunks.get(i) instanceof VerbChunk verb
                && verb.isFinite()
                && (i > k + 1 || verb.voice() != Voice.EITHER)) {
              finiteInside = true;
            }
          }
          if (first instanceof Mark opening
              && opening.kind().isRelative()
              && chunks.subList(k + 1, closing).stream().noneMatch(VerbChunk.class::isInstance)) {
            // "…, auquel des soldats d'Oman, du Qatar et d'Irak ont pris part": within the clause
            return -1;
          }
          boolean clause = first instanceof Mark;
          if (insert && (clause || !finiteInside) && chunks.get(k - 1) instanceof NounChunk) {
            // an apposition hides no subject: "X, ministre, a dit"; a list does: "X, Y et Z ont
            // dit"
            boolean fronted = first instanceof NounChunk && !hasBareNoun(k);
            return fronted
                    || (first instanceof NounChunk noun
                        && noun.isBare()
                        && noun.person().isEmpty()
                        && !isApposed(k + 1, closing))
                ? -1
                : k;
          }
          if (!finiteInside) {
            continue;
          }
          return -1;
        }
        if (mark.kind() == Mark.Kind.COLON) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "la France, partenaire historique, espère": no list has a comma before its verb. */
  private boolean isApposed(int index, int closing) {
    NounChunk noun = (NounChunk) chunks.get(index);
    for (int k = index + 1; k < closing; k++) {
      if (!(chunks.get(k) instanceof NounChunk)) {
        return false;
      }
    }
    return noun.actors().isEmpty()
        && noun.instrument().isEmpty()
        && !noun.pronoun()
        && (noun.determination() == NounChunk.Determination.NONE
            || noun.determination() == NounChunk.Determination.INDEFINITE)
        && closing + 1 < chunks.size()
        && chunks.get(closing + 1) instanceof VerbChunk verb
        && verb.isFinite();
  }

  /** The comma that opens the relative clause that a comma closes, or -1. */
  int relativeOpener(int closing) {
    if (!(chunks.get(closing) instanceof Mark mark) || mark.kind() != Mark.Kind.COMMA) {
      return -1;
    }
    int opener = insertOpener(closing);
    return opener >= 0
            && chunks.get(opener + 1) instanceof Mark relative
            && relative.kind().isRelative()
        ? opener
        : -1;
  }

  /** Whether a noun phrase that can be a subject stands before an index. */
  private boolean hasBareNoun(int index) {
    for (int k = 0; k < index; k++) {
      if (chunks.get(k) instanceof NounChunk noun && noun.isBare() && !isFrontedAdjective(k)) {
        return true;
      }
    }
    return false;
  }

  /** "Présent à Rome, le ministre": an adjective opens the sentence. */
  private boolean isFrontedAdjective(int index) {
    return index == 0
        && chunks.get(0) instanceof NounChunk first
        && first.to() - first.from() == 1
        && first.mentions().isEmpty()
        && !first.pronoun()
        && first.headWord().canBe(PartOfSpeech.ADJECTIVE)
        && chunks.size() > 1
        && chunks.get(1) instanceof NounChunk next
        && !next.isBare();
  }

  /**
   * The first of the relative words that stand for one thing: "the pact that Oman signed and that
   * entered into force".
   */
  int firstOf(int relative) {
    if (!(chunks.get(relative) instanceof Mark)
        || relative == 0
        || !(chunks.get(relative - 1) instanceof Mark joint)
        || (joint.kind() != Mark.Kind.AND && joint.kind() != Mark.Kind.BUT)) {
      return relative;
    }
    for (int k = relative - 2; k >= 0; k--) {
      if (chunks.get(k) instanceof Mark mark) {
        if (mark.kind().isRelative()) {
          return firstOf(k);
        }
        if (mark.kind() == Mark.Kind.COLON || mark.kind() == Mark.Kind.SUBORDINATE) {
          break;
        }
      }
    }
    return relative;
  }

  /** The noun phrase that a relative word stands for, or -1. */
  int antecedent(int relative) {
    for (int k = firstOf(relative) - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun && !noun.isDate()) {
        return k;
      }
      if (chunk instanceof VerbChunk) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a chunk, met on the way from a trigger to the right (step 1) or left (-1), ends its
   * clause.
   */
  boolean endsClause(int index, int step) {
    Chunk chunk = chunks.get(index);
    if (chunk instanceof VerbChunk verb) {
      return step > 0 || verb.isFinite();
    }
    return chunk instanceof Mark mark
        && (step > 0
            ? isBoundary(mark, index)
            : mark.kind().isRelative()
                || mark.kind() == Mark.Kind.SUBORDINATE
                || mark.kind() == Mark.Kind.COLON);
  }

  boolean isBoundary(Mark mark, int index) {
    return switch (mark.kind()) {
      case COLON, SUBORDINATE, SUBJECT_RELATIVE, OBJECT_RELATIVE, OBLIQUE_RELATIVE -> true;
      case AND, BUT ->
          index + 1 < chunks.size()
              && (chunks.get(index + 1) instanceof VerbChunk
                  || (chunks.get(index + 1) instanceof NounChunk
                      && coordination().startsClause(index + 1))
                  || opensWithDate(index + 1));
      case COMMA, QUOTE -> false;
    };
  }

  /**
   * Whether a chunk is a conjunction that joins a clause with a subject of its own to one that is
   * complete.
   */
  boolean joinsClauses(int index) {
    if (!(chunks.get(index) instanceof Mark mark)
        || !(mark.kind() == Mark.Kind.AND
            || mark.kind() == Mark.Kind.BUT
            || (mark.kind() == Mark.Kind.SUBORDINATE && isAfterComma(index)))
        || finiteBefore(index, -1) < 0) {
      return false;
    }
    int verb = finiteAfter(index);
    List<Integer> subjects = verb < 0 ? List.of() : new Subjects(chunks).subjects(verb);
    return !subjects.isEmpty() && subjects.stream().allMatch(subject -> subject > index);
  }

  private boolean isAfterComma(int index) {
    return index > 0
        && chunks.get(index - 1) instanceof Mark comma
        && comma.kind() == Mark.Kind.COMMA;
  }

  /** "and today he sees the president": a date that opens another clause. */
  private boolean opensWithDate(int index) {
    return chunks.get(index) instanceof NounChunk date
        && date.isDate()
        && index + 1 < chunks.size()
        && chunks.get(index + 1) instanceof NounChunk subject
        && subject.isBare()
        && !subject.isDate()
        && coordination().startsClause(index + 1);
  }

  /** The span of chunks of the clause around an index: between the nearest boundaries. */
  int clauseStart(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof Mark mark
          && (mark.kind() == Mark.Kind.COLON || mark.kind() == Mark.Kind.SUBORDINATE)) {
        return k + 1;
      }
    }
    return 0;
  }

  private Coordination coordination() {
    return new Coordination(chunks);
  }
}
