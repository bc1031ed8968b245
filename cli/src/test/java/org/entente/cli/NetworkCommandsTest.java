package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.cli.InProcess.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What networks and trends say of DCAD and the two founding articles. */
class NetworkCommandsTest {
  private static final int SCREEN = 40;
  private static final Path SHARED = Path.of("..", "..", "shared");

  private static Path record = Path.of("");

  @BeforeAll
  static void read(@TempDir Path folder) {
    Path data = SHARED.resolve("data").resolve("DCAD-v1.0-main.csv");
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(data).as("the data set is not on this machine").exists();
    }
    record = folder.resolve("entente.db");
    assertThat(run("en", "import", "dcad", data.toString()).exit()).isZero();
    Path articles = SHARED.resolve("seeds");
    assertThat(run("en", "ingest", articles.toString(), "--jobs", "1").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void trendsOfKazakhstanAnswerTheThreeClaimsOnAScreen(String language) {
    String printed = run(language, "trends", "KAZ").out();
    assertThat(printed.lines())
        .hasSizeLessThanOrEqualTo(SCREEN)
        .allMatch(line -> line.length() <= 100);
    String page = printed.replaceAll("\\s+", " ");
    // what is covered and what is not
    assertThat(page).contains("1980–2010").contains("2011–2022");
    // 1. growth: Kazakhstan's 45 signatures show none, everybody's do
    assertThat(page).contains("1991–2010").contains("45").contains("1980–1991");
    assertThat(page).contains(language.equals("fr") ? "en hausse" : "grows");
    assertThat(page)
        .contains(language.equals("fr") ? "ni hausse ni baisse" : "neither growth nor decline");
    // 2. blocs, in two halves of the data set and in the press
    assertThat(page).contains("1991–2000").contains("2001–2010").contains("2022–2023");
    // 3. everybody
    assertThat(page).contains("GBR, FRA, RUS").contains("Hill");
  }

  @Test
  void dataAreTheSameInEveryLanguageAndLocale() {
    Locale before = Locale.getDefault();
    try {
      for (List<String> words :
          List.of(
              List.of("network", "--since", "2009", "--until", "2010", "--format", "csv"),
              List.of("network", "KAZ", "--by", "outlook", "--format", "json"),
              List.of(
                  "network",
                  "--by",
                  "dyad",
                  "--since",
                  "2010",
                  "--until",
                  "2010",
                  "--format",
                  "csv"),
              List.of("network", "--since", "2009", "--until", "2010", "--format", "gexf"),
              List.of("network", "--since", "2009", "--until", "2010", "--format", "graphml"),
              List.of("trends", "KAZ", "--format", "csv"),
              List.of(
                  "compare",
                  "KAZ",
                  "UZB",
                  "--since",
                  "2009",
                  "--until",
                  "2010",
                  "--format",
                  "json"))) {
        String[] args = words.toArray(String[]::new);
        byte[] english = run("en", args).bytes();
        assertThat(english).as(words.toString()).isNotEmpty();
        for (String language : List.of("fr", "en", "tr")) {
          Locale.setDefault(new Locale(language));
          assertThat(run(language, args).bytes()).as(words.toString()).isEqualTo(english);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void jsonHasNullForWhatIsUndefined() throws IOException {
    JsonNode rows =
        new ObjectMapper()
            .readTree(
                run("en", "network", "--by", "state", "--until", "1980", "--format", "json").out());
    assertThat(rows).isNotEmpty();
    JsonNode alone = rows.get(0);
    assertThat(alone.path("degree").asInt()).isZero();
    assertThat(alone.path("closeness").isNull()).isTrue();
    assertThat(alone.path("brokerage_liaison").asInt()).isZero();
  }

  @Test
  void dataCarryWhatTheRecordCovers() {
    assertThat(run("en", "network", "--since", "2010", "--until", "2010", "--format", "csv").err())
        .contains("1980–2010")
        .contains("Nothing covers 2011–2022")
        .contains("Left out");
    assertThat(run("fr", "trends", "--format", "csv").err()).contains("Rien ne couvre 2011–2022");
  }

  @Test
  void figuresAreLabelledAndMarkTheEndOfTheDataSet() throws Exception {
    Result english = run("en", "trends", "--format", "svg");
    Document svg = xml(english.bytes());
    assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("174mm");
    assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(12);
    assertThat(english.out())
        .contains("Agreements signed")
        .contains(">Year<")
        .contains("data set ends 2010")
        .contains("press");
    assertThat(run("en", "trends", "--format", "svg").bytes()).isEqualTo(english.bytes());
    assertThat(run("fr", "trends", "--format", "svg").out())
        .contains("Accords signés")
        .contains(">Année<");
    assertThat(run("en", "network", "--by", "state", "--until", "2010", "--format", "svg").out())
        .contains("NATO")
        .contains("CSTO")
        .contains(">KAZ<");
    xml(
        run("en", "compare", "KAZ", "UZB", "--since", "2009", "--until", "2010", "--format", "svg")
            .bytes());
    byte[] png =
        run("en", "network", "--since", "2008", "--until", "2010", "--format", "png").bytes();
    assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
  }

  @Test
  void graphsHaveTime() throws Exception {
    Document gexf =
        xml(run("en", "network", "--since", "2008", "--until", "2010", "--format", "gexf").bytes());
    assertThat(gexf.getElementsByTagName("spell").getLength()).isGreaterThan(500);
    Document graphml =
        xml(
            run("en", "network", "--since", "2008", "--until", "2010", "--format", "graphml")
                .bytes());
    assertThat(graphml.getElementsByTagName("edge").getLength()).isGreaterThan(500);
  }

  @Test
  void writesToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("years.csv");
    Result result =
        run(
            "en",
            "network",
            "--since",
            "2008",
            "--until",
            "2010",
            "--format",
            "csv",
            "--output",
            file.toString());
    assertThat(result.bytes()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void parametersOfTheRuleMatter() {
    String[] years = {"network", "--since", "2010", "--until", "2010", "--format", "csv"};
    String usual = run("en", years).out();
    for (List<String> more :
        List.of(
            List.of("--duration", "10"),
            List.of("--end", "open"),
            List.of("--from", "in_force"),
            List.of("--basis", "signed"),
            List.of("--window", "3"),
            List.of("--weighted"),
            List.of("--kind", "framework"),
            List.of("--domain", "industry"),
            List.of("--min-confidence", "0.95"))) {
      String[] words = Stream.concat(List.of(years).stream(), more.stream()).toArray(String[]::new);
      assertThat(run("en", words).out()).as(more.toString()).isNotEqualTo(usual).isNotEmpty();
    }
  }

  @Test
  void saysWhatIsWrong() {
    for (List<String> words :
        List.of(
            List.of("network", "--kind", "treaty"),
            List.of("network", "Nowhereland"),
            List.of("network", "--window", "0"),
            List.of(
                "network",
                "--since",
                "2010",
                "--until",
                "2010",
                "--format",
                "svg",
                "--measure",
                "beauty"),
            List.of("compare", "KAZ", "UZB", "--format", "gexf"),
            List.of("trends", "NATO"),
            List.of("trends", "--region", "atlantis"))) {
      Result result = run("en", words.toArray(String[]::new));
      assertThat(result.exit()).as(words.toString()).isEqualTo(ExitCode.USAGE);
      assertThat(result.err()).as(words.toString()).isNotBlank();
    }
  }

  private static Document xml(byte[] bytes)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static Result run(String language, String... words) {
    return new InProcess(record).run(language, (Object[]) words);
  }
}
