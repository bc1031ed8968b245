package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.Status.SIGNED;
import static org.entente.record.merge.Telling.accord;
import static org.entente.record.merge.Telling.stage;

import org.entente.coder.Agreement;
import org.entente.record.claim.Claim;
import org.junit.jupiter.api.Test;

/** Which of several values is shown, and how sure a fact is. */
class SupportTest {
  private static Claim<Agreement> claim(String source) {
    return accord(source, "2024-01-0" + source, stage(SIGNED, ""));
  }

  @Test
  void mostIndependentSourcesWin() {
    Support<String> places = Support.plain();
    places.add("Doha", claim("1"));
    places.add("Astana", claim("2"));
    places.add("Astana", claim("3"));
    assertThat(places.ranked()).containsExactly("Astana", "Doha");
  }

  @Test
  void theEarliestWinsAmongEquals() {
    Support<String> places = Support.plain();
    places.add("Doha", claim("1"));
    places.add("Astana", claim("2"));
    assertThat(places.best()).hasValue("Doha");
  }

  @Test
  void aMonthBacksItsDays() {
    Support<String> dates = Support.ofDates();
    dates.add("2023-12", claim("1"));
    dates.add("2023-12", claim("2"));
    dates.add("2023-11-12", claim("3"));
    dates.add("2023-11-12", claim("4"));
    dates.add("2023-12-12", claim("5"));
    assertThat(dates.ranked(Support.EXACT_DATES))
        .containsExactly("2023-12-12", "2023-11-12", "2023-12");
  }

  @Test
  void confidenceRisesWithIndependentSources() {
    Confidence confidence = new Confidence();
    assertThat(confidence.value()).isZero();
    confidence.add(claim("1"), 0.6);
    confidence.add(claim("1"), 0.8);
    assertThat(confidence.value()).isEqualTo(0.8);
    confidence.add(claim("2"), 0.6);
    assertThat(confidence.value()).isEqualTo(0.86);
    for (int i = 3; i < 10; i++) {
      confidence.add(claim(String.valueOf(i)), 0.9);
    }
    assertThat(confidence.value()).isEqualTo(0.99);
  }
}
