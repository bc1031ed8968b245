package org.entente.coder.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One comparison of an item found with its gold.
 *
 * @param gold the value in the gold, for people
 * @param coded the value coded, for people
 */
public record Check(Measure measure, Ratio ratio, String gold, String coded) {

  boolean failed() {
    return ratio.right() < ratio.total();
  }

  static Check of(Measure measure, boolean right, String gold, String coded) {
    return new Check(measure, Ratio.of(right), gold, coded);
  }

  static Check equal(Measure measure, Object gold, Object coded) {
    return of(measure, gold.equals(coded), show(gold), show(coded));
  }

  /** Both absent, or both there and alike. */
  static Check alike(
      Measure measure,
      Optional<String> gold,
      Optional<String> coded,
      BiPredicate<String, String> alike) {
    boolean right =
        gold.isEmpty() ? coded.isEmpty() : coded.isPresent() && alike.test(gold.get(), coded.get());
    return of(measure, right, show(gold), show(coded));
  }

  /** The sets have as many names, each like one of the other. */
  static Check names(Measure measure, Collection<String> gold, Collection<String> coded) {
    boolean right =
        gold.size() == coded.size()
            && gold.stream()
                .allMatch(name -> coded.stream().anyMatch(other -> Folded.sameName(name, other)));
    return of(measure, right, show(gold), show(coded));
  }

  /** Twice the common members over all members. */
  static <T> Check sets(Measure measure, Collection<T> gold, Collection<T> coded) {
    Set<T> common = new LinkedHashSet<>(gold);
    common.retainAll(coded);
    return new Check(
        measure, new Ratio(2 * common.size(), gold.size() + coded.size()), show(gold), show(coded));
  }

  private static String show(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? optional.get().toString() : "null";
    }
    if (value instanceof Collection<?> values) {
      return values.isEmpty()
          ? "-"
          : String.join(", ", values.stream().map(Object::toString).toList());
    }
    return value.toString();
  }
}
