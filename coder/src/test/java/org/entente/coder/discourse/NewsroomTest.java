package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorFinder;
import org.entente.coder.mention.PlaceFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a paper is published, by its name or address. */
class NewsroomTest {

  @ParameterizedTest(name = "{1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le Phare de Tunis |                                | TUN
          fr | Radio Lomé        |                                | TGO
          fr | La Vie malienne   |                                | MLI
          en | The Kampala Star  |                                | UGA
          en | Lahore Evening    |                                | PAK
          # of no state, or of two
          fr | Le Clairon        |                                |
          fr | La Voix de France | https://exemple.org/a          | FRA
          fr | Paris-Alger       |                                |
          # the address's country, but not a domain used for what its letters suggest
          fr |                   | https://presse.exemple.sn/un   | SEN
          en |                   | https://example.co.uk:443/one  | GBR
          en |                   | https://example.io/one         |
          en |                   | https://example.com/one.ke     |
          en |                   | example                        |
          en | The Kampala Star  | https://example.ke/one         | UGA
          """)
  void stateOfAPaper(String language, String publisher, String url, String state) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    Newsroom newsroom =
        new Newsroom(
            tokenizer, new ActorFinder(lexicon, tokenizer), new PlaceFinder(lexicon, tokenizer));
    Article article =
        new Article(
            "a",
            Optional.ofNullable(url),
            Optional.empty(),
            Optional.ofNullable(publisher),
            Optional.empty(),
            language,
            "");
    assertThat(newsroom.state(article)).isEqualTo(Optional.ofNullable(state));
  }
}
