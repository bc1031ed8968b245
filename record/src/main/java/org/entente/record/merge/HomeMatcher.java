package org.entente.record.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.Claim;

/**
 * Compares claims of several blocks that a decision has joined: claims of one block as ever, while
 * those of different ones come together only by what the person has put together. Thread-safe.
 */
final class HomeMatcher<F, T> implements Matcher<F, HomeMatcher.Homed<T>> {
  private final Matcher<F, T> matcher;
  private final Map<String, String> homes;

  /** Traits with the block that they are of. */
  record Homed<T>(String home, T traits) {}

  /**
   * @param homes the block of each claim, by its id
   */
  HomeMatcher(Matcher<F, T> matcher, Map<String, String> homes) {
    this.matcher = matcher;
    this.homes = Map.copyOf(homes);
  }

  @Override
  public Homed<T> traits(Claim<F> claim) {
    return new Homed<>(homes.getOrDefault(claim.id(), ""), matcher.traits(claim));
  }

  @Override
  public int rank(Homed<T> traits) {
    return matcher.rank(traits.traits());
  }

  @Override
  public Optional<DateSpan> when(Homed<T> traits) {
    return matcher.when(traits.traits());
  }

  @Override
  public int reach() {
    return matcher.reach();
  }

  @Override
  public Optional<Object> twins(Homed<T> traits) {
    return matcher.twins(traits.traits()).map(key -> List.of(traits.home(), key));
  }

  @Override
  public Optional<Object> kind(Homed<T> traits) {
    return matcher.kind(traits.traits()).map(key -> List.of(traits.home(), key));
  }

  @Override
  public boolean isOpen(Homed<T> one, Homed<T> other) {
    return one.home().equals(other.home()) && matcher.isOpen(one.traits(), other.traits());
  }

  @Override
  public Comparison compare(Homed<T> one, Homed<T> other) {
    return one.home().equals(other.home())
        ? matcher.compare(one.traits(), other.traits())
        : new Comparison.Unrelated();
  }

  /** Only what is of one block is compared; the rest is a person's word. */
  @Override
  public boolean fit(List<Homed<T>> some, List<Homed<T>> others) {
    return matcher.fit(sharing(some, others), sharing(others, some));
  }

  private static <T> List<T> sharing(List<Homed<T>> some, List<Homed<T>> others) {
    Set<String> known = new HashSet<>();
    others.forEach(each -> known.add(each.home()));
    return some.stream().filter(each -> known.contains(each.home())).map(Homed::traits).toList();
  }
}
