package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Agreement;
import org.entente.coder.Coder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "We have signed an agreement with Chad": who is "we". */
class QuotationsTest {
  private static final Coder CODER = Coder.create();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # named after, before, by the government's name, or by "he" for the one before
          fr | RUS+TCD | « Nous avons signé avec le Tchad un accord de défense », a dit à Abuja l'ambassadeur de Russie.
          en | RUS+TCD | In Abuja the Russian ambassador said: "We have signed a defence agreement with Chad."
          fr | RUS+TCD | « Nous avons signé avec le Tchad un accord de défense », assure Moscou.
          fr | RUS+TCD | L'ambassadeur de Russie parlait à Abuja. « Nous avons signé avec le Tchad un accord de défense », a-t-il dit.
          # several sentences of one speech
          en | RUS+TCD | "It was a long road. We have signed a defence agreement with Chad. It was worth it," the Russian ambassador said in Abuja.
          # speech upon speech of the same person
          fr | RUS+TCD | « Ce fut long », a dit l'ambassadeur de Russie à Abuja. « Nous avons signé avec le Tchad un accord de défense. »
          # the next speaker is another
          en | NGA+TCD | "It was long," the Russian ambassador said in Abuja. "We have signed a defence agreement with Chad," the Nigerian minister of defence replied.
          # nobody is quoted: the paper's own
          fr | NGA+TCD | LAGOS, 3 mai - Nous avons signé avec le Tchad un accord de défense, l'ambassadeur de Russie le sait.
          # a word in quotation marks is nobody's speech
          fr | NGA+TCD | LAGOS, 3 mai - L'ambassadeur de Russie parle de « trahison » : nous avons signé avec le Tchad un accord de défense.
          """)
  void areOfWhoSpeaks(String language, String parties, String text) {
    Article article =
        new Article(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.of("The Lagos Courier"),
            Optional.of(LocalDate.of(2024, 5, 15)),
            language,
            text);
    assertThat(CODER.code(article).agreements())
        .extracting(Agreement::parties)
        .extracting(codes -> String.join("+", codes.stream().sorted().toList()))
        .containsExactly(parties);
  }
}
