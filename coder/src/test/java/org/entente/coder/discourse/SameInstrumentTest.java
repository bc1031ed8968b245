package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.entente.coder.Agreement;
import org.entente.coder.Coder;
import org.entente.coder.Reports;
import org.entente.coder.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One instrument or two, in texts of our own read on 2 August 2024: decision 4, line by line. */
class SameInstrumentTest {
  private static final Coder CODER = Coder.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the retelling of one is one
          fr | Le Ghana et l'Inde ont signé mardi à Accra un accord de coopération militaire. Cet accord a été signé par les deux ministres de la Défense. | agreement: signed 2024-07-30
          fr | Le Ghana et l'Inde ont signé un accord de coopération militaire. Le texte a été signé mardi à Accra. | agreement: signed 2024-07-30
          en | Ghana and India signed a defence cooperation agreement on Tuesday. The agreement was signed in Accra. | agreement: signed 2024-07-30
          fr | Le Ghana et l'Inde négocient depuis 2021 un accord de coopération militaire. L'accord a été signé mardi à Accra. | agreement: negotiating 2021, signed 2024-07-30
          # it says that it is another
          fr | Le Ghana et l'Inde ont signé mardi un accord de défense. Un second accord de défense entre les deux pays a été signé mercredi. | agreement: signed 2024-07-30 & agreement: signed 2024-07-31
          en | Ghana and India signed a defence agreement on Tuesday. Another defence agreement between Ghana and India is under negotiation. | agreement: signed 2024-07-30 & agreement: negotiating ?
          # forms that exclude each other
          fr | Le Ghana et l'Inde ont signé mardi un traité de défense. Les deux pays ont signé mercredi un protocole de coopération militaire. | treaty: signed 2024-07-30 & protocol: signed 2024-07-31
          # days of signature that differ
          fr | Le Ghana et l'Inde ont signé un accord de défense en 2018. Le Ghana et l'Inde ont signé un accord de défense mardi à Accra. | agreement: signed 2018 & agreement: signed 2024-07-30
          fr | Le Ghana et l'Inde sont liés par l'accord de défense de 2009. L'accord de défense de 2015 entre le Ghana et l'Inde a été suspendu mardi. | agreement: signed 2009 & agreement: signed 2015, suspended 2024-07-30
          en | Ghana and India have a defence agreement of 2009. The 2015 defence agreement between Ghana and India was suspended on Tuesday. | agreement: signed 2009 & agreement: signed 2015, suspended 2024-07-30
          # the order of a life
          fr | Le Ghana et l'Inde ont signé un accord de défense en 2012. Le Ghana et l'Inde négocient un accord de défense. | agreement: signed 2012 & agreement: negotiating ?
          en | Ghana and India signed a defence agreement in 2012. Ghana and India plan to sign a defence agreement in September. | agreement: signed 2012 & agreement: intended 2024-09
          fr | L'accord de défense entre le Ghana et l'Inde a expiré en 2019. Le Ghana et l'Inde ont signé un accord de défense mardi. | agreement: expired 2019 & agreement: signed 2024-07-30
          # the clause adds
          fr | Le Ghana et l'Inde ont signé un accord de défense. Ils ont également signé un accord de défense aérienne entre le Ghana et l'Inde. | agreement: signed ? & agreement: signed ?
          # contracts for different goods
          fr | Le Ghana a signé avec l'Inde un contrat portant sur douze chars Arjun. Le Ghana a signé avec l'Inde un contrat portant sur six missiles Akash. | contract: signed ? & contract: signed ?
          # what replaces and what is replaced
          fr | Le Ghana et l'Inde ont signé un accord de défense, entré en vigueur mardi. Il remplace l'accord de défense de 1998 entre le Ghana et l'Inde. | agreement: signed ?, in_force 2024-07-30 & agreement: signed 1998, terminated 2024-07-30
          en | Ghana and India signed a defence agreement on Tuesday. It replaces the 1998 defence agreement between Ghana and India. | agreement: signed 2024-07-30 & agreement: signed 1998
          """)
  void oneOrTwo(String language, String text, String agreements) {
    String coded =
        CODER.code(Reports.of(language, LocalDate.of(2024, 8, 2), text)).agreements().stream()
            .map(SameInstrumentTest::line)
            .collect(Collectors.joining(" & "));
    assertThat(coded).isEqualTo(agreements);
  }

  private static String line(Agreement agreement) {
    return agreement.form().code()
        + ": "
        + agreement.stages().stream()
            .map(SameInstrumentTest::line)
            .collect(Collectors.joining(", "));
  }

  private static String line(Stage stage) {
    return stage.status().code() + " " + stage.date().orElse("?");
  }
}
