package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.Claim;

/**
 * The values that claims have for one field, and which of them is shown: the one with the most
 * independent sources; among equals the more exact one; then the one of the earliest claim. Not
 * thread-safe.
 */
final class Support<V> {
  private final Map<V, List<Claim<?>>> claims = new LinkedHashMap<>();

  /** Adds a claim's value; claims come in their order. */
  void add(V value, Claim<?> claim) {
    claims.computeIfAbsent(value, each -> new ArrayList<>()).add(claim);
  }

  /**
   * The values, the shown one first.
   *
   * @param exactness the smaller of two values is the more exact
   */
  List<V> ranked(Comparator<V> exactness) {
    List<V> values = new ArrayList<>(claims.keySet());
    values.sort(
        Comparator.comparingInt((V value) -> -sources(value))
            .thenComparing(exactness)
            .thenComparing(value -> claims(value).get(0), Claim.ORDER)
            .thenComparing(Object::toString));
    return values;
  }

  /** The value that is shown, if there is any. */
  Optional<V> best(Comparator<V> exactness) {
    return ranked(exactness).stream().findFirst();
  }

  /** The value that is shown, if there is any, where all are equally exact. */
  Optional<V> best() {
    return best((one, other) -> 0);
  }

  /** The claims that have a value, in their order. */
  List<Claim<?>> claims(V value) {
    return claims.getOrDefault(value, List.of());
  }

  private int sources(V value) {
    Set<String> dispatches = new HashSet<>();
    claims(value).forEach(claim -> dispatches.add(claim.dispatch()));
    return dispatches.size();
  }
}
