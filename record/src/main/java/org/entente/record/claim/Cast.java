package org.entente.record.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.coder.Coding;
import org.entente.coder.Person;

/**
 * The persons and actors of one coding.
 *
 * @param states the states of its persons, by every name the coding has for them
 * @param company the codes of all its actors, sorted
 */
record Cast(Map<String, String> states, List<String> company) {

  static Cast of(Coding coding) {
    Map<String, String> states = new HashMap<>();
    TreeSet<String> company = new TreeSet<>();
    for (Person person : coding.people()) {
      person
          .state()
          .ifPresent(
              state -> {
                states.putIfAbsent(person.name(), state);
                person.variants().forEach(variant -> states.putIfAbsent(variant, state));
                company.add(state);
              });
    }
    coding.agreements().forEach(agreement -> company.addAll(agreement.parties()));
    coding
        .acts()
        .forEach(
            act -> {
              company.addAll(act.actors());
              company.addAll(act.recipients());
            });
    return new Cast(states, List.copyOf(company));
  }

  /** The context of a claim that names these persons. */
  Context of(List<String> names) {
    Map<String, String> known = new TreeMap<>();
    for (String name : names) {
      String state = states.get(name);
      if (state != null) {
        known.put(name, state);
      }
    }
    return new Context(known, List.of());
  }
}
