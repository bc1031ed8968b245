package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The grammatical functions in one sentence: who is subject and object of a verb, what completes a
 * verb or noun, which date and verb go with it. Not a full parse: it looks left and right of a
 * chunk up to the next boundary of a clause, and lets the caller say by type what it is looking
 * for. Many rules ask the same of a chunk, and what is asked by index alone is found once. Not
 * thread-safe.
 */
public final class Syntax {
  private static final int UNKNOWN = -2;

  private final List<Chunk> chunks;

  /** Of each chunk, null until it is asked for. */
  private final List<@Nullable List<Integer>> subjects;

  private final List<@Nullable List<Integer>> complements;

  /** The governing verb of each chunk, {@link #UNKNOWN} until it is asked for. */
  private final int[] governors;

  /**
   * @param chunks the sentence's chunks
   */
  public Syntax(List<Chunk> chunks) {
    this.chunks = chunks;
    this.subjects = new ArrayList<>(Collections.nCopies(chunks.size(), null));
    this.complements = new ArrayList<>(Collections.nCopies(chunks.size(), null));
    this.governors = new int[chunks.size()];
    Arrays.fill(governors, UNKNOWN);
  }

  /** The sentence's chunks, in order. */
  public List<Chunk> chunks() {
    return chunks;
  }

  /** The noun phrase at an index. */
  public NounChunk noun(int index) {
    return (NounChunk) chunks.get(index);
  }

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
    List<Integer> known = subjects.get(verb);
    if (known == null) {
      known = List.copyOf(new Subjects(chunks).subjects(verb));
      subjects.set(verb, known);
    }
    return known;
  }

  /** The finite verb whose clause a chunk stands in, by nearness to the left, else to the right. */
  public Optional<VerbChunk> governingVerb(int index) {
    int verb = governingVerbIndex(index);
    return verb < 0 ? Optional.empty() : Optional.of((VerbChunk) chunks.get(verb));
  }

  /**
   * The participle right behind a noun and what completes it with "of", or -1: "la visite de
   * travail effectuée à Rabat", "une session, prévue en mai à Rabat".
   */
  public int participle(int index) {
    int k = index + 1;
    while (k < chunks.size()
        && chunks.get(k) instanceof NounChunk noun
        && noun.relation() == Relation.OF) {
      k++;
    }
    if (k < chunks.size() && chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COMMA) {
      k++;
    }
    boolean reduced =
        k < chunks.size()
            && chunks.get(k) instanceof VerbChunk verb
            && verb.form() == VerbForm.PAST_PARTICIPLE;
    return reduced ? k : -1;
  }

  /** The index of {@link #governingVerb}, or -1. */
  public int governingVerbIndex(int index) {
    if (governors[index] == UNKNOWN) {
      governors[index] = new Governors(chunks).governingVerbIndex(index);
    }
    return governors[index];
  }

  /** The noun phrase that a relative word stands for, or -1. */
  public int antecedent(int relative) {
    return new Clauses(chunks).antecedent(relative);
  }

  /**
   * The objects of a verb or trigger: bare noun phrases after it, coordinated ones included, or the
   * antecedent of the relative clause it stands in.
   *
   * @param trigger index of the trigger's chunk
   * @param fromToken index after the trigger's last token: a preposition before it belongs to the
   *     trigger
   * @param type whether the noun phrase at an index is looked for
   */
  public List<Integer> objects(int trigger, int fromToken, IntPredicate type) {
    return new Objects(chunks).objects(trigger, fromToken, type);
  }

  /**
   * The noun phrases that are the object of the same verb left out: "accuse Oman d'armer des
   * rebelles, et Bahreïn de les payer".
   *
   * @param object index of the object's chunk
   */
  public List<Integer> gapped(int object) {
    return new Gapping(chunks).alike(object);
  }

  /** The nearest noun phrase of a type before a chunk, within its sentence. */
  public Optional<Integer> nearestBefore(int index, IntPredicate type) {
    return new Objects(chunks).nearestBefore(index, type);
  }

  /**
   * The noun phrases with a preposition that complete a verb or noun: those after it up to the next
   * clause, and for a finite verb those that open its clause.
   */
  public List<Integer> complements(int index) {
    List<Integer> known = complements.get(index);
    if (known == null) {
      known = List.copyOf(new Complements(chunks).complements(index));
      complements.set(index, known);
    }
    return known;
  }

  /**
   * Whether a chunk begins the item of a list that a participle belongs to: "le pacte avec Oman de
   * 2010, celui avec Bahreïn, signé à Rome". What stands before is said of another.
   */
  public boolean beginsItemOf(int index, int participle) {
    return new Coordination(chunks).beginsItemOf(index, participle);
  }

  /**
   * Whether a phrase stands before the first verb and the first bare noun phrase of the sentence.
   */
  public boolean opens(int index) {
    return new Complements(chunks).opens(index);
  }

  /** The relation of a complement, that of the one it is coordinated with if it has none. */
  public Relation relation(int index) {
    return new Coordination(chunks).relation(index);
  }

  /**
   * The date that goes with a chunk: the nearest after it before another verb, else the nearest
   * before it in its clause; a gerund or infinitive shares the date of the verb it hangs on.
   */
  public @Nullable DateMention date(int index) {
    return new ClauseDates(chunks).date(index);
  }

  /**
   * Whether a chunk, met on the way from a trigger to the right (step 1) or left (-1), ends its
   * clause.
   */
  public boolean endsClause(int index, int step) {
    return new Clauses(chunks).endsClause(index, step);
  }

  /** The comma that opens the relative clause that a comma closes, or -1. */
  public int relativeOpener(int closing) {
    return new Clauses(chunks).relativeOpener(closing);
  }

  /** The span of chunks of the clause around an index: between the nearest boundaries. */
  public int clauseStart(int index) {
    return new Clauses(chunks).clauseStart(index);
  }

  /**
   * Whether a chunk is a conjunction that joins a clause with a subject of its own to one that is
   * complete: "a text is discussed with Oman, and Qatar has called an election".
   */
  public boolean joinsClauses(int index) {
    return new Clauses(chunks).joinsClauses(index);
  }
}
