package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;

/**
 * The actors and persons in the slots of a frame.
 *
 * @param frame the frame
 * @param referents the referents of its sentence's chunks
 */
record FrameActors(Frame frame, List<Referent> referents) {

  /** The actors in some slots. */
  Set<String> codes(Set<Slot> slots) {
    Set<String> codes = new LinkedHashSet<>();
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        codes.addAll(codes(slot, index));
      }
    }
    return codes;
  }

  /** The actors that a phrase in a slot stands for; a place's state where it names none. */
  Set<String> codes(Slot slot, int index) {
    Referent referent = referents.get(index);
    if (slot == Slot.SUBJECT && referent.kind() == Referent.Kind.PLACE) {
      return Set.of();
    }
    if ((slot == Slot.SUBJECT || slot == Slot.WITH) && referent.codes().isEmpty()) {
      return ownersOf(index);
    }
    return referent.codes().isEmpty()
        ? place(index).map(Set::of).orElse(Set.of())
        : referent.codes();
  }

  /** "Un avion de l'armée italienne", "une centaine d'hommes de la marine": whose it is. */
  private Set<String> ownersOf(int index) {
    NounChunk noun = frame.noun(index);
    int next = index + 1;
    boolean owned =
        !noun.pronoun()
            && noun.person().isEmpty()
            && next < frame.syntax().chunks().size()
            && frame.syntax().chunks().get(next) instanceof NounChunk owner
            && owner.relation() == Relation.OF;
    if (!owned) {
      return Set.of();
    }
    return referents.get(next).codes().isEmpty() ? ownersOf(next) : referents.get(next).codes();
  }

  /** The actors in the first of some slots that holds any, in the rule's order. */
  Set<String> first(Set<Slot> slots) {
    for (Slot slot : slots) {
      Set<String> codes = codes(Set.of(slot));
      if (!codes.isEmpty()) {
        return codes;
      }
    }
    return Set.of();
  }

  /** Whether all that some slots hold of actors are owners of the object, and those given. */
  boolean areOwn(Set<Slot> slots, Set<String> owners) {
    boolean own = false;
    for (Slot slot : slots) {
      Set<String> codes = codes(Set.of(slot));
      if (!codes.isEmpty()) {
        if (slot != Slot.OF || !owners.containsAll(codes)) {
          return false;
        }
        own = true;
      }
    }
    return own;
  }

  /** The states named inside the phrases of some slots: where an envoy is posted. */
  Set<String> posts(Set<Slot> slots) {
    Set<String> codes = new LinkedHashSet<>();
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        frame.noun(index).actors().forEach(actor -> codes.addAll(actor.codes()));
        place(index).ifPresent(codes::add);
      }
    }
    return codes;
  }

  /** Whether none of those in some slots is a private person. */
  boolean areOfficial(Set<Slot> slots) {
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        Referent referent = referents.get(index);
        if (!referent.codes().isEmpty() && !referent.official()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a person without office, or a pronoun for one, is in a slot. */
  boolean isPrivate(Slot slot) {
    return frame.slot(slot).stream()
        .filter(index -> frame.noun(index).pronoun() || frame.noun(index).person().isPresent())
        .map(referents::get)
        .anyMatch(referent -> !referent.codes().isEmpty() && !referent.official());
  }

  /**
   * Whether its subject is a person by name who has no office and stands for no actor, or persons
   * who act for others: "the representatives of the unions".
   */
  boolean nameStranger(Cast cast) {
    return frame.slot(Slot.SUBJECT).stream()
        .filter(index -> referents.get(index).codes().isEmpty())
        .flatMap(index -> frame.noun(index).person().stream())
        .anyMatch(person -> person.name().isEmpty() ? person.plural() : !cast.isInOffice(person));
  }

  /** Whether a name that stands for no actor is in one of some slots: "the West". */
  boolean nameUnknown(TokenizedText text, Set<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot != Slot.OF)
        .flatMap(slot -> frame.slot(slot).stream())
        .map(frame::noun)
        .anyMatch(
            noun ->
                !noun.pronoun()
                    && noun.person().isEmpty()
                    && noun.instrument().isEmpty()
                    && text.token(noun.head()).isCapitalised());
  }

  private boolean isOwned(int index) {
    return index > 0
        && frame.syntax().chunks().get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR;
  }

  /** Whether a part of the world is in one of some slots: "in Asia". */
  boolean nameRegion(TokenizedText text, NounTypes types, Set<Slot> slots) {
    return slots.stream()
        .flatMap(slot -> frame.slot(slot).stream())
        .anyMatch(index -> types.isOf(text, frame.noun(index), "region"));
  }

  /** Whether the verb has a subject that is told by more than a pronoun. */
  boolean hasSubject() {
    return frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk
        && frame.syntax().subjects(frame.trigger()).stream()
            .anyMatch(index -> !frame.noun(index).pronoun() && !isOwned(index));
  }

  /** Whether the actors in some slots are referred to by common nouns: "the country". */
  boolean areReferred(Set<Slot> slots) {
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        NounChunk noun = frame.noun(index);
        if (!referents.get(index).codes().isEmpty()) {
          return noun.actors().isEmpty() && noun.place().isEmpty() && noun.person().isEmpty();
        }
      }
    }
    return false;
  }

  /** Whether a phrase in one of some slots names an actor. */
  boolean areNamed(Set<Slot> slots) {
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        if (referents.get(index).isNamed()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all who met are several of one side: "the senators met in Oslo". */
  boolean areOneSide(Set<Slot> slots) {
    int held = 0;
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        NounChunk noun = frame.noun(index);
        boolean several =
            noun.person().filter(person -> person.plural() && person.name().isEmpty()).isPresent();
        if (!several || referents.get(index).codes().size() > 1) {
          return false;
        }
        held++;
      }
    }
    return held == 1;
  }

  /** Whether those who did it are ministers of civil affairs, such as health, and nobody else. */
  boolean areCivil() {
    return areCivil(EnumSet.of(Slot.SUBJECT, Slot.BY));
  }

  /** The same of those in some slots. */
  boolean areCivil(Set<Slot> slots) {
    boolean civil = false;
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        NounChunk noun = frame.noun(index);
        if (noun.person().isEmpty()
            && (noun.actors().isEmpty() || noun.relation() == Relation.OF)) {
          // "the oil ministers and the delegates of Algeria"
          continue;
        }
        Office office = noun.person().map(PersonMention::office).orElse(Office.NONE);
        boolean delegate =
            office == Office.OFFICIAL && noun.person().filter(PersonMention::plural).isPresent();
        if (office != Office.OTHER_MINISTER && !delegate) {
          return false;
        }
        civil |= !delegate;
      }
    }
    return civil;
  }

  /** Whether somebody in office is in one of some slots. */
  boolean nameOfficial(Set<Slot> slots) {
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        Referent referent = referents.get(index);
        if (referent.official() && referent.person().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> place(int index) {
    return frame.noun(index).place().flatMap(place -> place.state());
  }

  /** Whether a plural that names nobody is all that a side is told by: "the presidents". */
  boolean leanOnPair(Rule rule) {
    return leanOnPair(rule.actors()) || leanOnPair(rule.recipients());
  }

  private boolean leanOnPair(Set<Slot> slots) {
    boolean pair = false;
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        Referent referent = referents.get(index);
        boolean leans = referent.kind() == Referent.Kind.PAIR && referent.codes().size() < 3;
        if (!referent.codes().isEmpty() && !leans) {
          return false;
        }
        pair |= leans;
      }
    }
    return pair;
  }

  /** The named persons in some slots. */
  Set<String> people(Set<Slot> slots, Cast cast) {
    Set<String> people = new LinkedHashSet<>();
    for (Slot slot : slots) {
      for (int index : frame.slot(slot)) {
        Optional<PersonMention> person = ((NounChunk) frame.syntax().chunks().get(index)).person();
        person.flatMap(cast::person).ifPresent(known -> people.add(known.name()));
      }
    }
    return people;
  }

  /**
   * The states of those who went along: "flew to Riga with his Danish counterpart", not "flew to
   * Riga for talks with his Danish counterpart".
   */
  Set<String> companions() {
    Set<String> codes = new LinkedHashSet<>();
    for (int index : frame.syntax().complements(frame.trigger())) {
      if (frame.syntax().relation(index) == Relation.WITH
          && frame.noun(index).person().filter(PersonMention::counterpart).isPresent()
          && !(frame.syntax().chunks().get(index - 1) instanceof NounChunk before
              && !before.isDate()
              && before.place().isEmpty()
              && before.actors().isEmpty())) {
        codes.addAll(referents.get(index).codes());
      }
    }
    return codes;
  }

  /**
   * The state in whose capital some are due for a meeting with nobody said: "both presidents are
   * expected in the Turkish capital for talks".
   */
  Set<String> receivers() {
    int verb = frame.syntax().governingVerbIndex(frame.trigger());
    if (verb < 0
        || verb > frame.trigger()
        || !(frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk meeting)
        || meeting.relation() != Relation.FOR
        || !frame.slot(Slot.WITH).isEmpty()
        || !frame.slot(Slot.BETWEEN).isEmpty()) {
      return Set.of();
    }
    Set<String> codes = new LinkedHashSet<>();
    for (int index : frame.syntax().complements(verb)) {
      NounChunk where = (NounChunk) frame.syntax().chunks().get(index);
      boolean there = where.relation() == Relation.TO || where.relation() == Relation.IN;
      if (there && where.person().isEmpty() && index < frame.trigger()) {
        where.actors().stream()
            .filter(
                actor ->
                    actor.form() == ActorMention.Form.CAPITAL
                        || (actor.form() == ActorMention.Form.DEMONYM && where.place().isPresent()))
            .forEach(actor -> codes.addAll(actor.codes()));
      }
    }
    return codes;
  }

  /** The actors that are the sentence's first subject besides some. */
  Set<String> subjectBesides(Set<String> others) {
    return new SentenceActors(frame.syntax(), referents).subjectBesides(others);
  }

  /** The actor that the first finite verb of the sentence has as its subject. */
  Set<String> mainSubject() {
    return new SentenceActors(frame.syntax(), referents).mainSubject();
  }
}
