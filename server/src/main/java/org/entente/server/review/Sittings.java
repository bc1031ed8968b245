package org.entente.server.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sittings of all visits; of very many, those least used are forgotten. Thread-safe. */
final class Sittings {
  private static final int MOST = 2000;

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
}
