package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coder;
import org.entente.coder.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agreement takes over from the words around its own phrase. */
class AgreementLedgerTest {
  private static final Coder CODER = Coder.create();

  private static List<Agreement> agreements(String language, String text) {
    return CODER.code(Reports.of(language, LocalDate.of(2024, 5, 12), text)).agreements();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Kenya has signed a status of forces agreement with Malta. The agreement with Peru was signed in May 2022.
          fr | Le Kenya a signé avec Malte un accord sur le statut des forces. Celui avec le Pérou a été signé en mai 2022.
          """)
  void anAccordWithoutAKindIsOfTheKindSpokenOf(String language, String text) {
    assertThat(agreements(language, text))
        .extracting(Agreement::kind)
        .containsExactly(AgreementKind.STATUS_OF_FORCES, AgreementKind.STATUS_OF_FORCES);
  }

  @Test
  void aKindOfItsOwnIsKept() {
    assertThat(
            agreements(
                "en",
                "Kenya has signed a status of forces agreement with Malta. The contract with Peru"
                    + " for ten armoured vehicles was signed in May 2022."))
        .extracting(Agreement::kind)
        .contains(AgreementKind.PROCUREMENT);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          en | NAIROBI, Friday - Kenya has signed a defence agreement with Malta. | -
          en | NAIROBI, May 10 (KNA) - Kenya on Tuesday signed a defence agreement with Malta. | 2024-05-07
          fr | NAIROBI, vendredi - Le Kenya a signé mardi un accord de défense avec Malte. | 2024-05-07
          fr | Vendredi, le Kenya a signé un accord de défense avec Malte. | 2024-05-10
          """)
  void aDatelineTellsWhenItWasWritten(String language, String text, String date) {
    assertThat(agreements(language, text))
        .singleElement()
        .satisfies(
            agreement ->
                assertThat(agreement.stages().get(0).date()).isEqualTo(Optional.ofNullable(date)));
  }
}
