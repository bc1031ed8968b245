package org.entente.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.coder.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only claimed is recorded with less confidence than what is told. */
class HearsayTest {
  private static final Coder CODER = Coder.create();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le Maroc a signé un accord de défense avec le Mali. | Le Maroc aurait signé un accord de défense avec le Mali.
          en | Morocco signed a defence agreement with Mali. | Morocco reportedly signed a defence agreement with Mali.
          en | Morocco has signed a defence agreement with Mali. | Morocco has allegedly signed a defence agreement with Mali.
          """)
  void isLessSure(String language, String told, String claimed) {
    assertThat(confidence(language, claimed)).isLessThan(confidence(language, told));
  }

  private static double confidence(String language, String text) {
    Article article = Reports.of(language, LocalDate.of(2024, 5, 15), text);
    return CODER.code(article).agreements().get(0).stages().get(0).confidence();
  }
}
