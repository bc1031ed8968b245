package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.cli.InProcess.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands that ask a record print, as a user sees it. */
class AskingTest {
  /** How sure a rule is changes with the rules. */
  private static final Pattern FIGURE = Pattern.compile("\\b0\\.\\d+\\b");

  private static Path record = Path.of("");

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    record = folder.resolve("entente.db");
    Path reports = folder.resolve("reports.jsonl");
    try (InputStream in = AskingTest.class.getResourceAsStream("record/reports.jsonl")) {
      assertThat(in).isNotNull();
      Files.write(reports, in.readAllBytes());
    }
    assertThat(run("en", "ingest", reports.toString(), "--jobs", "1").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show-kaz.fr",
        "show-kaz.en",
        "show-kaz-qat.fr",
        "show-kaz-qat.en",
        "show-kaz-qat-csv.en",
        "show-kaz-qat-nl.fr",
        "agreements.fr",
        "agreements.en",
        "agreements-csv.en",
        "agreements-tsv.en",
        "agreements-json.en",
        "agreements-jsonl.en",
        "agreements-nl.fr",
        "agreements-nl.en",
        "acts.fr",
        "acts-csv.en",
        "acts-jsonl.en",
        "acts-nl.fr",
        "acts-nl.en",
        "people.fr",
        "people-csv.en",
        "people-nl.en",
        "search-mer_caspienne.fr",
        "search-mer_caspienne-nl.en",
        "search-mer_caspienne-jsonl.en",
        "stats.fr",
        "stats.en"
      })
  void printsAsAlways(String name) throws IOException {
    Result result = run(language(name), words(name));
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(FIGURE.matcher(result.out()).replaceAll("0.?")).isEqualTo(golden(name));
  }

  @Test
  void dataIsTheSameInEveryLanguage() {
    for (String format : List.of("csv", "tsv", "json", "jsonl")) {
      for (String command : List.of("agreements", "acts", "people", "articles", "stats")) {
        assertThat(run("fr", command, "--format", format).out())
            .isEqualTo(run("en", command, "--format", format).out())
            .isNotEmpty();
      }
    }
  }

  @Test
  void nothingFoundIsNothingPrinted() {
    assertThat(run("en", "agreements", "--party", "FRA", "--partner", "USA").out()).isEmpty();
    assertThat(run("en", "agreements", "--party", "USA", "--format", "json").out())
        .isEqualTo("[]\n");
    assertThat(run("fr", "show", "USA", "DEU").out()).contains("rien à relever");
  }

  @Test
  void saysWhichStateItDoesNotKnow() {
    Result result = run("fr", "agreements", "--party", "Kazakstann");
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("Kazakstann").contains("peut-être KAZ\u202f?");
    assertThat(run("en", "show", "nowhere at all").err())
        .contains("neither a state or organisation nor an id");
  }

  @Test
  void saysWhatIsWrongWithADate() {
    Result result = run("en", "acts", "--since", "last week");
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("last week").contains("--since");
  }

  @Test
  void asksInSql() {
    assertThat(
            run(
                    "en",
                    "sql",
                    "select actor, agreements from state_year order by 1",
                    "--format",
                    "csv")
                .out())
        .isEqualTo("actor,agreements\nAZE,0\nFRA,0\nKAZ,1\nKAZ,0\nQAT,1\n");
    Result refused = run("fr", "sql", "drop table source");
    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("en lecture");
  }

  @Test
  void saysThatThereIsNoRecord(@TempDir Path folder) {
    Result result = run("en", "show", "KAZ", "--record", folder.resolve("none.db").toString());
    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("none.db");
  }

  /** {@code acts-csv.en} is {@code acts --format csv} in English. */
  private static Object[] words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.substring(0, name.indexOf('.')).split("-", -1)) {
      if (List.of("csv", "tsv", "json", "jsonl", "nl").contains(word)) {
        words.add("--format");
      }
      words.add(word.replace('_', ' '));
    }
    return words.toArray();
  }

  private static String language(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AskingTest.class.getResourceAsStream("record/" + name + ".txt")) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Result run(String language, Object... words) {
    return new InProcess(record).run(language, words);
  }
}
