package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.mention.Leaders;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;
import org.entente.coder.mention.PersonRegister;
import org.entente.coder.mention.PersonRegister.KnownPerson;

/** The persons of one article, and which state each acts for. Not thread-safe. */
final class Cast {
  /** The least {@link #distance} of a person who is named only later. */
  static final int AHEAD = 1_000_000;

  private final PersonRegister register;
  private final List<PersonMention> mentions;
  private final Leaders leaders;
  private final Map<PersonMention, Integer> persons = new HashMap<>();
  private final Map<Integer, Set<String>> inferred = new HashMap<>();

  Cast(List<PersonMention> mentions, Leaders leaders) {
    this.mentions = mentions;
    this.leaders = leaders;
    register = PersonRegister.of(mentions);
    for (int i = 0; i < register.persons().size(); i++) {
      int person = i;
      leaders
          .stateOf(register.persons().get(i))
          .ifPresent(state -> inferred.put(person, Set.of(state)));
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (register.personOf(i) != PersonRegister.NOBODY) {
        persons.put(mentions.get(i), register.personOf(i));
      }
    }
  }

  List<KnownPerson> persons() {
    return register.persons();
  }

  /** The person that a mention names. */
  Optional<KnownPerson> person(PersonMention mention) {
    return Optional.ofNullable(persons.get(mention)).map(register.persons()::get);
  }

  /**
   * The state that the words give a mention's person, else the one that was inferred; empty if
   * none.
   */
  Set<String> statesOf(PersonMention mention) {
    Integer person = persons.get(mention);
    return person == null ? Set.of() : statesOf(person);
  }

  /** Whether a mention is of somebody in office for whom no state is known. */
  boolean isStateless(PersonMention mention) {
    Integer person = persons.get(mention);
    return person != null
        && !register.persons().get(person).offices().isEmpty()
        && statesOf(person).isEmpty();
  }

  /** Whether a person holds an office, here or elsewhere in the text. */
  boolean isInOffice(PersonMention mention) {
    return mention.office() != PersonMention.Office.NONE
        || person(mention).filter(known -> !known.offices().isEmpty()).isPresent();
  }

  /** The classes of the offices that a mention's person holds, here or elsewhere in the text. */
  Set<Office> offices(PersonMention mention) {
    Set<Office> offices = EnumSet.of(mention.office());
    person(mention).ifPresent(known -> offices.addAll(known.offices()));
    if (mention.counterpart()) {
      // his office is that of the one he is the counterpart of
      offices.add(Office.MINISTER);
    }
    if (person(mention).filter(this::isLeader).isPresent()) {
      offices.add(Office.HEAD);
    }
    return offices;
  }

  /** The state of a person by index. */
  Set<String> statesOf(int person) {
    KnownPerson known = register.persons().get(person);
    return known.states().isEmpty()
        ? inferred.getOrDefault(person, Set.of())
        : Set.of(known.states().get(0).code());
  }

  /** The states of a person of {@link #persons}. */
  Set<String> statesOf(KnownPerson known) {
    return statesOf(register.personOf(known.mentions().get(0)));
  }

  /** The states of the person with this name; empty if there is none. */
  Set<String> statesOf(String name) {
    for (KnownPerson known : register.persons()) {
      if (known.name().equals(name)) {
        return statesOf(known);
      }
    }
    return Set.of();
  }

  /** Where the text names the person of this name. */
  List<PersonMention> mentions(String name) {
    return register.persons().stream()
        .filter(known -> known.name().equals(name))
        .flatMap(known -> known.mentions().stream())
        .map(mentions::get)
        .toList();
  }

  /** Whether a person is known to lead or have led a state. */
  boolean isLeader(KnownPerson known) {
    return leaders.stateOf(known).isPresent();
  }

  /** How far before a token a person was last named; one named only later is farther. */
  int distance(KnownPerson known, int token) {
    int nearest = Integer.MAX_VALUE;
    for (int index : known.mentions()) {
      int distance = token - mentions.get(index).from();
      nearest = Math.min(nearest, distance >= 0 ? distance : AHEAD - distance);
    }
    return nearest;
  }

  /** Remembers the state that the scene gives a person whose words give none. */
  void infer(PersonMention mention, Set<String> states) {
    Integer person = persons.get(mention);
    if (person != null && states.size() == 1) {
      inferred.putIfAbsent(person, Set.copyOf(states));
    }
  }
}
