package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.Coder;
import org.entente.coder.Domain;
import org.entente.coder.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalksContentTest {
  private static final Coder CODER = Coder.create();

  private static List<Act> acts(String language, String text) {
    return CODER.code(Reports.of(language, LocalDate.of(2024, 5, 15), text)).acts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | DEMINING | Le ministre omanais de la Défense a rencontré mardi son homologue kényan. Les deux hommes ont évoqué le déminage.
          fr | PEACEKEEPING | Le général omanais a rencontré mardi son homologue kényan. Les entretiens ont porté sur le maintien de la paix.
          en | DEMINING | The Omani defence minister met his Kenyan counterpart on Tuesday. The two ministers discussed demining.
          """)
  void givesAMeetingWhatItWasAbout(String language, Domain domain, String text) {
    assertThat(acts(language, text))
        .singleElement()
        .satisfies(act -> assertThat(act.domains()).contains(domain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le ministre omanais de la Défense a rencontré mardi son homologue kényan. La presse a évoqué le déminage.
          en | The Omani defence minister met his Kenyan counterpart on Tuesday. The press discussed demining.
          """)
  void leavesWhatOthersTalkedOf(String language, String text) {
    assertThat(acts(language, text))
        .singleElement()
        .satisfies(act -> assertThat(act.domains()).doesNotContain(Domain.DEMINING));
  }
}
