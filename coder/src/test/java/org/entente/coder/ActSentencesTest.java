package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of our own in the shapes of the press, each with the acts that it tells and no other:
 * the files of the folder {@code acts}. Each is read behind a line that makes it part of a report
 * about security.
 */
class ActSentencesTest {
  private static final Coder CODER = Coder.create();
  private static final Map<String, String> OPENING =
      Map.of(
          "fr", "La coopération militaire et la sécurité sont au menu de ce bulletin.\n\n",
          "en", "Military cooperation and security are the stuff of this bulletin.\n\n");

  record Telling(String language, List<String> acts, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void recordsTheActsOf(Telling telling) {
    Article article =
        Reports.of(
            telling.language(),
            LocalDate.of(2024, 5, 15),
            OPENING.get(telling.language()) + telling.text());
    assertThat(CODER.code(article).acts().stream().map(ActSentencesTest::line))
        .containsExactlyInAnyOrderElementsOf(telling.acts());
  }

  private static String line(Act act) {
    String recipients =
        act.recipients().isEmpty() ? "" : ">" + String.join("+", new TreeSet<>(act.recipients()));
    return act.kind().toString().toLowerCase(Locale.ROOT)
        + " "
        + String.join("+", new TreeSet<>(act.actors()))
        + recipients
        + (act.time() == Time.PLANNED ? " planned" : "");
  }

  static List<Telling> tellings() throws IOException {
    List<Telling> tellings = new ArrayList<>();
    for (String language : List.of("fr", "en")) {
      try (InputStream in =
          ActSentencesTest.class.getResourceAsStream("/acts/" + language + ".txt")) {
        String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        file.lines().filter(line -> !line.startsWith("#")).forEach(l -> add(tellings, language, l));
      }
    }
    return tellings;
  }

  private static void add(List<Telling> tellings, String language, String line) {
    String[] parts = line.split("\\|", 2);
    List<String> acts = new ArrayList<>();
    for (String act : parts[0].split(";")) {
      if (!act.strip().equals("-")) {
        acts.add(act.strip());
      }
    }
    tellings.add(new Telling(language, acts, parts[1].strip()));
  }
}
