package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Which date goes with a chunk.
 *
 * @param chunks the sentence's chunks
 */
record ClauseDates(List<Chunk> chunks) {

  /**
   * The date that goes with a chunk: the nearest after it before another verb, else the nearest
   * before it in its clause; a gerund or infinitive shares the date of the verb it hangs on.
   */
  @Nullable DateMention date(int index) {
    DateMention own = ownDate(index);
    return own == null ? entryDate() : own;
  }

  /** "27 July 2022: first contract", "Start of deliveries: 2026": the date of a list's entry. */
  private @Nullable DateMention entryDate() {
    int first = 0;
    while (first < chunks.size() && isMark(first, Mark.Kind.COMMA)) {
      first++;
    }
    int last = chunks.size() - 1;
    if (last - first > 1 && isMark(first + 1, Mark.Kind.COLON) && isDate(first)) {
      return ((NounChunk) chunks.get(first)).date().orElseThrow();
    }
    boolean closes =
        last > 1
            && isMark(last - 1, Mark.Kind.COLON)
            && isDate(last)
            && chunks.stream().noneMatch(VerbChunk.class::isInstance);
    return closes ? ((NounChunk) chunks.get(last)).date().orElseThrow() : null;
  }

  private boolean isMark(int index, Mark.Kind kind) {
    return chunks.get(index) instanceof Mark mark && mark.kind() == kind;
  }

  private boolean isDate(int index) {
    return chunks.get(index) instanceof NounChunk noun && noun.isDate() && isTime(noun);
  }

  private @Nullable DateMention ownDate(int index) {
    DateMention after = dateAfter(index);
    if (after != null) {
      return after;
    }
    DateMention before = dateBefore(index);
    if (before == null
        && chunks.get(index) instanceof VerbChunk verb
        && (verb.form() == VerbForm.PRESENT_PARTICIPLE || verb.form() == VerbForm.INFINITIVE)) {
      int governor = governors().governingVerbIndex(index);
      while (governor > 0 && isDetached(governor)) {
        governor = verbBefore(governor);
      }
      if (governor >= 0
          && governor < index
          && chunks.get(governor) instanceof VerbChunk above
          && above.isFinite()) {
        return dateBefore(governor);
      }
    }
    return before == null && isJoined(index)
        ? frontedDate(clauses().finiteBefore(index - 1, index))
        : before;
  }

  /** Whether "and" joins a verb to the one before: "On Monday they signed the pact and left". */
  private boolean isJoined(int index) {
    return index > 0
        && chunks.get(index) instanceof VerbChunk verb
        && verb.isFinite()
        && chunks.get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND;
  }

  /** The date that opens the sentence of a verb, which serves the verbs joined to it as well. */
  private @Nullable DateMention frontedDate(int verb) {
    return verb > 0
            && chunks.get(0) instanceof NounChunk noun
            && noun.isDate()
            && isTime(noun)
            && !clauses().opensClause(0, verb)
        ? noun.date().orElseThrow()
        : null;
  }

  private @Nullable DateMention dateAfter(int index) {
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun && noun.isDate()) {
        if ((isTime(noun) || isPlannedFor(k)) && !isName(k, index)) {
          return noun.date().orElseThrow();
        }
      } else if (chunk instanceof Mark mark && mark.kind().isRelative() && isInserted(k)) {
        // "signed the pact, which covers training, on 29 February"
        k = clauses().relativeEnd(k);
      } else if (chunk instanceof VerbChunk
          || (chunk instanceof Mark mark && clauses().isBoundary(mark, k))) {
        break;
      }
    }
    return null;
  }

  /** Whether a date stands right behind a relative clause that commas part off. */
  private boolean isInserted(int relative) {
    int end = clauses().relativeEnd(relative);
    return relative > 0
        && chunks.get(relative - 1) instanceof Mark before
        && before.kind() == Mark.Kind.COMMA
        && end > 0
        && end + 1 < chunks.size()
        && chunks.get(end + 1) instanceof NounChunk noun
        && noun.isDate();
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
    boolean shares =
        chunks.get(index) instanceof VerbChunk verb && verb.form() == VerbForm.PRESENT_PARTICIPLE;
    DateMention others = null;
    if (chunks.get(index) instanceof VerbChunk verb
        && verb.isFinite()
        && !subjectReader().afterVerb(index).isEmpty()
        && subjectReader().subjects(index).stream().allMatch(subject -> subject > index)) {
      // "they will sign in May, said the minister": the date is of what was said
      return null;
    }
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (coordination().beginsItemOf(k, index)) {
        break;
      }
      int relative = clauses().relativeOpener(k);
      if (relative >= 0) {
        // "Oslo, whose minister was there on Monday, sold them": the sale is of another day
        k = relative;
        continue;
      }
      if (chunk instanceof NounChunk noun && noun.isDate()) {
        if (isTime(noun) && !isOfObject(k)) {
          if (isOfClauseBefore(k, index)) {
            return null;
          }
          if (!belongsToParticiple(k)) {
            return noun.date().orElseThrow();
          }
          others = noun.date().orElseThrow();
        }
      } else if (chunk instanceof VerbChunk verb
          && (participle
              || (verb.isFinite() && !(shares && isDetached(k)) && !clauses().isReduced(k)))) {
        break;
      } else if (chunk instanceof Mark mark
          && (mark.kind().isRelative()
              || mark.kind() == Mark.Kind.SUBORDINATE
              || mark.kind() == Mark.Kind.COLON)) {
        NounChunk when = mark.kind() == Mark.Kind.OBLIQUE_RELATIVE ? dateBeside(k) : null;
        if (when != null) {
          // "in January, when she visited Hanoi"
          return when.date().orElseThrow();
        }
        break;
      }
    }
    if (isOfInstrument(index)) {
      // "Concluded in 1999, the pact was extended twice"
      return null;
    }
    // "Réuni lundi soir, le gouvernement a décidé": the opening participle lends its date
    return others != null && !participle && chunks.get(0) instanceof VerbChunk ? others : null;
  }

  /** "Recalling the signing last week, they agreed": the date is of what they recall. */
  private boolean isOfObject(int date) {
    for (int k = date - 1; k > 0; k--) {
      if (chunks.get(k) instanceof NounChunk noun && noun.isBare() && !noun.isDate()) {
        return chunks.get(0) instanceof VerbChunk opening
            && opening.form() == VerbForm.PRESENT_PARTICIPLE;
      }
    }
    return false;
  }

  /** The date right before a relative word, which stands for it; or null. */
  private @Nullable NounChunk dateBeside(int relative) {
    int k = relative - 1;
    if (k > 0 && chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.COMMA) {
      k--;
    }
    boolean place =
        k > 0
            && chunks.get(k - 1) instanceof NounChunk before
            && (before.relation() == Relation.IN || before.place().isPresent());
    // not "in Dakar in May, where"
    return k >= 0
            && !place
            && chunks.get(k) instanceof NounChunk noun
            && noun.isDate()
            && isTime(noun)
        ? noun
        : null;
  }

  /** Whether an instrument is the subject of a finite verb. */
  private boolean isOfInstrument(int index) {
    return chunks.get(index) instanceof VerbChunk verb
        && verb.isFinite()
        && verb.voice() != Voice.EITHER
        && subjectReader().subjects(index).stream()
            .anyMatch(i -> ((NounChunk) chunks.get(i)).instrument().isPresent());
  }

  /** "Tanks will come in May, and crews are being trained": the date is of the clause before. */
  private boolean isOfClauseBefore(int date, int verb) {
    if (!(chunks.get(verb) instanceof VerbChunk group && group.isFinite())) {
      return false;
    }
    List<Integer> subjects = subjectReader().subjects(verb);
    if (subjects.isEmpty() || subjects.get(0) < date) {
      return false;
    }
    boolean joined = false;
    for (int k = date + 1; k < subjects.get(0); k++) {
      joined |= chunks.get(k) instanceof Mark mark && mark.kind() == Mark.Kind.AND;
    }
    for (int k = date - 1; joined && k >= 0; k--) {
      if (chunks.get(k) instanceof VerbChunk before) {
        return before.isFinite();
      }
      if (chunks.get(k) instanceof Mark) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a date phrase says when, and not for which period or until when a thing holds, or when
   * it was written.
   */
  private static boolean isTime(NounChunk noun) {
    return noun.relation() != Relation.FOR
        && noun.relation() != Relation.TOPIC
        && noun.date().orElseThrow().time().isDate();
  }

  /** "est prévu pour 2026", "is planned for May". */
  private boolean isPlannedFor(int date) {
    return date > 0
        && chunks.get(date - 1) instanceof VerbChunk verb
        && verb.voice() != Voice.ACTIVE
        && chunks.get(date) instanceof NounChunk noun
        && noun.relation() == Relation.FOR
        && noun.date().orElseThrow().time().isDate();
  }

  /** ", signed in Muscat in 2022,": a participle that looks like a past tense, apart by a comma. */
  private boolean isDetached(int index) {
    return index > 1
        && chunks.get(index) instanceof VerbChunk verb
        && verb.voice() == Voice.EITHER
        && chunks.get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.COMMA
        && chunks.get(index - 2) instanceof NounChunk;
  }

  private int verbBefore(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof VerbChunk) {
        return k;
      }
    }
    return -1;
  }

  private boolean belongsToParticiple(int date) {
    for (int k = date - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbChunk verb) {
        return verb.form() == VerbForm.PAST_PARTICIPLE
            || (verb.voice() == Voice.EITHER
                && (!verb.isFinite() || k == 0 || isDetached(k) || clauses().isReduced(k)));
      }
      if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  private Clauses clauses() {
    return new Clauses(chunks);
  }

  private Coordination coordination() {
    return new Coordination(chunks);
  }

  private Governors governors() {
    return new Governors(chunks);
  }

  private Subjects subjectReader() {
    return new Subjects(chunks);
  }
}
