package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOriginsTest {
  private static final NameOrigins ORIGINS = NameOrigins.load();

  @ParameterizedTest(name = "{0} is of {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nguyễn Văn Hải       | CHL VNM | CHL | VNM
          Liu Wenbo            | THA CHN | THA | CHN
          Choi Dae-won         | TUR KOR | TUR | KOR
          Selçuk Yıldırım      | KOR TUR | KOR | TUR
          Līga Ozoliņa         | FRA LVA | FRA | LVA
          Ionel Văcărescu      | ESP ROU | ESP | ROU
          Stelios Papadopoulos | BGR GRC | BGR | GRC
          Saud al-Harthi       | IDN OMN | IDN | OMN
          Ranil Jayawardena    | PAK LKA | PAK | LKA
          Adebayo Olusegun     | FRA NGA | FRA | NGA
          Rakotomalala Andry   | RUS MDG | RUS | MDG
          """)
  void aNameSpeaksForTheStateOfItsLanguage(
      String name, String states, String presumed, String expected) {
    assertThat(ORIGINS.stateOf(name, List.of(states.split(" ")), Set.of(presumed)))
        .contains(expected);
  }

  @Test
  void aNameThatIsUsualInBothLeavesWhatWasPresumed() {
    assertThat(ORIGINS.stateOf("Juan Torres", List.of("PER", "ECU"), Set.of("PER"))).isEmpty();
    assertThat(ORIGINS.stateOf("Juan Torres", List.of("PER", "ECU"), Set.of())).isEmpty();
    assertThat(ORIGINS.stateOf("Xyz Qwrt", List.of("PER", "NOR"), Set.of("NOR"))).isEmpty();
  }

  @Test
  void namesOfAFormerColonizersLanguageAreAtHomeInBoth() {
    assertThat(ORIGINS.stateOf("Jean-Pierre Ndong", List.of("FRA", "GAB"), Set.of("GAB")))
        .isEmpty();
  }
}
