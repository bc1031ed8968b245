package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;

/**
 * Who takes part in a sentence, whatever the slot.
 *
 * @param syntax the sentence's chunks
 * @param referents their referents, one a chunk
 */
record SentenceActors(Syntax syntax, List<Referent> referents) {

  /**
   * The actors named in the sentence about a phrase, its part between colons or semicolons; not
   * those with whom another instrument is concluded ("un accord avec Oman et un autre avec le
   * Qatar"), nor those of a clause that goes on with a subject of its own ("a text is discussed
   * with Oman, and Qatar has called an election").
   */
  Set<String> named(int index) {
    return gather(index, true);
  }

  /** Those only alluded to included ("les bases françaises"). */
  Set<String> mentioned(int index) {
    return gather(index, false);
  }

  private Set<String> gather(int index, boolean namedOnly) {
    Set<String> codes = new LinkedHashSet<>();
    int own = clauseStart(index);
    int end = clauseEnd(index);
    for (int i = start(index); i < end; i++) {
      if ((!namedOnly || referents.get(i).isNamed())
          && isParticipant(i)
          && !(i < own && isPartner(i))
          && !isElsewhere(i, index)) {
        codes.addAll(referents.get(i).codes());
      }
    }
    return codes;
  }

  private boolean isPartner(int index) {
    Relation relation = syntax.relation(index);
    return relation == Relation.WITH || relation == Relation.BETWEEN;
  }

  /** Where the clause of a phrase begins, if another joined to it tells of something else. */
  private int clauseStart(int index) {
    for (int k = index - 1; k > start(index); k--) {
      if (syntax.joinsClauses(k)) {
        return k + 1;
      }
    }
    return start(index);
  }

  private int clauseEnd(int index) {
    int end = end(index);
    for (int k = index + 1; k < end; k++) {
      if (syntax.joinsClauses(k)) {
        return k;
      }
    }
    return end;
  }

  /**
   * Those whom the words that tell what an instrument is for name or allude to: "un accord ouvrant
   * aux Américains l'usage de trois bases colombiennes", up to the verb that goes on with the
   * clause around it.
   */
  Set<String> concerned(int index) {
    return concerned(index, EnumSet.of(Relation.WITH, Relation.BETWEEN));
  }

  /** The same without those who only complete another noun: "the meeting of the ministers of". */
  Set<String> concernedOutright(int index) {
    return concerned(index, EnumSet.of(Relation.WITH, Relation.BETWEEN, Relation.OF));
  }

  private Set<String> concerned(int index, Set<Relation> but) {
    Set<String> codes = new LinkedHashSet<>();
    boolean relative = false;
    for (int k = index + 1; k < end(index); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark) {
        relative |= mark.kind() == Mark.Kind.SUBJECT_RELATIVE;
      } else if (chunk instanceof VerbChunk verb && verb.isFinite()) {
        if (!relative) {
          break;
        }
        relative = false;
      } else if (isParticipant(k) && !but.contains(syntax.relation(k))) {
        codes.addAll(referents.get(k).codes());
      }
    }
    return codes;
  }

  /** The actor that the first finite verb of the sentence, relatives aside, has as its subject. */
  Set<String> mainSubject() {
    return subject(0, syntax.chunks().size());
  }

  /**
   * The subject of the first finite verb that names none of some actors: "aid to Togo is suspended,
   * the Danish minister said".
   */
  Set<String> subjectBesides(Set<String> others) {
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        Set<String> codes = new LinkedHashSet<>();
        for (int subject : syntax.subjects(k)) {
          codes.addAll(referents.get(subject).codes());
        }
        codes.removeAll(others);
        if (!codes.isEmpty()) {
          return codes;
        }
      }
    }
    return Set.of();
  }

  /** The same of the sentence up to the colon or semicolon after a phrase. */
  Set<String> mainSubject(int index) {
    return subject(0, clauseEnd(index));
  }

  /** The same of what follows the colon or semicolon after a phrase. */
  Set<String> subjectBehind(int index) {
    return subject(end(index), syntax.chunks().size());
  }

  private Set<String> subject(int from, int to) {
    boolean relative = false;
    for (int k = from; k < to; k++) {
      if (syntax.chunks().get(k) instanceof Mark mark) {
        relative |= mark.kind().isRelative();
      } else if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        if (relative) {
          relative = false;
          continue;
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int subject : syntax.subjects(k)) {
          codes.addAll(referents.get(subject).codes());
        }
        if (!codes.isEmpty()) {
          return codes;
        }
      }
    }
    return Set.of();
  }

  private boolean isParticipant(int index) {
    return switch (syntax.relation(index)) {
      case LIKE, ACCORDING, PRESENCE, AGAINST, WITHOUT, DURING -> false;
      default -> true;
    };
  }

  /** Whether an actor is a party of an instrument other than the one at an index. */
  boolean isElsewhere(int actor, int index) {
    if (syntax.chunks().get(actor) instanceof NounChunk noun && noun.instrument().isPresent()) {
      return actor != index;
    }
    if (!isPartner(actor)) {
      return false;
    }
    for (int k = actor - 1; k >= 0; k--) {
      if (k == index) {
        return false;
      }
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.instrument().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those named ahead of the colon or semicolon before a phrase: "There is Gabon: the pact ...".
   */
  Set<String> ahead(int index) {
    Set<String> codes = new LinkedHashSet<>();
    for (int i = 0; i < start(index); i++) {
      if (referents.get(i).isNamed() && isParticipant(i)) {
        codes.addAll(referents.get(i).codes());
      }
    }
    return codes;
  }

  /** Whether a colon or semicolon follows a phrase, with another clause behind it. */
  boolean isBeforeColon(int index) {
    return end(index) < syntax.chunks().size();
  }

  private int start(int index) {
    for (int k = index; k > 0; k--) {
      if (isColon(k - 1)) {
        return k;
      }
    }
    return 0;
  }

  private int end(int index) {
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (isColon(k)) {
        return k;
      }
    }
    return syntax.chunks().size();
  }

  private boolean isColon(int index) {
    return syntax.chunks().get(index) instanceof Mark mark && mark.kind() == Mark.Kind.COLON;
  }
}
