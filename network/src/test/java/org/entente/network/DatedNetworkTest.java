package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.record.exchange.Pairs;
import org.junit.jupiter.api.Test;

class DatedNetworkTest {
  @Test
  void tiesStatesInTheYearsInForce() {
    DatedNetwork network =
        DatedNetwork.of(
            Basis.IN_FORCE,
            List.of(
                agreement("a", 2001, 2003, "FRA", "KAZ"), agreement("b", 2003, 2005, "FRA", "KAZ")),
            true);
    assertThat(network.year(2000).edges()).isZero();
    assertThat(network.year(2001).partners("KAZ")).containsExactly("FRA");
    assertThat(network.year(2003).ties()).isEqualTo(2);
    assertThat(network.year(2003).edges()).isEqualTo(1);
    assertThat(network.year(2006).edges()).isZero();
    assertThat(network.year(2006, 2).edges()).isEqualTo(1);
    assertThat(network.firstYear()).hasValue(2001);
  }

  @Test
  void anAgreementOfThreeTiesEachTwoOfThem() {
    DatedNetwork network =
        DatedNetwork.of(
            Basis.SIGNED, List.of(agreement("a", 2023, 2029, "BFA", "MLI", "NER")), false);
    assertThat(network.year(2023).edges()).isEqualTo(3);
    assertThat(network.year(2024).edges()).isZero();
  }

  @Test
  void hasTheStatesThatExisted() {
    DatedNetwork network = DatedNetwork.of(Basis.SIGNED, List.of(), false);
    assertThat(network.year(1985).states())
        .contains("SUN", "DDR", "YUG")
        .doesNotContain("KAZ", "RUS");
    assertThat(network.year(2012).states())
        .contains("KAZ", "RUS", "SSD")
        .doesNotContain("SUN", "DDR");
    assertThat(network.onlyTied().year(2012).states()).isEmpty();
  }

  @Test
  void passesTiesOnToTheStateThatContinues() {
    DatedNetwork network =
        DatedNetwork.of(
            Basis.IN_FORCE,
            List.of(
                agreement("a", 1988, 1995, "IND", "RUS"),
                agreement("b", 1990, 1999, "CSK", "FRA"),
                agreement("c", 2004, 2009, "KAZ", "YUG")),
            false);
    assertThat(network.year(1989).partners("IND")).containsExactly("SUN");
    assertThat(network.year(1993).partners("IND")).containsExactly("RUS");
    assertThat(network.year(1991).partners("FRA")).containsExactly("CSK");
    assertThat(network.year(1994).partners("FRA")).isEmpty();
    assertThat(network.year(2007).partners("KAZ")).containsExactly("SRB");
  }

  private static Deed agreement(String id, int first, int last, String... parties) {
    return new Deed(
        id,
        false,
        "framework",
        List.of("training_education"),
        List.of(parties),
        Pairs.of(List.of(parties)),
        Origin.DATASET,
        0.9,
        Optional.of(first),
        Optional.of(new Years(first, last)));
  }
}
