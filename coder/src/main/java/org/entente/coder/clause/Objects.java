package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;

/**
 * What a verb or event noun has as its objects.
 *
 * @param chunks the sentence's chunks
 */
record Objects(List<Chunk> chunks) {

  /**
   * The objects of a verb or trigger: bare noun phrases after it, coordinated ones included, or the
   * antecedent of the relative clause it stands in.
   *
   * @param trigger index of the trigger's chunk
   * @param fromToken index after the trigger's last token: a preposition before it belongs to the
   *     trigger
   * @param type whether the noun phrase at an index is looked for
   */
  List<Integer> objects(int trigger, int fromToken, IntPredicate type) {
    List<Integer> objects = new ArrayList<>();
    boolean joined = true;
    boolean opens = complementReader().opens(trigger);
    for (int k = trigger + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk.to() <= fromToken) {
        continue;
      }
      if (chunk instanceof NounChunk noun) {
        boolean bare =
            noun.isBare()
                || (noun.relation() != Relation.NONE
                    && ((noun.from() < fromToken && fromToken <= noun.body())
                        || isOwnedFrom(k, fromToken)));
        if (bare && !noun.isDate() && joined && type.test(k) && !isJoinedToWith(k, objects)) {
          boolean apart = !objects.isEmpty() || (clauses().separates(trigger + 1, k) && !opens);
          if (apart
              && coordination().startsClause(k)
              && (noun.pronoun() || !(objects.isEmpty() && isEither(k) && !isAfterColon(k)))) {
            break;
          }
          objects.add(k);
          joined = false;
        } else if (bare && !noun.isDate() && coordination().startsClause(k)) {
          break;
        } else if (!objects.isEmpty()
            && coordination().isListed(k, objects.get(0))
            && type.test(k)) {
          objects.add(k);
        }
      } else if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.AND
            || mark.kind() == Mark.Kind.COMMA
            || mark.kind() == Mark.Kind.COLON) {
          joined = true;
        } else if (mark.kind().isRelative()) {
          int end = clauses().relativeEnd(k);
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
                && opens
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
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.BUT)
        && chunks.get(trigger + 2) instanceof VerbChunk next
        && next.isFinite()) {
      // "il abroge et remplace l'accord", "initialled but not signed": both have the one object
      return objects(trigger + 2, next.to(), type);
    }
    if (objects.isEmpty()) {
      partitive(trigger, fromToken, type).ifPresent(objects::add);
    }
    if (objects.isEmpty()) {
      int relative = objectRelative(trigger);
      if (relative >= 0) {
        for (int k = clauses().firstOf(relative) - 1; k >= 0; k--) {
          if (chunks.get(k) instanceof NounChunk && type.test(k)) {
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

  /** "will supply Togo with boats and radios": the second is under "with" too. */
  private boolean isJoinedToWith(int index, List<Integer> objects) {
    return objects.isEmpty()
        && index > 1
        && chunks.get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND
        && chunks.get(index - 2) instanceof NounChunk before
        && before.relation() == Relation.WITH
        && before.actors().isEmpty();
  }

  /**
   * "livrera à la Lettonie des mortiers", "a signé de nouveaux accords": behind a complement "des"
   * may be the article, and before an adjective "de".
   */
  private Optional<Integer> partitive(int trigger, int fromToken, IntPredicate type) {
    if (!(chunks.get(trigger) instanceof VerbChunk)) {
      return Optional.empty();
    }
    boolean complemented = false;
    for (int k = trigger + 1; k < chunks.size(); k++) {
      if (!(chunks.get(k) instanceof NounChunk noun)) {
        return Optional.empty();
      }
      if (noun.to() <= fromToken) {
        continue;
      }
      boolean plural = !noun.headWord().hasLemma(noun.headWord().form());
      if (noun.relation() == Relation.OF) {
        boolean article = noun.determination() == NounChunk.Determination.DEFINITE && plural;
        boolean adjective =
            noun.head() > noun.body()
                && plural
                && (!complemented || ((NounChunk) chunks.get(k - 1)).isDate());
        if ((adjective || (complemented && article)) && type.test(k)) {
          return Optional.of(k);
        }
      } else if (noun.isBare() && !noun.isDate()) {
        return Optional.empty();
      }
      complemented |= !noun.isBare();
    }
    return Optional.empty();
  }

  /** "paid tribute to Qatar's mediation": the preposition before the owner is the trigger's. */
  private boolean isOwnedFrom(int noun, int fromToken) {
    return noun > 0
        && chunks.get(noun - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR
        && owner.from() == fromToken;
  }

  /** "dismissed the report; Moscow accused Canberra": another clause begins. */
  private boolean isAfterColon(int noun) {
    return chunks.get(noun - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.COLON
        && noun + 2 < chunks.size()
        && chunks.get(noun + 1) instanceof VerbChunk
        && chunks.get(noun + 2) instanceof NounChunk object
        && object.isBare()
        && !object.isDate();
  }

  /** Whether the verb after a noun phrase may be its participle: "a contract signed in 2007". */
  private boolean isEither(int noun) {
    for (int k = noun + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof VerbChunk verb) {
        return verb.voice() == Voice.EITHER;
      }
    }
    return false;
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
          && clauses().isZeroAntecedent(k - 1)) {
        // English leaves "that" out: "the deal Niger signed"
        return k;
      }
    }
    return -1;
  }

  /** The nearest noun phrase of a type before a chunk, within its sentence. */
  Optional<Integer> nearestBefore(int index, IntPredicate type) {
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof NounChunk && type.test(k)) {
        return Optional.of(k);
      }
      if (chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        break;
      }
    }
    return Optional.empty();
  }

  private Clauses clauses() {
    return new Clauses(chunks);
  }

  private Complements complementReader() {
    return new Complements(chunks);
  }

  private Coordination coordination() {
    return new Coordination(chunks);
  }
}
