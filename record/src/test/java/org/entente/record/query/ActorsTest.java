package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
  @ParameterizedTest
  @CsvSource({
    "KAZ,KAZ",
    "kaz,KAZ",
    "Kazakhstan,KAZ",
    "le Kazakhstan,KAZ",
    "COTE D'IVOIRE,CIV",
    "Côte d’Ivoire,CIV",
    "Ivory Coast,CIV",
    "États-Unis,USA",
    "etats unis,USA",
    "United States,USA",
    "Otan,NATO",
    "NATO,NATO",
    "ue,EU"
  })
  void knowsStatesByCodeAndName(String asked, String code) {
    assertThat(Actors.code(asked)).contains(code);
  }

  @Test
  void suggestsWhatIsNear() {
    assertThat(Actors.code("Kazakstann")).isEmpty();
    assertThat(Actors.like("Kazakstann")).containsExactly("KAZ");
    assertThat(Actors.like("qwertyuiop")).isEmpty();
  }

  @Test
  void namesActorsInBothLanguages() {
    assertThat(Actors.name("DEU", "fr")).isEqualTo("Allemagne");
    assertThat(Actors.name("DEU", "en")).isEqualTo("Germany");
    assertThat(Actors.name("Q99", "en")).isEqualTo("Q99");
  }
}
