package org.entente.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SittingsTest {
  private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

  @Test
  void heedsWhatOthersWereShownAShortWhileAgo() {
    Sittings sittings = new Sittings();
    sittings.of("before").shows("a1", NOW.minusSeconds(301));
    sittings.of("now").shows("a2", NOW.minusSeconds(299));
    Sitting mine = sittings.of("mine");
    mine.shows("a3", NOW);
    assertThat(sittings.shownElsewhere(mine, NOW)).containsExactly("a2");
  }

  @Test
  void manyVisitsWithoutACookieDoNotEmptyTheQueue() {
    Sittings sittings = new Sittings();
    for (int i = 0; i < 5000; i++) {
      sittings.of("program " + i).shows("a" + i, NOW);
    }
    assertThat(sittings.shownElsewhere(sittings.of("mine"), NOW)).hasSize(49).contains("a4999");
  }
}
