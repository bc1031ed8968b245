package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The grammatical functions in one sentence: who is subject and object of a verb, what completes a
 * verb or noun, which date and verb go with it. Not a full parse: it looks left and right of a
 * chunk up to the next boundary of a clause, and lets the caller say by type what it is looking
 * for. Immutable.
 *
 * @param chunks the sentence's chunks
 */
public record Syntax(List<Chunk> chunks) {

  /** The index of the chunk that holds a token, or -1. */
  public int indexOf(int token) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.from() <= token && token < chunk.to()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The noun phrases that are the grammatical subject of a verb, coordinated ones included; empty
   * if there is none in the sentence.
   */
  public List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    VerbChunk group = (VerbChunk) chunks.get(verb);
    if (!group.isFinite()) {
      return impliedSubjects(verb, depth);
    }
    int k = verb - 1;
    while (k > 0 && chunks.get(k) instanceof NounChunk noun && noun.isDate()) {
      // "and last year handed over robots"
      k--;
    }
    if (k >= 0 && chunks.get(k) instanceof Mark mark) {
      if (mark.kind() == Mark.Kind.QUOTE && !afterVerb(verb).isEmpty()) {
        // "…", said the minister
        return afterVerb(verb);
      }
      boolean joined = mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.BUT;
      boolean listed = mark.kind() == Mark.Kind.COMMA && insertOpener(k) < 0;
      if (joined || listed) {
        int shared = finiteBefore(k, verb);
        if (shared >= 0 && (joined || (!isInSubordinate(shared) && !opensClause(shared + 1, k)))) {
          return subjects(shared, depth + 1);
        }
      }
    }
    boolean reduced = false;
    while (k >= 0) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun) {
        if (noun.isBare() && !closesBetween(k) && !isObjectOfNonFinite(k)) {
          if (reduced
              && k > 0
              && chunks.get(k - 1) instanceof Mark mark
              && mark.kind() == Mark.Kind.OBJECT_RELATIVE
              && antecedent(k - 1) >= 0) {
            // "the pact that Oman signed covers"
            return withCoordination(antecedent(k - 1));
          }
          if (reduced && k > 0 && isZeroAntecedent(k - 1)) {
            // "the deal Niger signed was denounced"
            return coordinatedLeft(k - 1);
          }
          return coordinatedLeft(k);
        }
        k--;
      } else if (chunk instanceof VerbChunk other) {
        if (other.isFinite()) {
          if (other.voice() != Voice.EITHER || separates(k + 1, verb)) {
            return separates(k + 1, verb) ? subjects(k, depth + 1) : pastRelative(k);
          }
          // "the deal signed in Paris allows": a participle that looks like a past tense
          reduced = true;
        }
        k--;
      } else {
        Mark mark = (Mark) chunk;
        switch (mark.kind()) {
          case SUBJECT_RELATIVE -> {
            int antecedent = antecedent(k);
            return antecedent < 0 ? List.of() : withCoordination(antecedent);
          }
          case OBJECT_RELATIVE, OBLIQUE_RELATIVE, SUBORDINATE -> {
            return afterVerb(verb);
          }
          case COLON -> {
            return afterVerb(verb);
          }
          case COMMA -> {
            int opener = insertOpener(k);
            if (opener >= 0) {
              k = opener - 1;
            } else {
              k--;
            }
          }
          default -> k--;
        }
      }
    }
    return afterVerb(verb);
  }

  /** Whether a finite verb stands in a subordinate or relative clause. */
  private boolean isInSubordinate(int verb) {
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

  /** Whether a noun phrase belongs to a gerund: "a delegation visiting Gabon signed". */
  private boolean isObjectOfNonFinite(int index) {
    return index > 1
        && chunks.get(index - 1) instanceof VerbChunk verb
        && verb.form() == VerbForm.PRESENT_PARTICIPLE
        && chunks.get(index - 2) instanceof NounChunk;
  }

  /**
   * Whether a clause of its own begins between two chunks: "agreed when the minister, A B, came".
   */
  private boolean opensClause(int from, int to) {
    for (int k = from; k < to; k++) {
      if (chunks.get(k) instanceof Mark mark
          && (mark.kind().isRelative() || mark.kind() == Mark.Kind.SUBORDINATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bare noun phrase is the second of "between A and B". */
  private boolean closesBetween(int index) {
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

  /** Whether a noun phrase can be what a relative clause without a relative word belongs to. */
  private boolean isZeroAntecedent(int index) {
    return chunks.get(index) instanceof NounChunk noun
        && !noun.isDate()
        && !noun.pronoun()
        && (noun.relation() == Relation.NONE || noun.relation() == Relation.OF);
  }

  /** A verb that is not finite shares the subject of the verb it hangs on. */
  private List<Integer> impliedSubjects(int verb, int depth) {
    VerbChunk group = (VerbChunk) chunks.get(verb);
    if (group.form() == VerbForm.PAST_PARTICIPLE) {
      // reduced relative: its noun stands before it
      for (int k = verb - 1; k >= 0; k--) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof NounChunk noun && !noun.isDate()) {
          return noun.isBare() && isSet(k, verb) ? coordinatedLeft(k) : List.of(k);
        }
        if (chunk instanceof VerbChunk) {
          break;
        }
      }
      for (int k = verb + 1; k < chunks.size(); k++) {
        if (chunks.get(k) instanceof NounChunk noun && noun.isBare()) {
          return List.of(k);
        }
        if (chunks.get(k) instanceof VerbChunk) {
          break;
        }
      }
      return List.of();
    }
    boolean afterNoun = verb > 0 && chunks.get(verb - 1) instanceof NounChunk;
    if (group.form() == VerbForm.PRESENT_PARTICIPLE && group.marker().isEmpty() && afterNoun) {
      // "a delegation visiting Gabon"
      int noun = antecedent(verb);
      if (noun >= 0 && ((NounChunk) chunks.get(noun)).relation() != Relation.DURING) {
        return withCoordination(noun);
      }
    }
    if (group.form() == VerbForm.INFINITIVE && afterNoun && verb > 1) {
      NounChunk noun = (NounChunk) chunks.get(verb - 1);
      boolean named = !noun.actors().isEmpty() || noun.person().isPresent();
      if (noun.isBare()
          && named
          && noun.instrument().isEmpty()
          && chunks.get(verb - 2) instanceof VerbChunk) {
        // "ordered American troops to leave"
        return List.of(verb - 1);
      }
    }
    int main = finiteBefore(verb, verb);
    if (main < 0 && afterNoun && ((NounChunk) chunks.get(verb - 1)).isBare()) {
      // a headline: "Russia to sell missiles"
      return coordinatedLeft(verb - 1);
    }
    if (main < 0) {
      main = finiteAfter(verb);
    }
    return main < 0 ? List.of() : subjects(main, depth + 1);
  }

  /** Whether a comma parts a participle from the list it completes: "X et Y, arrivés hier". */
  private boolean isSet(int noun, int participle) {
    return noun + 1 < participle
        && chunks.get(noun + 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.COMMA
        && noun > 0
        && chunks.get(noun - 1) instanceof Mark before
        && before.kind() == Mark.Kind.AND;
  }

  /** The subject of the verb right after a relative clause: "le traité qui date de 1990 lie". */
  private List<Integer> pastRelative(int inner) {
    for (int k = inner - 1; k > 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk) {
        break;
      }
      if (chunk instanceof Mark mark && mark.kind().isRelative()) {
        for (int j = k - 1; j >= 0 && chunks.get(j) instanceof NounChunk noun; j--) {
          if (noun.isBare()) {
            return coordinatedLeft(j);
          }
        }
        break;
      }
    }
    return List.of();
  }

  private boolean separates(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chunks.get(i) instanceof Mark) {
        return true;
      }
    }
    return false;
  }

  /** A subject after its verb ("que signe le ministre", "says the minister"). */
  private List<Integer> afterVerb(int verb) {
    int k = verb + 1;
    if (k < chunks.size() && chunks.get(k) instanceof NounChunk noun && noun.isBare()) {
      return withCoordination(k);
    }
    return List.of();
  }

  /** The nearest finite verb before an index. */
  private int finiteBefore(int index, int verb) {
    for (int k = index - 1; k >= 0; k--) {
      if (k != verb && chunks.get(k) instanceof VerbChunk other && other.isFinite()) {
        return k;
      }
      if (chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        return -1;
      }
    }
    return -1;
  }

  private int finiteAfter(int index) {
    for (int k = index + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof VerbChunk other && other.isFinite()) {
        return k;
      }
    }
    return -1;
  }

  /** The finite verb whose clause a chunk stands in, by nearness to the left, else to the right. */
  public Optional<VerbChunk> governingVerb(int index) {
    int verb = governingVerbIndex(index);
    return verb < 0 ? Optional.empty() : Optional.of((VerbChunk) chunks.get(verb));
  }

  /** The index of {@link #governingVerb}, or -1. */
  public int governingVerbIndex(int index) {
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
      if (chunk instanceof VerbChunk verb && verb.form() != VerbForm.PAST_PARTICIPLE) {
        return k;
      }
      if (chunk instanceof Mark mark
          && (mark.kind().isRelative() || mark.kind() == Mark.Kind.COLON)) {
        int end = relativeEnd(k);
        if (end < 0) {
          break;
        }
        k = end;
      }
    }
    return -1;
  }

  /** The finite verb after a bare noun phrase that has it as its subject, or -1. */
  private int verbOfSubject(int index) {
    if (!(chunks.get(index) instanceof NounChunk noun) || !noun.isBare()) {
      return -1;
    }
    for (int k = index + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return verb.voice() != Voice.EITHER && subjects(k).contains(index) ? k : -1;
      }
      if (chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        return -1;
      }
    }
    return -1;
  }

  /** The index of the comma that closes a relative clause, or -1. */
  private int relativeEnd(int relative) {
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
  private int insertOpener(int closing) {
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
          boolean clause = first instanceof Mark;
          if (insert && (clause || !finiteInside) && chunks.get(k - 1) instanceof NounChunk) {
            // an apposition hides no subject: "X, ministre, a dit"; a list does: "X, Y et Z ont
            // dit"
            boolean fronted = first instanceof NounChunk && !hasBareNoun(k);
            return fronted
                    || (first instanceof NounChunk noun && noun.isBare() && noun.person().isEmpty())
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

  /** Whether a noun phrase that can be a subject stands before an index. */
  private boolean hasBareNoun(int index) {
    for (int k = 0; k < index; k++) {
      if (chunks.get(k) instanceof NounChunk noun && noun.isBare()) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase that a relative word stands for, or -1. */
  public int antecedent(int relative) {
    for (int k = relative - 1; k >= 0; k--) {
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

  /** A bare noun phrase with those coordinated with it to its left. */
  private List<Integer> coordinatedLeft(int last) {
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
  private List<Integer> withCoordination(int first) {
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
    k = first + 1;
    while (k + 1 < chunks.size()
        && chunks.get(k) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA)
        && chunks.get(k + 1) instanceof NounChunk noun
        && noun.relation() == relation
        && !noun.isDate()
        && !startsClause(k + 1)) {
      group.add(k + 1);
      k += 2;
    }
    return group;
  }

  /** Whether a bare noun phrase is the subject of a verb that follows it. */
  private boolean startsClause(int index) {
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk verb) {
        return verb.isFinite();
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

  /**
   * The objects of a verb or trigger: bare noun phrases after it, coordinated ones included, or the
   * antecedent of the relative clause it stands in.
   *
   * @param trigger index of the trigger's chunk
   * @param fromToken index after the trigger's last token: a preposition before it belongs to the
   *     trigger
   */
  public List<Integer> objects(int trigger, int fromToken, Predicate<NounChunk> type) {
    List<Integer> objects = new ArrayList<>();
    boolean joined = true;
    for (int k = trigger + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk.to() <= fromToken) {
        continue;
      }
      if (chunk instanceof NounChunk noun) {
        boolean bare =
            noun.isBare()
                || (noun.relation() != Relation.NONE
                    && noun.from() < fromToken
                    && fromToken <= noun.body());
        if (bare && !noun.isDate() && joined && type.test(noun)) {
          if (!objects.isEmpty() && startsClause(k)) {
            break;
          }
          objects.add(k);
          joined = false;
        } else if (bare && !noun.isDate() && startsClause(k)) {
          break;
        } else if (!objects.isEmpty() && isListed(k, objects.get(0)) && type.test(noun)) {
          objects.add(k);
        }
      } else if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.AND
            || mark.kind() == Mark.Kind.COMMA
            || mark.kind() == Mark.Kind.COLON) {
          joined = true;
        } else if (mark.kind().isRelative()) {
          int end = relativeEnd(k);
          if (end < 0) {
            break;
          }
          k = end;
          joined = true;
        } else if (mark.kind() == Mark.Kind.SUBORDINATE) {
          break;
        }
      } else if (chunk instanceof VerbChunk verb) {
        boolean fronted =
            objects.isEmpty()
                && opens(trigger)
                && verb.voice() == Voice.EITHER
                && chunks.get(trigger) instanceof VerbChunk first
                && first.voice() == Voice.EITHER;
        // "Signed in 2019 and amended in 2022, the pact covers exercises"
        boolean gerund =
            verb.form() == VerbForm.PRESENT_PARTICIPLE
                && (!verb.marker().isEmpty() || k == trigger + 1);
        // "upgraded its ties by signing a pact", "is considering ending the pact"
        if ((verb.isFinite() && !fronted) || verb.form() == VerbForm.INFINITIVE || gerund) {
          break;
        }
      }
    }
    if (objects.isEmpty()
        && trigger + 2 < chunks.size()
        && chunks.get(trigger) instanceof VerbChunk
        && chunks.get(trigger + 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND
        && chunks.get(trigger + 2) instanceof VerbChunk next
        && next.isFinite()) {
      // "il abroge et remplace l'accord": both verbs have the one object
      return objects(trigger + 2, next.to(), type);
    }
    if (objects.isEmpty()) {
      int relative = objectRelative(trigger);
      if (relative >= 0) {
        for (int k = relative - 1; k >= 0; k--) {
          if (chunks.get(k) instanceof NounChunk noun && type.test(noun)) {
            return List.of(k);
          }
          if (chunks.get(k) instanceof VerbChunk verb && verb.isFinite()) {
            break;
          }
          if (!(chunks.get(relative) instanceof Mark)
              && chunks.get(k) instanceof NounChunk noun
              && noun.relation() != Relation.OF) {
            // without a relative word, only what stands right before
            break;
          }
        }
      }
    }
    return objects;
  }

  private boolean isListed(int index, int first) {
    NounChunk noun = (NounChunk) chunks.get(index);
    NounChunk one = (NounChunk) chunks.get(first);
    return noun.relation() == one.relation()
        && index > 0
        && chunks.get(index - 1) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA);
  }

  /** The "que" whose clause a verb stands in with its subject between, or -1. */
  private int objectRelative(int trigger) {
    if (!(chunks.get(trigger) instanceof VerbChunk)) {
      return -1;
    }
    for (int k = trigger - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.OBJECT_RELATIVE) {
          return k;
        }
        if (mark.kind() == Mark.Kind.SUBORDINATE
            || mark.kind() == Mark.Kind.SUBJECT_RELATIVE
            || mark.kind() == Mark.Kind.COLON) {
          return -1;
        }
      } else if (chunk instanceof VerbChunk verb && verb.isFinite()) {
        return -1;
      } else if (chunk instanceof NounChunk noun
          && noun.isBare()
          && k > 0
          && isZeroAntecedent(k - 1)) {
        // English leaves "that" out: "the deal Niger signed"
        return k;
      }
    }
    return -1;
  }

  /** The nearest noun phrase of a type before a chunk, within its sentence. */
  public Optional<Integer> nearestBefore(int index, Predicate<NounChunk> type) {
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof NounChunk noun && type.test(noun)) {
        return Optional.of(k);
      }
      if (chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * The noun phrases with a preposition that complete a verb or noun: those after it up to the next
   * clause, and for a finite verb those that open its clause.
   */
  public List<Integer> complements(int index) {
    List<Integer> complements = new ArrayList<>();
    boolean nounTrigger = chunks.get(index) instanceof NounChunk;
    if (index > 0
        && nounTrigger
        && chunks.get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      complements.add(index - 1);
    }
    boolean reduced =
        chunks.get(index) instanceof VerbChunk verb && (!verb.isFinite() || isInSubordinate(index));
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun) {
        if (reduced && beginsItem(k)) {
          break;
        }
        if (noun.relation() != Relation.NONE && !noun.isDate()) {
          complements.add(k);
        } else if (noun.isBare() && closesBetween(k) && follows(k, complements)) {
          complements.add(k);
        } else if (noun.isBare() && nounTrigger && !follows(k, complements)) {
          if (startsClause(k)) {
            break;
          }
        } else if (noun.isBare() && startsClause(k)) {
          break;
        } else if (noun.isBare() && follows(k, complements)) {
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
          int end = relativeEnd(k);
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

  /** Whether the next instrument of a list begins: "signé avec la Pologne, l'accord avec". */
  private boolean beginsItem(int index) {
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
  public boolean beginsItemOf(int index, int participle) {
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

  /**
   * Whether a phrase stands before the first verb and the first bare noun phrase of the sentence.
   */
  public boolean opens(int index) {
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

  private boolean follows(int index, List<Integer> complements) {
    if (complements.isEmpty() || index == 0) {
      return false;
    }
    int last = complements.get(complements.size() - 1);
    return last == index - 2
        && chunks.get(index - 1) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA);
  }

  /** The relation of a complement, that of the one it is coordinated with if it has none. */
  public Relation relation(int index) {
    for (int k = index; k >= 0; k -= 2) {
      if (!(chunks.get(k) instanceof NounChunk noun)) {
        return Relation.NONE;
      }
      if (noun.relation() != Relation.NONE) {
        return noun.relation();
      }
      if (k < 2 || !(chunks.get(k - 1) instanceof Mark)) {
        return Relation.NONE;
      }
    }
    return Relation.NONE;
  }

  /**
   * The date that goes with a chunk: the nearest after it before another verb, else the nearest
   * before it in its clause; a gerund or infinitive shares the date of the verb it hangs on.
   */
  public @Nullable DateMention date(int index) {
    DateMention after = dateAfter(index);
    if (after != null) {
      return after;
    }
    DateMention before = dateBefore(index);
    if (before == null
        && chunks.get(index) instanceof VerbChunk verb
        && (verb.form() == VerbForm.PRESENT_PARTICIPLE || verb.form() == VerbForm.INFINITIVE)) {
      int governor = governingVerbIndex(index);
      if (governor >= 0
          && governor < index
          && chunks.get(governor) instanceof VerbChunk above
          && above.isFinite()) {
        return dateBefore(governor);
      }
    }
    return before;
  }

  private @Nullable DateMention dateAfter(int index) {
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun && noun.isDate()) {
        if (isTime(noun) && !isName(k, index)) {
          return noun.date().orElseThrow();
        }
      } else if (chunk instanceof VerbChunk
          || (chunk instanceof Mark mark && isBoundary(mark, k))) {
        break;
      }
    }
    return null;
  }

  /**
   * Whether a date is part of the name of an instrument after a chunk: "le pacte du 3 mai 2010".
   */
  private boolean isName(int date, int after) {
    for (int k = date - 1; k > after; k--) {
      if (chunks.get(k) instanceof NounChunk noun && noun.instrument().isPresent()) {
        // but "completed by the protocol of 2019" tells when
        return noun.relation() != Relation.BY
            && noun.instrument().get().date().equals(((NounChunk) chunks.get(date)).date());
      }
    }
    return false;
  }

  private @Nullable DateMention dateBefore(int index) {
    boolean participle =
        chunks.get(index) instanceof VerbChunk verb && verb.form() == VerbForm.PAST_PARTICIPLE;
    DateMention others = null;
    if (chunks.get(index) instanceof VerbChunk verb
        && verb.isFinite()
        && !afterVerb(index).isEmpty()
        && subjects(index).stream().allMatch(subject -> subject > index)) {
      // "they will sign in May, said the minister": the date is of what was said
      return null;
    }
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (beginsItemOf(k, index)) {
        break;
      }
      if (chunk instanceof NounChunk noun && noun.isDate()) {
        if (isTime(noun)) {
          if (!belongsToParticiple(k)) {
            return noun.date().orElseThrow();
          }
          others = noun.date().orElseThrow();
        }
      } else if (chunk instanceof VerbChunk verb && (participle || verb.isFinite())) {
        break;
      } else if (chunk instanceof Mark mark
          && (mark.kind().isRelative()
              || mark.kind() == Mark.Kind.SUBORDINATE
              || mark.kind() == Mark.Kind.COLON)) {
        break;
      }
    }
    // "Réuni lundi soir, le gouvernement a décidé": the opening participle lends its date
    return others != null && !participle && chunks.get(0) instanceof VerbChunk ? others : null;
  }

  /** Whether a date phrase says when, and not for which period or until when a thing holds. */
  private static boolean isTime(NounChunk noun) {
    return noun.relation() != Relation.FOR && noun.date().orElseThrow().time().isDate();
  }

  /**
   * Whether a chunk, met on the way from a trigger to the right (step 1) or left (-1), ends its
   * clause.
   */
  public boolean endsClause(int index, int step) {
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

  private boolean isBoundary(Mark mark, int index) {
    return switch (mark.kind()) {
      case COLON, SUBORDINATE, SUBJECT_RELATIVE, OBJECT_RELATIVE, OBLIQUE_RELATIVE -> true;
      case AND, BUT ->
          index + 1 < chunks.size()
              && (chunks.get(index + 1) instanceof VerbChunk
                  || (chunks.get(index + 1) instanceof NounChunk && startsClause(index + 1)));
      case COMMA, QUOTE -> false;
    };
  }

  private boolean belongsToParticiple(int date) {
    for (int k = date - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk verb) {
        return verb.form() == VerbForm.PAST_PARTICIPLE
            || verb.voice() == Voice.EITHER && !verb.isFinite();
      }
      if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  /** The span of chunks of the clause around an index: between the nearest boundaries. */
  public int clauseStart(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof Mark mark
          && (mark.kind() == Mark.Kind.COLON || mark.kind() == Mark.Kind.SUBORDINATE)) {
        return k + 1;
      }
    }
    return 0;
  }
}
