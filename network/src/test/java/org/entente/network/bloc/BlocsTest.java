package org.entente.network.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Graphs;
import org.entente.network.YearGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocsTest {
  @ParameterizedTest
  @CsvSource({
    "NATO,1949,12",
    "NATO,1982,16",
    "NATO,1999,19",
    "NATO,2004,26",
    "NATO,2009,28",
    "NATO,2024,32",
    "EU,1973,9",
    "EU,1995,15",
    "EU,2013,28",
    "EU,2020,27",
    "CSTO,2002,6",
    "CSTO,2006,7",
    "CSTO,2012,6",
    "SCO,2001,6",
    "SCO,2017,8",
    "SCO,2024,10",
    "ASEAN,1999,10",
    "GCC,1981,6",
    "AES,2023,3",
    "AU,2017,54",
    "ECOWAS,2001,15",
    "ECOWAS,2025,12",
    "ECCAS,2017,11",
    "SADC,2017,16",
    "EAC,2024,8",
    "LAS,2005,22",
    "OTS,2019,5",
    "AUKUS,2021,3",
    "WTO,1955,8",
    "WTO,1985,7",
    "WEU,2010,10",
    "WEU,2011,0",
    "IGAD,2010,6",
    "IGAD,2024,8",
    "IGAD,2025,7",
    "MERCOSUR,2012,4",
    "MERCOSUR,2013,5",
    "PIF,2010,13",
    "PIF,2022,14"
  })
  void haveSoManyMembersAtTheEndOfAYear(String bloc, int year, int members) {
    assertThat(
            Blocs.memberships().stream()
                .filter(each -> each.bloc().equals(bloc) && each.in(year))
                .map(Blocs.Membership::state)
                .distinct())
        .hasSize(members);
  }

  @Test
  void everyLineHasASourceAndAState() {
    Map<String, Integer> until = new HashMap<>();
    for (Blocs.Membership each : Blocs.memberships()) {
      assertThat(each.source()).as(each.toString()).isNotBlank();
      assertThat(States.has(each.state())).as(each.toString()).isTrue();
      assertThat(each.last()).as(each.toString()).isGreaterThanOrEqualTo(each.first());
      Integer before = until.put(each.bloc() + each.state(), each.last());
      if (before != null) {
        assertThat(each.first()).as(each.toString()).isGreaterThan(before);
      }
    }
  }

  @Test
  void changeWithTheYears() {
    assertThat(Blocs.of("GBR", 2019)).contains("NATO", "EU");
    assertThat(Blocs.of("GBR", 2020)).contains("NATO").doesNotContain("EU");
    assertThat(Blocs.main("TUR", 2020)).contains("NATO");
    assertThat(Blocs.share("KAZ", "RUS", 2000)).isTrue();
    assertThat(Blocs.share("KAZ", "QAT", 2023)).isFalse();
  }

  @Test
  void hillNumbersOfEqualAndUnequalGroups() {
    Hill equal = Hill.of(List.of(2.0, 2.0, 2.0));
    assertThat(equal.q0()).isEqualTo(3);
    assertThat(equal.q1()).isCloseTo(3, within(1e-12));
    assertThat(equal.q2()).isCloseTo(3, within(1e-12));
    Hill unequal = Hill.of(List.of(3.0, 1.0));
    assertThat(unequal.q0()).isEqualTo(2);
    assertThat(unequal.q1())
        .isCloseTo(Math.exp(-0.75 * Math.log(0.75) - 0.25 * Math.log(0.25)), within(1e-12));
    assertThat(unequal.q2()).isCloseTo(1.6, within(1e-12));
    assertThat(Hill.of(List.of())).isEqualTo(new Hill(0, 0, 0));
  }

  @Test
  void anOutlookAcrossBlocs() {
    // of Qatar's partners Kuwait is of its own blocs, France and the United States are not
    YearGraph graph = Graphs.of(2010, "QAT-KWT", "QAT-FRA", "QAT-USA");
    Outlook outlook =
        Outlook.of(graph).stream()
            .filter(each -> each.state().equals("QAT"))
            .findFirst()
            .orElseThrow();
    assertThat(outlook.partners()).isEqualTo(3);
    assertThat(outlook.crossing()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(outlook.regions()).isEqualTo(Hill.of(List.of(1.0, 1.0, 1.0)));
    assertThat(Outlook.crossing(graph)).isCloseTo(2.0 / 3, within(1e-12));
  }
}
