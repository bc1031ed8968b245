package org.entente.network.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.Deed;
import org.entente.network.Origin;
import org.entente.record.exchange.Pairs;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final int[] YEARS = {2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010};
  private static final int[] COUNTS = {2, 3, 6, 7, 8, 9, 10, 12, 15, 20};
  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

  @Test
  void fitsAsRDoes() {
    // R 4.2.2: glm(counts ~ I(years - mean(years)), family = poisson)
    PoissonTrend fit = PoissonTrend.of(YEARS, COUNTS, ONES).orElseThrow();
    assertThat(fit.intercept()).isCloseTo(2.0581027547274, within(1e-9));
    assertThat(fit.slope()).isCloseTo(0.200855645990875, within(1e-9));
    assertThat(fit.error()).isCloseTo(0.0399668820189528, within(1e-9));
    assertThat(fit.dispersion()).isCloseTo(0.189393959646213, within(1e-9));
    assertThat(fit.low()).isLessThan(fit.growth()).isPositive();
    assertThat(fit.expected(2005, 2)).isCloseTo(2 * fit.expected(2005, 1), within(1e-12));
  }

  @Test
  void whatGrowsAsItsExposureDoesNotGrow() {
    int[] counts = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] articles = {100, 200, 300, 400, 500, 600, 700, 800, 900, 1000};
    PoissonTrend fit = PoissonTrend.of(YEARS, counts, articles).orElseThrow();
    assertThat(fit.slope()).isCloseTo(0, within(1e-9));
    assertThat(ChangePoints.of(YEARS, counts, articles, 1)).hasSize(1);
  }

  @Test
  void tooLittleIsNoTrend() {
    assertThat(PoissonTrend.of(new int[] {1, 2, 3, 4}, new int[] {9, 9, 9, 9}, ONES)).isEmpty();
    assertThat(PoissonTrend.of(YEARS, new int[10], ONES)).isEmpty();
  }

  @Test
  void findsWhereTheLevelChanges() {
    int[] counts = {1, 2, 1, 2, 1, 20, 21, 19, 22, 20};
    List<ChangePoints.Stretch> levels = ChangePoints.of(YEARS, counts, ONES, 1);
    assertThat(levels)
        .containsExactly(
            new ChangePoints.Stretch(2001, 2005, 1.4), new ChangePoints.Stretch(2006, 2010, 20.4));
    assertThat(ChangePoints.of(YEARS, new int[10], ONES, 1)).hasSize(1);
  }

  @Test
  void dataSetsAndPressAreNeverAddedUp() {
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < YEARS.length; i++) {
      for (int k = 0; k < COUNTS[i]; k++) {
        deeds.add(deed("d" + i + "-" + k, Origin.DATASET, YEARS[i], "KAZ", "FRA"));
      }
    }
    deeds.add(deed("p1", Origin.PRESS, 2010, "KAZ", "QAT"));
    deeds.add(deed("p2", Origin.PRESS, 2015, "KAZ", "QAT"));
    deeds.add(deed("p3", Origin.PRESS, 2015, "USA", "QAT"));
    Coverage coverage =
        new Coverage(
            List.of(new Coverage.DataSet("D", 92, 2001, 2010)),
            Map.of(2010, 50, 2012, 10),
            Map.of(2010, 2, 2012, 1),
            3);
    Trend trend = Trend.of(deeds, Scope.ofState("KAZ"), coverage);
    assertThat(trend.total(Origin.DATASET)).isEqualTo(92);
    assertThat(trend.total(Origin.PRESS)).isEqualTo(2);
    assertThat(trend.unread()).isEqualTo(1);
    assertThat(trend.press()).isEmpty();
    assertThat(trend.dataset()).isEqualTo(PoissonTrend.of(YEARS, COUNTS, ONES));
    assertThat(trend.counts())
        .contains(new YearCount(2010, Origin.PRESS, 1, 50, 2, 20.0))
        .filteredOn(count -> count.year() == 2012)
        .containsExactly(new YearCount(2012, Origin.PRESS, 0, 10, 1, 0));
    assertThat(Trend.of(deeds, Scope.ofRegion("northern_america"), coverage).total(Origin.PRESS))
        .isEqualTo(1);
    assertThat(coverage.allArticles()).isEqualTo(63);
  }

  @Test
  void aStatesYearsBeginWithIt() {
    assertThat(Scope.ofState("KAZ").since(1980)).isEqualTo(1991);
    assertThat(Scope.ofState("FRA").since(1980)).isEqualTo(1980);
    // it continues the Soviet Union
    assertThat(Scope.ofState("RUS").since(1980)).isEqualTo(1980);
  }

  @Test
  void sharesHaveTheirInterval() {
    Share share = new Share(12, 20);
    assertThat(share.value()).isEqualTo(0.6);
    // R: prop.test(12, 20, correct = FALSE)
    assertThat(share.low()).isCloseTo(0.3865815, within(1e-6));
    assertThat(share.high()).isCloseTo(0.7811935, within(1e-6));
    assertThat(new Share(0, 0).low()).isNaN();
  }

  private static Deed deed(String id, Origin origin, int year, String one, String other) {
    List<String> states = List.of(one, other);
    return new Deed(
        id,
        false,
        "framework",
        List.of(),
        states,
        Pairs.of(states),
        origin,
        0.9,
        Optional.of(year),
        Optional.empty());
  }
}
