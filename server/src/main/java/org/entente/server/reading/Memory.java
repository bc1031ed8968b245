package org.entente.server.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was worked out from a record in one state: of very much, what was asked for last. Of another
 * state, it begins anew. Thread-safe.
 */
final class Memory {
  /** More is not kept. */
  static final int MOST = 256;

  private final Map<String, Object> values =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST;
        }
      };

  private String state = "";

  /** What is kept under a name. */
  synchronized Optional<Object> of(String now, String name) {
    return now.equals(state) ? Optional.ofNullable(values.get(name)) : Optional.empty();
  }

  synchronized void keep(String now, String name, Object value) {
    if (!now.equals(state)) {
      values.clear();
      state = now;
    }
    values.put(name, value);
  }

  /** How much is kept. */
  synchronized int size() {
    return values.size();
  }
}
