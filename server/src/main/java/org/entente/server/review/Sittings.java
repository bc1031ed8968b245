package org.entente.server.review;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sittings of all visits; of very many, those least used are forgotten. Thread-safe. */
final class Sittings {
  private static final int MOST = 2000;
  // more do not review at the same time: programs that come without a cookie are a visit each time
  private static final int HEEDED = 50;
  private static final Duration WHILE = Duration.ofMinutes(5);

  private final Map<String, Sitting> sittings =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sitting> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The sitting of a visit.
   *
   * @param visit what only this visit has
   */
  synchronized Sitting of(String visit) {
    return sittings.computeIfAbsent(visit, key -> new Sitting());
  }

  /** The facts that other visits, the latest ones, have been shown last, a short while ago. */
  synchronized List<String> shownElsewhere(Sitting mine, Instant now) {
    return sittings.values().stream()
        .skip(Math.max(0, sittings.size() - HEEDED))
        .filter(sitting -> sitting != mine)
        .flatMap(sitting -> sitting.shown(now.minus(WHILE)).stream())
        .distinct()
        .toList();
  }
}
