package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.coder.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to have signed. */
class SignatoriesTest {
  private static final Coder CODER = Coder.create();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Salim Al Harthy, Jean Mugabo | Le mémorandum de défense entre Oman et le Rwanda a été signé à Mascate par Salim Al Harthy, ministre d'État à la Défense, et Jean Mugabo, ministre de la Défense nationale du Rwanda.
          fr | Salim Al Harthy, Jean Mugabo | Le mémorandum de défense entre Oman et le Rwanda a été signé par le général Salim Al Harthy et par son homologue rwandais, Jean Mugabo.
          en | Salim Al Harthy, Jean Mugabo | The defence memorandum between Oman and Rwanda was signed in Muscat by Salim Al Harthy, minister of state for defence, and Jean Mugabo, the Rwandan defence minister.
          # a subject of the next clause did not sign
          fr | Salim Al Harthy | Le mémorandum de défense entre Oman et le Rwanda a été signé par le général Salim Al Harthy, et Jean Mugabo a salué ce texte.
          """)
  void areThoseJoinedWithTheAgent(String language, String expected, String text) {
    Article article = Reports.of(language, LocalDate.of(2024, 5, 15), text);
    assertThat(CODER.code(article).agreements())
        .singleElement()
        .satisfies(
            agreement ->
                assertThat(agreement.stages().get(0).signatories())
                    .containsExactlyInAnyOrder(expected.split(", ")));
  }
}
