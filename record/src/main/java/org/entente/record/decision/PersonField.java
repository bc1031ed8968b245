package org.entente.record.decision;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.Person;

/** The fields of a person that a person can correct. */
public enum PersonField {
  /** What was the name stays as a variant. */
  NAME,
  STATE,
  ROLES;

  /**
   * The person with another value.
   *
   * @throws InvalidDecisionException if the field cannot have it
   */
  Person on(Person person, String value) {
    return switch (this) {
      case NAME -> named(person, Values.needed("name", value));
      case STATE ->
          new Person(
              person.name(),
              person.variants(),
              Values.state("state", value),
              person.roles(),
              person.evidence());
      case ROLES ->
          new Person(
              person.name(),
              person.variants(),
              person.state(),
              Values.names(value),
              person.evidence());
    };
  }

  private static Person named(Person person, String name) {
    List<String> variants = new ArrayList<>(person.variants());
    variants.remove(name);
    if (!person.name().isEmpty() && !person.name().equals(name)) {
      variants.add(0, person.name());
    }
    return new Person(
        name, List.copyOf(variants), person.state(), person.roles(), person.evidence());
  }
}
