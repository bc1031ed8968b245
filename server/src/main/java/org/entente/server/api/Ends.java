package org.entente.server.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a page of a list ends. Thread-safe. */
final class Ends {
  private Ends() {}

  /**
   * What the last of some items is known by; nothing where there are fewer than were asked for, and
   * so no more.
   */
  static <T> Optional<List<String>> of(List<T> items, int limit, Function<T, List<String>> end) {
    return items.size() < limit
        ? Optional.empty()
        : Optional.of(end.apply(items.get(items.size() - 1)));
  }
}
