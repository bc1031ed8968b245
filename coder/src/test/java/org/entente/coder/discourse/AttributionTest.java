package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.entente.coder.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private static final Coder CODER = Coder.create();

  private static Coding code(String language, String text) {
    return CODER.code(Reports.of(language, LocalDate.of(2024, 5, 15), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Bichkek           | Selon Bichkek, la Turquie a livré en avril des drones au Kirghizstan.
          fr | Kiev              | D'après Kiev, la Corée du Nord a livré en mars des obus à la Russie.
          fr | deux diplomates   | Le Tchad a livré en mai des blindés au Soudan, selon deux diplomates.
          fr | Bamako            | Bamako affirme que la France a livré en mai des armes à la Mauritanie.
          fr | Osman Karaca      | D'après le général turc Osman Karaca, la Grèce a livré en mai des chars à Chypre.
          fr | la présidence     | La Turquie a livré en mai des drones au Niger, selon un communiqué de la présidence.
          en | Kyiv              | According to Kyiv, North Korea delivered missiles to Russia in March.
          en | two diplomats     | Chad delivered armoured vehicles to Sudan in May, according to two diplomats.
          en | Athens            | Athens claims that Turkey delivered tanks to Albania in May.
          """)
  void saysWhoSaysSo(String language, String source, String text) {
    assertThat(code(language, text).acts())
        .singleElement()
        .extracting(Act::attributedTo)
        .isEqualTo(Optional.of(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | La Turquie a livré en avril des drones au Kirghizstan, selon le calendrier prévu.
          fr | La Turquie a annoncé qu'elle avait livré en avril des drones au Kirghizstan.
          en | Turkey delivered drones to Kyrgyzstan in April, according to plan.
          """)
  void leavesWhatTheTextVouchesFor(String language, String text) {
    assertThat(code(language, text).acts())
        .singleElement()
        .extracting(Act::attributedTo)
        .isEqualTo(Optional.empty());
  }

  @Test
  void trustsAClaimLess() {
    String told = "la Turquie a livré en avril des drones au Kirghizstan.";
    double claimed = code("fr", "Selon Bichkek, " + told).acts().get(0).confidence();
    double plain = code("fr", "En avril, " + told).acts().get(0).confidence();
    assertThat(claimed).isLessThan(plain);
  }
}
