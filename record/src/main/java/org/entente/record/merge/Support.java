package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.entente.record.claim.Claim;

/**
 * The values that claims have for one field, and which of them is shown: the one that most
 * independent sources back; among equals the more exact one; then the one of the earliest claim. A
 * value is backed by the claims that have it and by those whose vaguer one agrees with it. Not
 * thread-safe.
 */
final class Support<V> {
  private final Function<V, String> key;
  private final BiPredicate<V, V> backs;
  private final Map<String, List<V>> spellings = new LinkedHashMap<>();
  private final Map<String, List<Claim<?>>> claims = new LinkedHashMap<>();

  /**
   * @param key what spellings of one value share
   * @param backs whether the first, a vaguer value, agrees with the second
   */
  Support(Function<V, String> key, BiPredicate<V, V> backs) {
    this.key = key;
    this.backs = backs;
  }

  /** Values that are what they are written, none vaguer than another. */
  static <V> Support<V> plain() {
    return new Support<>(Object::toString, (vague, exact) -> false);
  }

  /** EDTF values: a month backs its days. */
  static Support<String> ofDates() {
    return new Support<>(
        date -> date,
        (vague, exact) -> {
          Optional<DateSpan> wide = DateSpan.of(vague);
          Optional<DateSpan> narrow = DateSpan.of(exact);
          return wide.isPresent()
              && narrow.isPresent()
              && wide.get().days() > narrow.get().days()
              && wide.get().with(narrow.get()).equals(wide.get());
        });
  }

  /** The more exact date first, those that are not understood last. */
  static final Comparator<String> EXACT_DATES =
      Comparator.comparingLong(
          date -> DateSpan.of(date).map(DateSpan::days).orElse(Long.MAX_VALUE));

  /** Adds a claim's value; claims come in their order. */
  void add(V value, Claim<?> claim) {
    String name = key.apply(value);
    spellings.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
    claims.computeIfAbsent(name, each -> new ArrayList<>()).add(claim);
  }

  /**
   * The values, the shown one first, each as it is spelled most often.
   *
   * @param exactness the smaller of two values is the more exact
   */
  List<V> ranked(Comparator<V> exactness) {
    Map<String, Integer> backing = new LinkedHashMap<>();
    List<V> values = new ArrayList<>();
    for (String name : claims.keySet()) {
      V value = spelling(spellings.getOrDefault(name, List.of()));
      values.add(value);
      backing.put(name, backing(name, value));
    }
    values.sort(
        Comparator.comparingInt((V value) -> -backing.getOrDefault(key.apply(value), 0))
            .thenComparing(exactness)
            .thenComparing(value -> claims(value).get(0), Claim.ORDER)
            .thenComparing(Object::toString));
    return values;
  }

  /** As {@link #ranked(Comparator)}, where all values are equally exact. */
  List<V> ranked() {
    return ranked(Comparator.comparingInt(value -> 0));
  }

  /** The value that is shown, if there is any. */
  Optional<V> best(Comparator<V> exactness) {
    return ranked(exactness).stream().findFirst();
  }

  /** The value that is shown, if there is any, where all are equally exact. */
  Optional<V> best() {
    return ranked().stream().findFirst();
  }

  /** The claims that have a value, in their order. */
  List<Claim<?>> claims(V value) {
    return claims.getOrDefault(key.apply(value), List.of());
  }

  private int backing(String name, V value) {
    Set<String> dispatches = new HashSet<>();
    claims.forEach(
        (other, having) -> {
          if (other.equals(name)
              || spellings.getOrDefault(other, List.of()).stream()
                  .anyMatch(vague -> backs.test(vague, value))) {
            having.forEach(claim -> dispatches.add(claim.dispatch()));
          }
        });
    return dispatches.size();
  }

  private V spelling(List<V> values) {
    Map<V, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    V best = values.get(0);
    for (Map.Entry<V, Integer> each : counts.entrySet()) {
      if (each.getValue() > counts.getOrDefault(best, 0)) {
        best = each.getKey();
      }
    }
    return best;
  }
}
