package org.entente.server.security;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done from one place: a number at once, which comes back over time.
 * Thread-safe.
 */
final class RateLimit {
  private static final int PLACES = 10_000;

  private final double atOnce;
  private final double perSecond;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > PLACES;
        }
      };

  private record Bucket(double left, long at) {}

  RateLimit(double atOnce, double perSecond, Clock clock) {
    this.atOnce = atOnce;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /** Whether it may be done once more from a place. */
  synchronized boolean allows(String place) {
    long now = clock.millis();
    Bucket known = buckets.getOrDefault(place, new Bucket(atOnce, now));
    double left = Math.min(atOnce, known.left() + (now - known.at()) / 1000.0 * perSecond);
    buckets.put(place, new Bucket(left < 1 ? left : left - 1, now));
    return left >= 1;
  }
}
