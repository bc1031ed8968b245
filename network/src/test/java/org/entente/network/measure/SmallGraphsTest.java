package org.entente.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.Graphs;
import org.entente.network.YearGraph;
import org.junit.jupiter.api.Test;

/** Measures of graphs small enough to reckon by hand. */
class SmallGraphsTest {
  private static final double EXACT = 1e-12;

  /**
   * A triangle with a tail: FRA, DEU and ITA are tied, ITA with TUN, TUN with DZA; QAT is alone.
   */
  private static final YearGraph TAILED =
      Graphs.of(2000, "FRA-DEU", "DEU-ITA", "FRA-ITA", "ITA-TUN", "TUN-DZA", "QAT");

  @Test
  void aTriangleWithATail() {
    Map<String, StateMeasure> by = states(TAILED);
    StateMeasure italy = state(TAILED, "ITA");
    assertThat(italy.degree()).isEqualTo(3);
    assertThat(italy.triads()).isEqualTo(1);
    assertThat(italy.clustering()).isCloseTo(1.0 / 3, within(EXACT));
    // FRA and DEU reach TUN and DZA through it: 4 of the 10 pairs of others
    assertThat(italy.betweenness()).isCloseTo(4.0 / 10, within(EXACT));
    // distances 1, 1, 1, 2
    assertThat(italy.closeness()).isCloseTo(4.0 / 5, within(EXACT));
    assertThat(italy.harmonic()).isCloseTo(3.5 / 5, within(EXACT));
    assertThat(italy.core()).isEqualTo(2);
    assertThat(by.get("TUN")).extracting(StateMeasure::core).isEqualTo(1);
    assertThat(by.get("QAT")).extracting(StateMeasure::closeness).isEqualTo(Double.NaN);
    assertThat(by.get("QAT")).extracting(StateMeasure::community).isEqualTo(0);
    YearMeasure year = NetworkMeasures.of(List.of(TAILED)).years().get(0);
    assertThat(year.density()).isCloseTo(5.0 / 15, within(EXACT));
    assertThat(year.components()).isEqualTo(1);
    assertThat(year.largest()).isEqualTo(5);
    // triples: 1 + 1 + 3 + 1, of which 3 are closed
    assertThat(year.transitivity()).isCloseTo(0.5, within(EXACT));
  }

  @Test
  void rolesOfBrokers() {
    // France and Germany lie in Western, Italy and Spain in Southern Europe, Tunisia in Northern
    // Africa
    YearGraph graph = Graphs.of(2000, "FRA-BEL", "FRA-DEU", "FRA-ESP", "FRA-TUN", "FRA-ITA");
    StateMeasure france = state(graph, "FRA");
    Brokerage roles = france.brokerage();
    assertThat(roles.coordinator()).isEqualTo(1);
    assertThat(roles.itinerant()).isEqualTo(1);
    assertThat(roles.gatekeeper()).isEqualTo(6);
    assertThat(roles.liaison()).isEqualTo(2);
    assertThat(roles.total()).isEqualTo(10);
  }

  @Test
  void likenessOfPortfolios() {
    // of four others, FRA is tied to ARE and BEL, KAZ to BEL and CHE
    YearGraph graph = Graphs.of(2000, "FRA-ARE", "FRA-BEL", "KAZ-BEL", "KAZ-CHE", "DZA");
    Portfolios portfolios =
        Portfolios.of(DatedNetwork.of(Basis.SIGNED, List.of(), false), graph, 1);
    DyadMeasure dyad = portfolios.dyad(graph.index("FRA"), graph.index("KAZ"));
    assertThat(dyad.ties()).isZero();
    assertThat(dyad.shared()).isEqualTo(1);
    // they differ on 2 of 4
    assertThat(dyad.similarity()).isCloseTo(0, within(EXACT));
    // agreed on one half, and so by chance
    assertThat(dyad.kappa()).isCloseTo(0, within(EXACT));
    assertThat(dyad.pi()).isCloseTo(0, within(EXACT));
    assertThat(dyad.domains()).isNaN();
    DyadMeasure none = portfolios.dyad(graph.index("ARE"), graph.index("BEL"));
    assertThat(none.shared()).isEqualTo(1);
    DyadMeasure empty =
        Portfolios.of(
                DatedNetwork.of(Basis.SIGNED, List.of(), false), Graphs.of(2000, "A", "B", "C"), 1)
            .dyad(0, 1);
    assertThat(empty.similarity()).isEqualTo(1);
    assertThat(empty.kappa()).isNaN();
    assertThat(empty.pi()).isNaN();
  }

  @Test
  void partnersGainedAndLost() {
    YearGraph before = Graphs.of(1999, "FRA-KAZ", "FRA-QAT");
    YearGraph after = Graphs.of(2000, "FRA-KAZ", "FRA-SRB", "FRA-TUR", "QAT");
    StateMeasure france =
        NetworkMeasures.of(List.of(before, after)).states().stream()
            .filter(each -> each.year() == 2000 && each.state().equals("FRA"))
            .findFirst()
            .orElseThrow();
    assertThat(france.gained()).isEqualTo(2);
    assertThat(france.lost()).isEqualTo(1);
    NetworkMeasures.Measured alone = NetworkMeasures.of(after, before);
    assertThat(alone.years()).extracting(YearMeasure::year).containsExactly(2000);
    assertThat(alone.states())
        .filteredOn(each -> each.state().equals("FRA"))
        .allSatisfy(each -> assertThat(each.gained()).isEqualTo(2))
        .allSatisfy(each -> assertThat(each.lost()).isEqualTo(1))
        .hasSize(1);
  }

  @Test
  void assortativityOfApartGroupsIsNewmans() {
    // two allies tied, two of another alliance tied, one tie across: e = 2/3, a = b = 1/2
    YearGraph graph = Graphs.of(2000, "FRA-USA", "ARM-RUS", "FRA-RUS");
    assertThat(NetworkMeasures.assortativity(graph)).isCloseTo(1.0 / 3, within(EXACT));
  }

  @Test
  void aYearWithoutTiesHasNoCentralities() {
    YearGraph graph = Graphs.of(2000, "FRA", "KAZ", "QAT");
    YearMeasure year = NetworkMeasures.of(List.of(graph)).years().get(0);
    assertThat(year.modularity()).isNaN();
    assertThat(year.crossing()).isNaN();
    assertThat(year.assortativity()).isNaN();
    assertThat(year.largest()).isZero();
    assertThat(states(graph).get("FRA"))
        .extracting(StateMeasure::eigenvector)
        .isEqualTo(Double.NaN);
  }

  private static StateMeasure state(YearGraph graph, String code) {
    return NetworkMeasures.of(List.of(graph)).states().get(graph.index(code));
  }

  private static Map<String, StateMeasure> states(YearGraph graph) {
    return NetworkMeasures.of(List.of(graph)).states().stream()
        .collect(Collectors.toMap(StateMeasure::state, Function.identity()));
  }
}
