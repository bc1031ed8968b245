package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.coder.Coder;
import org.entente.coder.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dates of stages lean on, in texts of our own read in August 2024. */
class TimelineTest {
  private static final Coder CODER = Coder.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a story of the past goes on from its year
          fr | En mai 2021, le Kenya et l'Ouganda ouvraient des pourparlers sur un accord de défense. En octobre, ils l'ont signé à Kampala. | negotiating 2021-05, signed 2021-10
          fr | Les auteurs du putsch du 26 juillet 2023 n'attendirent pas. Le 3 août, ils rompaient les accords militaires qui liaient le Niger à la France. | terminated 2023-08-03
          en | In May 2021 Kenya and Uganda opened talks on a defence agreement. The text was signed in Kampala in October. | negotiating 2021-05, signed 2021-10
          # news does not
          fr | Le Kenya et l'Ouganda coopèrent depuis 2015. L'accord de défense conclu en 2019 entre les deux pays a été ratifié en mars par le Parlement kényan. | signed 2019, ratified 2024-03
          en | The defence agreement between Kenya and Uganda, signed in 2019, was ratified in March by the Kenyan parliament. | signed 2019, ratified 2024-03
          en | In 2019 Kenya and Uganda signed a defence agreement. Kenya ended it on Tuesday. | signed 2019, terminated 2024-07-30
          # what hangs on the date of the phrase
          en | A 2019 agreement, signed in Oslo on 3 May of that year, governs military cooperation between Norway and Ghana. | signed 2019-05-03
          fr | Un accord de défense entre le Ghana et la Norvège, signé en octobre 2012 et ratifié l'année suivante, le permet. | signed 2012-10, ratified 2013
          # what is told leans on what was told, not on an agreement's date
          fr | Le 2 mai 2022, le Mali dénonçait le traité de défense signé le 16 juillet 2014 avec la France. Le Niger rompait le 15 août de la même année son accord de défense avec la France. | signed 2014-07-16, terminated 2022-05-02 & terminated 2022-08-15
          """)
  void datesLeanOnWhatWasTold(String language, String text, String stages) {
    String coded =
        CODER.code(Reports.of(language, LocalDate.of(2024, 8, 2), text)).agreements().stream()
            .map(
                agreement ->
                    agreement.stages().stream()
                        .map(stage -> stage.status().code() + " " + stage.date().orElse("?"))
                        .toList())
            .map(TimelineTest::joined)
            .reduce((a, b) -> a + " & " + b)
            .orElse("");
    assertThat(coded).isEqualTo(stages);
  }

  private static String joined(List<String> stages) {
    return String.join(", ", stages);
  }
}
