package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.mention.NameKey;
import org.entente.record.claim.Context;

/**
 * The persons whom a claim names, with their states where its source tells them. Immutable and
 * thread-safe.
 */
record Names(List<Named> named) {

  /** One of them; the state is empty where unknown. */
  record Named(String name, NameKey key, String state) {}

  static Names of(List<String> names, Context context) {
    List<Named> named = new ArrayList<>();
    for (String name : names) {
      named.add(new Named(name, NameKey.of(name), context.states().getOrDefault(name, "")));
    }
    return new Names(List.copyOf(named));
  }

  /** A person whom both name, as the first prints him. */
  Optional<String> shared(Names other) {
    for (Named one : named) {
      for (Named two : other.named) {
        if (one.key().isCompatible(two.key()) && one.key().sharesLast(two.key())) {
          return Optional.of(one.name());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether both name persons of one state, and nobody in common. */
  boolean contradict(Names other) {
    return shared(other).isEmpty()
        && named.stream()
            .anyMatch(
                one ->
                    !one.state().isEmpty()
                        && other.named.stream().anyMatch(two -> one.state().equals(two.state())));
  }
}
