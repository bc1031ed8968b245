package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.InProcess.Result;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of decisions, in this process. */
class DecideCommandTest {
  private static final String FIRST =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire.";
  private static final String SECOND =
      "Le Qatar et le Kazakhstan ont signé le 12 décembre 2023 un accord de coopération militaire.";

  @TempDir private Path folder = Path.of(".");
  private Path record = Path.of("entente.db");
  private String fact = "";
  private String other = "";

  @BeforeEach
  void readTwoReports() throws IOException {
    record = folder.resolve("entente.db");
    ingest(record);
    List<String> claims = claims();
    fact = claims.get(0);
    other = claims.get(1);
  }

  private void ingest(Path record) throws IOException {
    Path press = folder.resolve("press");
    Files.createDirectories(press);
    Files.writeString(press.resolve("one.txt"), FIRST);
    Files.writeString(press.resolve("two.txt"), SECOND);
    assertThat(
            run("ingest", press, "--lang", "fr", "--published", "2023-12-14", "--record", record)
                .exit())
        .isZero();
  }

  /** The claims of the agreement, sorted. */
  private List<String> claims() {
    return RecordFile.openToRead(record)
        .read(
            handle ->
                handle
                    .createQuery("select id from claim where type = 'agreement' order by id")
                    .mapTo(String.class)
                    .list());
  }

  @Test
  void decidesAndLogs() {
    assertThat(decide("correct", fact, "kind=security", "signed.place=Astana, KAZ").out())
        .matches(
            "d\\w{12}  correct "
                + fact
                + " kind=security\nd\\w{12}  correct "
                + fact
                + " signed.place=Astana, KAZ\n");
    String accepted = decide("accept", other, "--why", "sûr").out().substring(0, 13);
    assertThat(decide("undo", accepted).exit()).isZero();
    assertThat(decide("note", fact, "voir le JO").exit()).isZero();
    assertThat(log())
        .isEqualTo(
            """
            ID  TIME  Anna  correct FACT kind=security
            ID  TIME  Anna  correct FACT signed.place=Astana, KAZ
            ID  TIME  Anna  accept OTHER  # sûr  (annulée)
            ID  TIME  Anna  undo ID
            ID  TIME  Anna  note FACT voir le JO
            """);
    assertThat(decide("log", other).out().lines()).hasSize(4);
  }

  /** Two decisions of one command are of one moment, and stand by their ids. */
  private String log() {
    List<String> lines = new ArrayList<>();
    decide("log")
        .out()
        .lines()
        .map(
            line ->
                line.replace(fact, "FACT")
                    .replace(other, "OTHER")
                    .replaceAll("\\bd[0-9a-f]{12}\\b", "ID")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME"))
        .forEach(lines::add);
    if (lines.get(0).contains("place")) {
      lines.add(0, lines.remove(1));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void tellsWhatIsRejectedAsRejected() {
    assertThat(run("show", "KAZ", "--record", record).err()).isEmpty();
    String decision =
        decide("reject", fact, "--why", "une rencontre sportive").out().substring(0, 13);
    for (String id : List.of(fact, other)) {
      assertThat(run("show", id, "--record", record).out())
          .matches(
              "Rejeté\u00a0: .* Kazakhstan, Qatar, cadre, 2023-12-12\\. Anna \\d{4}-\\d\\d-\\d\\d:"
                  + " une rencontre sportive \\("
                  + decision
                  + "\\)\n  Identifiant "
                  + fact
                  + "\n");
    }
    assertThat(run("show", fact, "--format", "jsonl", "--record", record).out())
        .contains("\"type\":\"agreement\"", "\"review\":\"rejected\"", decision);
    Result history = run("show", "KAZ", "QAT", "--record", record);
    assertThat(history.out()).doesNotContain(fact);
    assertThat(history.err())
        .isEqualTo("entente: 1 fait rejeté n’est pas montré\u00a0; entente decide log le nomme\n");
    assertThat(run("show", "FRA", "--record", record).err()).isEmpty();
    decide("undo", decision);
    assertThat(run("show", "KAZ", "--record", record).err()).isEmpty();
  }

  @Test
  void saysWhatTheRecordSaidBefore() {
    decide("reject", fact);
    List<List<String>> questions =
        List.of(
            List.of("show", "KAZ", "--format", "csv"),
            List.of("people", "--format", "csv"),
            List.of("contradictions", "--format", "csv"),
            List.of("articles", "--format", "csv"));
    for (List<String> question : questions) {
      List<Object> words = new ArrayList<>(question);
      words.addAll(List.of("--record", record, "--as-of", "2023-12-31"));
      Result before = run(words.toArray());
      assertThat(before.exit()).isZero();
      assertThat(before.out().lines()).as(question.get(0)).hasSize(1);
      assertThat(before.err()).isEmpty();
      words.set(words.size() - 1, "9999");
      Result now = run(words.toArray());
      assertThat(now.out())
          .isEqualTo(run(words.subList(0, words.size() - 2).toArray()).out())
          .hasLineCount(question.get(0).equals("articles") ? 3 : 1);
    }
    assertThat(run("show", "KAZ", "--record", record, "--as-of", "hier").exit())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void sharesDecisions() throws IOException {
    decide("split", other);
    decide("reject", other);
    decide("add", "person", "name=Ana Ruiz", "state=ESP", "--quote", "Ana Ruiz, ministre");
    Path file = folder.resolve("anna.jsonl");
    assertThat(decide("export", file).exit()).isZero();
    assertThat(Files.readString(file).lines()).hasSize(3);
    Files.writeString(file, Files.readString(file) + "{\"at\":3}\n\n");
    Path mine = record;
    record = folder.resolve("theirs.db");
    Result early = decide("import", file);
    assertThat(early.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(early.err())
        .isEqualTo(
            "entente: "
                + file
                + ":4\u00a0: il manque at\n"
                + "entente: 3 décisions reprises, 0 connue, 2 en attente, 1 entrée refusée\n");
    assertThat(decide("log").out()).contains("(attend son affirmation)");
    ingest(record);
    assertThat(decide("import", file).err())
        .endsWith("entente: 0 décision reprise, 3 connues, 0 en attente, 1 entrée refusée\n");
    assertThat(decide("log").out()).isEqualTo(log(mine));
  }

  private String log(Path file) {
    record = file;
    return decide("log").out();
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(decide("accept", "a000000000000").err())
        .isEqualTo(
            "entente: a000000000000\u00a0: le registre n’a ni fait ni affirmation de ce nom\n");
    assertThat(decide("correct", fact, "kind=pact").err())
        .isEqualTo("entente: kind ne peut pas être «\u00a0pact\u00a0»\n");
    assertThat(decide("correct", fact, "colour=red").err())
        .isEqualTo("entente: colour\u00a0: de tels faits n’ont pas ce champ\n");
    assertThat(decide("correct", fact, "kind").err())
        .isEqualTo("entente: kind\u00a0: n’est pas un CHAMP=VALEUR, ou champ donné deux fois\n");
    assertThat(decide("split", fact, other).err()).contains("il ne resterait rien du fait");
    assertThat(decide("add", "person", "name=A").err())
        .isEqualTo("entente: il manque une citation ou une adresse (--quote, --url)\n");
    assertThat(decide("undo", "d000000000000").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void recodes() throws IOException {
    Path lexicon = folder.resolve("lexicon/fr/actors/states-more.txt");
    Files.createDirectories(lexicon.getParent());
    Files.writeString(lexicon, "RUR\n  name       Ruritanie\n  capital    Streslau\n");
    Result said =
        run("recode", "--lexicon", folder.resolve("lexicon"), "--show", "--record", record);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .isEqualTo("entente: 2 dépêches recodées, 0 fait ajouté, 0 changé, 0 retiré\n");
    assertThat(run("recode", "--record", record, "--lexicon", folder.resolve("lexicon")).err())
        .startsWith("entente: 0 dépêche recodée");
  }

  private Result decide(Object... words) {
    List<Object> all = new ArrayList<>(List.of("decide"));
    all.addAll(List.of(words));
    all.addAll(List.of("--record", record));
    return run(all.toArray());
  }

  private Result run(Object... words) {
    return new InProcess(record).run("fr", words);
  }
}
