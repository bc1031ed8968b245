package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a report is about, and from where it is told. */
class SalienceTest {

  private static Salience salience(String language, String title, String text) {
    return salience(language, title, Optional.empty(), text);
  }

  private static Salience salience(
      String language, String title, Optional<String> newsroom, String text) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder finder = new ActorFinder(lexicon, tokenizer);
    TokenizedText tokens = tokenizer.tokenize(text);
    TokenizedText headline = tokenizer.tokenize(title);
    Mentions mentions =
        new Mentions(
            tokens, finder.find(tokens), List.of(), List.of(), List.of(), List.of(), List.of());
    return Salience.of(
        new HeadlineReader(lexicon).read(headline, finder.find(headline)),
        newsroom,
        Optional.empty(),
        mentions);
  }

  @ParameterizedTest(name = "{1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the one named most
          fr | Défense | Le Chili a reçu des navires. Le Chili les attendait. Le Pérou se tait. | CHL
          # the lead weighs more than the body
          en | Arms | Chile and Chile alone has bought ships this long and busy winter for the fleet.\\n\\nPeru is silent. Peru waits. Peru talks. | CHL
          # the headline weighs
          fr | Le Pérou achète des navires | Le Chili se tait. Le Pérou se réjouit. | PER
          # with whom something is done, where one goes, what is reported on
          fr | Le pacte militaire avec le Pérou | Le Pérou a signé. Le Chili et le Pérou se réjouissent. | CHL
          en | Minister on a visit to Peru | Peru is pleased. Peru talks with Chile. | CHL
          fr | Pérou : Santiago suspend son aide | Le Pérou attendait du Chili des navires. Le Pérou proteste. | CHL
          # the capital that opens the lead as the government that acts
          fr | Défense | Oslo suspend son aide. Le Pérou proteste. Le Pérou attendait. Le Pérou perd. | NOR
          """)
  void protagonist(String language, String title, String text, String protagonist) {
    assertThat(salience(language, title, text.replace("\\n", "\n")).protagonist())
        .isEqualTo(protagonist);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | LIMA, 6 nov. - Le Chili a signé. Le Chili se réjouit. | PER | CHL
          en | Chile signed in Lima. Chile is pleased. | CHL | CHL
          """)
  void homeIsWhereItWasWritten(String language, String text, String home, String protagonist) {
    Salience salience = salience(language, "", text);
    assertThat(salience.home()).isEqualTo(home);
    assertThat(salience.protagonist()).isEqualTo(protagonist);
  }

  @Test
  void homeIsWhereItWasPublishedIfThatIsNamed() {
    String text = "Le Chili a signé avec le Pérou. Le Chili se réjouit.";
    assertThat(salience("fr", "", Optional.of("PER"), text).home()).isEqualTo("PER");
    assertThat(salience("fr", "", Optional.of("FRA"), text).home()).isEqualTo("CHL");
  }

  @Test
  void whoIsNamedOnceInAReportAboutAnotherIsNoRival() {
    Salience salience =
        salience(
            "en",
            "",
            "Chile has signed. Chile is pleased. Chile waits, and Chile hopes. Peru signed with"
                + " Chile; Peru is pleased.\n\nChad waits.");
    assertThat(salience.rivalsHome("PER")).isTrue();
    assertThat(salience.rivalsHome("TCD")).isFalse();
  }
}
