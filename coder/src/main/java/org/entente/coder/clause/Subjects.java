package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;

/**
 * Who is the subject of a verb, before it or after it, its own or shared with another verb.
 *
 * @param chunks the sentence's chunks
 */
record Subjects(List<Chunk> chunks) {

  /**
   * The noun phrases that are the grammatical subject of a verb, coordinated ones included; empty
   * if there is none in the sentence.
   */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  List<Integer> subjects(int verb, int depth) {
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
      boolean listed = mark.kind() == Mark.Kind.COMMA && clauses().insertOpener(k) < 0;
      if (joined || listed) {
        int shared = clauses().finiteBefore(k, verb);
        if (shared >= 0
            && (joined
                || (!clauses().isInSubordinate(shared) && !clauses().opensClause(shared + 1, k)))) {
          return subjects(shared, depth + 1);
        }
      }
    }
    boolean reduced = false;
    while (k >= 0) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun) {
        if (noun.isBare()
            && !coordination().closesBetween(k)
            && !coordination().closesList(k)
            && !isObjectOfNonFinite(k)) {
          if (reduced
              && k > 0
              && chunks.get(k - 1) instanceof Mark mark
              && mark.kind() == Mark.Kind.OBJECT_RELATIVE
              && clauses().antecedent(k - 1) >= 0) {
            // "the pact that Oman signed covers"
            return coordination().withCoordination(clauses().antecedent(k - 1));
          }
          if (reduced && k > 0 && clauses().isZeroAntecedent(k - 1)) {
            // "the deal Niger signed was denounced"
            return coordination().coordinatedLeft(k - 1);
          }
          return coordination().coordinatedLeft(k);
        }
        k--;
      } else if (chunk instanceof VerbChunk other) {
        if (other.isFinite()) {
          if (other.voice() != Voice.EITHER || clauses().separates(k + 1, verb)) {
            return clauses().separates(k + 1, verb) ? subjects(k, depth + 1) : pastRelative(k);
          }
          // "the deal signed in Paris allows": a participle that looks like a past tense
          reduced = true;
        }
        k--;
      } else {
        Mark mark = (Mark) chunk;
        switch (mark.kind()) {
          case SUBJECT_RELATIVE -> {
            int antecedent = clauses().antecedent(k);
            return antecedent < 0 ? List.of() : coordination().withCoordination(antecedent);
          }
          case OBJECT_RELATIVE, OBLIQUE_RELATIVE, SUBORDINATE -> {
            return afterVerb(verb);
          }
          case COLON -> {
            return afterVerb(verb);
          }
          case COMMA -> {
            int opener = clauses().insertOpener(k);
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

  /**
   * Whether a noun phrase belongs to a gerund or infinitive: "a delegation visiting Gabon signed",
   * "talks on a deal to repair tanks resumed".
   */
  private boolean isObjectOfNonFinite(int index) {
    return index > 1
        && chunks.get(index - 1) instanceof VerbChunk verb
        && (verb.form() == VerbForm.PRESENT_PARTICIPLE || verb.form() == VerbForm.INFINITIVE)
        && chunks.get(index - 2) instanceof NounChunk;
  }

  /** A verb that is not finite shares the subject of the verb it hangs on. */
  private List<Integer> impliedSubjects(int verb, int depth) {
    VerbChunk group = (VerbChunk) chunks.get(verb);
    if (group.form() == VerbForm.PAST_PARTICIPLE) {
      // reduced relative: its noun stands before it
      for (int k = verb - 1; k >= 0; k--) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof NounChunk noun && !noun.isDate()) {
          return noun.isBare() && isSet(k, verb) ? coordination().coordinatedLeft(k) : List.of(k);
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
      int noun = clauses().antecedent(verb);
      if (noun >= 0 && ((NounChunk) chunks.get(noun)).relation() != Relation.DURING) {
        return coordination().withCoordination(noun);
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
    if (group.form() == VerbForm.PRESENT_PARTICIPLE
        && !group.marker().isEmpty()
        && afterNoun
        && verb > 1
        && isNamed(verb - 1)
        && chunks.get(verb - 2) instanceof VerbChunk) {
      // "accused Burundi of supplying arms", "thanked Rome for training pilots"
      return List.of(verb - 1);
    }
    int main = clauses().finiteBefore(verb, verb);
    if (main < 0 && afterNoun && ((NounChunk) chunks.get(verb - 1)).isBare()) {
      // a headline: "Russia to sell missiles"
      return coordination().coordinatedLeft(verb - 1);
    }
    if (main < 0) {
      main = clauses().finiteAfter(verb);
    }
    return main < 0 ? List.of() : subjects(main, depth + 1);
  }

  private boolean isNamed(int index) {
    NounChunk noun = (NounChunk) chunks.get(index);
    return noun.isBare()
        && noun.instrument().isEmpty()
        && (!noun.actors().isEmpty() || noun.person().isPresent());
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
            return coordination().coordinatedLeft(j);
          }
        }
        break;
      }
    }
    return List.of();
  }

  /** A subject after its verb ("que signe le ministre", "says the minister"). */
  List<Integer> afterVerb(int verb) {
    int k = verb + 1;
    while (k < chunks.size() && chunks.get(k) instanceof NounChunk noun && noun.isDate()) {
      // "suivra en 1976 un accord"
      k++;
    }
    if (k < chunks.size() && chunks.get(k) instanceof NounChunk noun && noun.isBare()) {
      return coordination().withCoordination(k);
    }
    return List.of();
  }

  private Clauses clauses() {
    return new Clauses(chunks);
  }

  private Coordination coordination() {
    return new Coordination(chunks);
  }
}
