package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two founding articles, a report of the ratification a year later, and DCAD's hand-coded
 * agreements, in one record.
 */
class FoundingRecordTest {
  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final String RATIFICATION =
      """
      Le Sénat kazakh ratifie l'accord militaire avec le Qatar

      ASTANA, 22 novembre 2024 - Le Sénat du Kazakhstan a ratifié jeudi l'accord de coopération \
      militaire conclu avec le Qatar.

      Le texte avait été signé à Doha le 12 décembre 2023 par les ministres de la Défense des deux \
      pays. Il prévoit la formation d'officiers et l'échange d'informations entre les deux armées, \
      a indiqué le rapporteur, le sénateur Daniyar Beketov.

      La loi de ratification doit encore être promulguée par le président.
      """;

  private static InProcess entente = new InProcess(Path.of(""));

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Path data = SHARED.resolve("data").resolve("DCAD-v1.0-main.csv");
    Path articles = SHARED.resolve("seeds");
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(data).as("the data set is not on this machine").exists();
      assumeThat(articles).as("the founding articles are not on this machine").exists();
    }
    Path report = Files.writeString(folder.resolve("ratification.txt"), RATIFICATION);
    entente = new InProcess(folder.resolve("entente.db"));
    assertThat(entente.run("en", "ingest", articles).exit()).isZero();
    assertThat(entente.run("en", "import", "dcad", data).exit()).isZero();
    assertThat(entente.run("en", "ingest", report, "--lang", "fr").exit()).isZero();
  }

  @Test
  void tellsOneAgreementSignedAtDohaAndRatifiedByBothSources() {
    List<String> lines = entente.run("en", "show", "KAZ", "QAT").out().lines().toList();
    List<String> stages = lines.stream().filter(ids("a").asPredicate()).toList();
    assertThat(stages).hasSize(2);
    assertThat(stages.get(0)).startsWith("  2023-12-12  signed Doha · KAZ, QAT · ");
    assertThat(stages.get(1)).startsWith("  2024-11-21  ratified · KAZ, QAT · ");
    assertThat(stages)
        .extracting(line -> line.substring(line.lastIndexOf('·')))
        .containsOnly(stages.get(0).substring(stages.get(0).lastIndexOf('·')));
    assertThat(after(lines, stages.get(0))).anyMatch(line -> line.contains("— 2023-12-14, "));
    assertThat(after(lines, stages.get(0))).anyMatch(line -> line.contains("— 2024-11-22, "));
    assertThat(after(lines, stages.get(1))).anyMatch(line -> line.contains("— 2024-11-22, "));
  }

  @Test
  void tellsHandCodedAndNewerAgreementsInOneChronology() {
    List<String> lines = entente.run("en", "show", "KAZ").out().lines().toList();
    Predicate<String> coded = Pattern.compile("DCADv1\\.0-\\d+").asPredicate();
    assertThat(lines.stream().filter(coded).map(line -> line.replaceFirst(".*, ", "")).distinct())
        .hasSize(45);
    List<String> events = lines.stream().filter(ids("[ae]").asPredicate()).toList();
    List<String> dated = events.stream().filter(line -> line.matches("  \\d.*")).toList();
    assertThat(dated.stream().map(line -> line.strip().split("[ ~]", 2)[0]))
        .isSorted()
        .contains("1993-02-23", "2010-09-29", "2022-01", "2023-11", "2023-12-12", "2024-11-21");
    assertThat(dated).anyMatch(line -> line.startsWith("  2022-01  signed · KAZ, TUR · "));
    assertThat(dated).anyMatch(line -> line.startsWith("  2023-11  signed · KAZ, SRB · "));
    assertThat(events).anyMatch(line -> line.startsWith("  (no date)  agreed · IRN, KAZ · "));
  }

  @Test
  void listsWhatTheFirstArticleContradicts() {
    assertThat(entente.run("en", "contradictions").out().lines())
        .filteredOn(line -> line.contains("Zhanzakov"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("KAZ", "IRN"));
  }

  /** What ends in an identifier of a fact whose kind has one of these letters. */
  private static Pattern ids(String letters) {
    return Pattern.compile(" · " + letters + "[0-9a-f]{12}$");
  }

  /** The quotations below a line. */
  private static List<String> after(List<String> lines, String line) {
    return lines.stream()
        .skip(lines.indexOf(line) + 1L)
        .takeWhile(next -> next.startsWith("    "))
        .toList();
  }
}
