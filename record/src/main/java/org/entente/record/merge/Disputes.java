package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;

/** Finds the values of a field that cannot be true together with the one that is shown. */
final class Disputes {
  private Disputes() {}

  /**
   * The dispute about a field, if there is one.
   *
   * @param ranked the values, the shown one first
   * @param print how a value is written
   * @param differ whether two values cannot both be true
   * @param words the passages in which a claim says so
   */
  static <V> Optional<Merged.Dispute> of(
      String about,
      List<V> ranked,
      Support<V> support,
      Function<V, String> print,
      BiPredicate<V, V> differ,
      Function<Claim<?>, List<Evidence>> words) {
    List<Merged.Value> values = new ArrayList<>();
    for (V value : ranked) {
      if (values.isEmpty() || differ.test(ranked.get(0), value)) {
        List<Merged.Backing> backings = new ArrayList<>();
        for (Claim<?> claim : support.claims(value)) {
          backings.add(new Merged.Backing(claim, words.apply(claim).stream().findFirst()));
        }
        values.add(new Merged.Value(print.apply(value), List.copyOf(backings)));
      }
    }
    return values.size() > 1
        ? Optional.of(new Merged.Dispute(about, List.copyOf(values)))
        : Optional.empty();
  }

  /** Whether two EDTF values have no day in common; one that is not understood has them all. */
  static boolean datesDiffer(String one, String other) {
    Optional<DateSpan> a = DateSpan.of(one);
    Optional<DateSpan> b = DateSpan.of(other);
    return a.isPresent() && b.isPresent() && !a.get().overlaps(b.get());
  }
}
