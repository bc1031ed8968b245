package org.entente.coder.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.mention.Leaders;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonRegister;
import org.entente.coder.mention.PersonRegister.KnownPerson;

/** The persons of one article, and which state each acts for. Not thread-safe. */
final class Cast {
  private final PersonRegister register;
  private final Map<PersonMention, Integer> persons = new HashMap<>();
  private final Map<Integer, Set<String>> inferred = new HashMap<>();

  Cast(List<PersonMention> mentions, Leaders leaders) {
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

  /** Whether a person holds an office, here or elsewhere in the text. */
  boolean isInOffice(PersonMention mention) {
    return mention.office() != PersonMention.Office.NONE
        || person(mention).filter(known -> !known.offices().isEmpty()).isPresent();
  }

  /** The state of a person by index. */
  Set<String> statesOf(int person) {
    KnownPerson known = register.persons().get(person);
    return known.states().isEmpty()
        ? inferred.getOrDefault(person, Set.of())
        : Set.of(known.states().get(0).code());
  }

  /** Remembers the state that the scene gives a person whose words give none. */
  void infer(PersonMention mention, Set<String> states) {
    Integer person = persons.get(mention);
    if (person != null && states.size() == 1) {
      inferred.putIfAbsent(person, Set.copyOf(states));
    }
  }
}
