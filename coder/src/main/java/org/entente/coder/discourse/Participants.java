package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonRegister.KnownPerson;

/**
 * Who takes part in an act: the persons named in its slots, those that an office or pronoun there
 * stands for, and those who lead a delegation that does. Not thread-safe: one for each article.
 */
final class Participants {
  private final Cast cast;
  private final OfficeHolders holders;
  private Optional<KnownPerson> subject = Optional.empty();
  private int paragraph = -1;

  Participants(Cast cast, OfficeHolders holders) {
    this.cast = cast;
    this.holders = holders;
  }

  /**
   * The names of those who take part.
   *
   * @param referents the referents of the sentence's chunks
   * @param states the actors for whom they act
   */
  Set<String> of(Frame frame, List<Referent> referents, Set<String> states) {
    Set<String> names = new LinkedHashSet<>();
    for (Slot slot : Slot.values()) {
      for (int index : frame.slot(slot)) {
        add(frame.syntax(), referents, index, states, names);
      }
    }
    led(frame.syntax(), frame.trigger(), states, names);
    return names;
  }

  /**
   * Where the text names those who take part, or speaks of them by their office.
   *
   * @param states the actors for whom they act
   * @param names their names
   */
  List<PersonMention> mentions(
      Frame frame, List<Referent> referents, Set<String> states, Set<String> names) {
    List<PersonMention> mentions = new ArrayList<>();
    names.forEach(name -> mentions.addAll(cast.mentions(name)));
    for (Slot slot : Slot.values()) {
      for (int index : frame.slot(slot)) {
        if (referents.get(index).codes().stream().anyMatch(states::contains)) {
          frame.noun(index).person().ifPresent(mentions::add);
        }
      }
    }
    return mentions;
  }

  private void add(
      Syntax syntax, List<Referent> referents, int index, Set<String> states, Set<String> names) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    Optional<PersonMention> person = noun.person();
    if (person.isPresent()) {
      if (person.get().name().isPresent()) {
        named(person.get(), states, names);
      } else if (!person.get().plural() || isKnown(noun)) {
        holders(person.get(), referents.get(index).codes(), states, names);
      }
    } else if (noun.pronoun()) {
      meant(syntax, referents, index)
          .filter(known -> isOf(known, states))
          .ifPresent(known -> names.add(known.name()));
    } else {
      led(syntax, index, states, names);
    }
  }

  /** "les deux ministres", but not "vingt officiers". */
  private static boolean isKnown(NounChunk noun) {
    return noun.determination() != NounChunk.Determination.NONE
        && noun.determination() != NounChunk.Determination.INDEFINITE;
  }

  private void named(PersonMention person, Set<String> states, Set<String> names) {
    cast.person(person)
        .filter(known -> isOf(known, states))
        .ifPresent(known -> names.add(known.name()));
  }

  private boolean isOf(KnownPerson known, Set<String> states) {
    Set<String> own = cast.statesOf(known);
    return own.isEmpty() || own.stream().anyMatch(states::contains);
  }

  /** "le ministre turc", "les deux ministres": who holds the office in each state. */
  private void holders(
      PersonMention role, Set<String> codes, Set<String> states, Set<String> names) {
    if (codes.size() > 1 && !role.plural()) {
      return;
    }
    for (String state : codes) {
      if (states.contains(state)) {
        holders.holder(cast, role, state).ifPresent(known -> names.add(known.name()));
      }
    }
  }

  /** The person for whom a pronoun stands: the last subject that is one. */
  private Optional<KnownPerson> meant(Syntax syntax, List<Referent> referents, int pronoun) {
    for (int k = pronoun - 1; k >= 0; k--) {
      Optional<KnownPerson> before = subject(syntax, referents, k);
      if (before.isPresent()) {
        return before;
      }
    }
    return subject;
  }

  private Optional<KnownPerson> subject(Syntax syntax, List<Referent> referents, int index) {
    if (!(syntax.chunks().get(index) instanceof NounChunk noun)
        || !noun.isBare()
        || noun.person().isEmpty()
        || noun.person().get().plural()) {
      return Optional.empty();
    }
    PersonMention person = noun.person().get();
    Set<String> codes = referents.get(index).codes();
    return person.name().isEmpty() && codes.size() == 1
        ? holders.holder(cast, person, codes.iterator().next())
        : cast.person(person);
  }

  /** "une délégation conduite par X et Y", "talks co-chaired by X, the minister, and Y". */
  private void led(Syntax syntax, int index, Set<String> states, Set<String> names) {
    List<Chunk> chunks = syntax.chunks();
    int at = index + 1;
    while (at < chunks.size()
        && ((chunks.get(at) instanceof NounChunk noun
                && (noun.relation() == Relation.OF || noun.isDate()))
            || (chunks.get(at) instanceof Mark mark && mark.kind() == Mark.Kind.COMMA))) {
      at++;
    }
    if (at < chunks.size()
        && chunks.get(at) instanceof VerbChunk participle
        && (participle.form() == VerbForm.PAST_PARTICIPLE
            || participle.voice() == VerbChunk.Voice.EITHER)) {
      at++;
    }
    boolean by = false;
    for (int k = at; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun && noun.person().isPresent()) {
        by |= noun.relation() == Relation.BY;
        if (!by || (noun.relation() != Relation.BY && noun.relation() != Relation.NONE)) {
          return;
        }
        named(noun.person().get(), states, names);
      } else if (!(chunk instanceof Mark mark
          && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA))) {
        return;
      }
    }
  }

  /** A sentence has been read: its last subject is who "he" is in the next one. */
  void endSentence(Syntax syntax, List<Referent> referents, int itsParagraph) {
    if (itsParagraph != paragraph) {
      subject = Optional.empty();
      paragraph = itsParagraph;
    }
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        for (int index : syntax.subjects(k)) {
          Optional<KnownPerson> person = subject(syntax, referents, index);
          if (person.isPresent()) {
            subject = person;
          }
        }
      }
    }
  }
}
