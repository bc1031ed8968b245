package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.ActorMention;

/**
 * What is joined by commas and conjunctions: coordinated noun phrases, and the items of lists.
 *
 * @param chunks the sentence's chunks
 */
record Coordination(List<Chunk> chunks) {

  /** Whether a bare noun phrase is the second of "between A and B". */
  boolean closesBetween(int index) {
    if (isAfterSerialComma(index)) {
      // "between the minister, Juan Soto, and the admiral"
      return chunks.get(index - 3) instanceof NounChunk first
          && first.relation() == Relation.BETWEEN;
    }
    for (int k = index; k >= 2; k -= 2) {
      if (!(chunks.get(k - 1) instanceof Mark mark)
          || (mark.kind() != Mark.Kind.AND && mark.kind() != Mark.Kind.COMMA)
          || !(chunks.get(k - 2) instanceof NounChunk before)) {
        return false;
      }
      if (before.relation() == Relation.BETWEEN) {
        return k == index ? mark.kind() == Mark.Kind.AND : true;
      }
      if (!before.isBare()) {
        return false;
      }
    }
    return false;
  }

  /** Whether an actor is the last of those listed under a noun: "a drill of Benin and Togo". */
  boolean closesList(int index) {
    return new NamedList(this).closes(index);
  }

  /** A bare noun phrase with those coordinated with it to its left. */
  List<Integer> coordinatedLeft(int last) {
    List<Integer> group = new ArrayList<>();
    group.add(last);
    int k = last - 1;
    boolean joined = false;
    while (k >= 0) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Mark mark
          && (mark.kind() == Mark.Kind.AND
              || mark.kind() == Mark.Kind.COMMA
              || mark.kind() == Mark.Kind.QUOTE)) {
        joined = true;
        k--;
      } else if (chunk instanceof NounChunk noun) {
        if (noun.isBare()) {
          if (!joined) {
            return group;
          }
          group.add(0, k);
          joined = false;
        }
        k--;
      } else if (chunk instanceof VerbChunk verb && verb.form() == VerbForm.PAST_PARTICIPLE) {
        k--;
      } else {
        break;
      }
    }
    if (k >= 0 && chunks.get(k) instanceof VerbChunk && group.size() > 1) {
      // the leftmost belongs to the verb before: "X signe A, Y et Z protestent"
      return List.copyOf(group.subList(joined ? 0 : 1, group.size()));
    }
    return List.copyOf(group);
  }

  /** A noun phrase with those coordinated with it to its right and, before it, its own list. */
  List<Integer> withCoordination(int first) {
    List<Integer> group = new ArrayList<>();
    group.add(first);
    Relation relation = ((NounChunk) chunks.get(first)).relation();
    int k = first - 1;
    while (k > 0
        && chunks.get(k) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA)
        && chunks.get(k - 1) instanceof NounChunk noun
        && noun.relation() == relation
        && !noun.isDate()) {
      group.add(0, k - 1);
      k -= 2;
    }
    k = afterDates(first + 1);
    while (k + 1 < chunks.size()
        && chunks.get(k) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA)
        && chunks.get(k + 1) instanceof NounChunk noun
        && noun.relation() == relation
        && !noun.isDate()
        && !startsClause(k + 1)) {
      group.add(k + 1);
      k = afterDates(k + 2);
    }
    return group;
  }

  /** "un accord en 2006 et un protocole en 2013" are joined, each with its date. */
  private int afterDates(int index) {
    int k = index;
    while (k < chunks.size() && chunks.get(k) instanceof NounChunk noun && noun.isDate()) {
      k++;
    }
    return k;
  }

  /** Whether a bare noun phrase is the subject of a verb that follows it. */
  boolean startsClause(int index) {
    if (isSecondDemonym(index) || joinsAgent(index) || closesList(index)) {
      return false;
    }
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk verb) {
        return verb.isFinite() && !new Clauses(chunks).isReduced(k);
      }
      if (chunk instanceof NounChunk noun && noun.isBare()) {
        return false;
      }
      if (chunk instanceof Mark) {
        return false;
      }
    }
    return false;
  }

  /** "des armées ougandaise et kényane": the second adjective begins nothing. */
  private boolean isSecondDemonym(int index) {
    return index > 1
        && chunks.get(index) instanceof NounChunk noun
        && noun.to() - noun.from() == 1
        && isDemonym(noun)
        && chunks.get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND
        && chunks.get(index - 2) instanceof NounChunk before
        && before.to() - before.from() > 1
        && isDemonym(before);
  }

  static boolean isDemonym(NounChunk noun) {
    return noun.actors().stream()
        .anyMatch(actor -> actor.form() == ActorMention.Form.DEMONYM && actor.to() == noun.to());
  }

  /** Whether a noun is one of those who did it: "the pact signed by Togo and Ghana remains". */
  private boolean joinsAgent(int index) {
    int k = index - 1;
    while (k >= 0
        && ((chunks.get(k) instanceof Mark mark && isJoining(mark))
            || (chunks.get(k) instanceof NounChunk noun && noun.relation() != Relation.BY))) {
      k--;
    }
    if (k < 1 || !(chunks.get(k) instanceof NounChunk)) {
      return false;
    }
    for (k--; k >= 0; k--) {
      if (chunks.get(k) instanceof VerbChunk verb) {
        return k > 0
            && chunks.subList(0, k).stream().noneMatch(VerbChunk.class::isInstance)
            && (verb.voice() == VerbChunk.Voice.EITHER || verb.form() == VerbForm.PAST_PARTICIPLE);
      }
    }
    return false;
  }

  static boolean isJoining(Mark mark) {
    return mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA;
  }

  boolean isListed(int index, int first) {
    NounChunk noun = (NounChunk) chunks.get(index);
    NounChunk one = (NounChunk) chunks.get(first);
    return noun.relation() == one.relation()
        && index > 0
        && chunks.get(index - 1) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA);
  }

  /** Whether the next instrument of a list begins: "signé avec la Pologne, l'accord avec". */
  boolean beginsItem(int index) {
    return index > 0
        && chunks.get(index) instanceof NounChunk noun
        && noun.isBare()
        && noun.instrument().isPresent()
        && chunks.get(index - 1) instanceof Mark;
  }

  /**
   * Whether a chunk begins the item of a list that a participle belongs to: "le pacte avec Oman de
   * 2010, celui avec Bahreïn, signé à Rome". What stands before is said of another.
   */
  boolean beginsItemOf(int index, int participle) {
    if (!(chunks.get(participle) instanceof VerbChunk verb)
        || !(verb.form() == VerbForm.PAST_PARTICIPLE || verb.voice() == Voice.EITHER)
        || !beginsItem(index)) {
      return false;
    }
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof NounChunk noun && noun.instrument().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Where a noun phrase begins, its owner included: "by Togo's A B and Benin's C D". */
  private int withOwner(int index) {
    return index > 0
            && chunks.get(index - 1) instanceof NounChunk owner
            && owner.relation() == Relation.POSSESSOR
        ? index - 1
        : index;
  }

  boolean follows(int noun, List<Integer> complements) {
    int index = withOwner(noun);
    int at = complements.size() - 1;
    while (at >= 0
        && ((NounChunk) chunks.get(complements.get(at))).relation() == Relation.POSSESSOR) {
      at--;
    }
    if (at < 0 || index == 0) {
      return false;
    }
    int last = complements.get(at);
    if (isAfterSerialComma(index) && (closesBetween(index) || index < noun)) {
      return last == index - 3;
    }
    return last == index - 2
        && chunks.get(index - 1) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA);
  }

  /** The relation of a complement, that of the one it is coordinated with if it has none. */
  Relation relation(int index) {
    if (isAfterSerialComma(index) && closesBetween(index)) {
      return Relation.BETWEEN;
    }
    int k = index;
    while (k >= 0) {
      if (!(chunks.get(k) instanceof NounChunk noun)) {
        return Relation.NONE;
      }
      if (noun.relation() != Relation.NONE) {
        return goesOnWith(k) ? ((NounChunk) chunks.get(k - 2)).relation() : noun.relation();
      }
      int first = withOwner(k);
      if (first < 2 || !(chunks.get(first - 1) instanceof Mark)) {
        return Relation.NONE;
      }
      k = first < k && isAfterSerialComma(first) ? first - 3 : first - 2;
    }
    return Relation.NONE;
  }

  /** "auprès de Tokyo et de Canberra": the second "de" is the end of the same preposition. */
  private boolean goesOnWith(int index) {
    return index > 1
        && chunks.get(index) instanceof NounChunk noun
        && noun.relation() == Relation.OF
        && chunks.get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND
        && chunks.get(index - 2) instanceof NounChunk before
        && before.relation() != Relation.NONE
        && before.body() - before.from() > 1;
  }

  /** Whether a comma and "and" stand before a chunk. */
  boolean isAfterSerialComma(int index) {
    return index >= 3
        && chunks.get(index - 1) instanceof Mark and
        && and.kind() == Mark.Kind.AND
        && chunks.get(index - 2) instanceof Mark comma
        && comma.kind() == Mark.Kind.COMMA;
  }
}
