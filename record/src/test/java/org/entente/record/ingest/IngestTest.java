package org.entente.record.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.entente.coder.Coder;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Merger;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final Coder CODER = Coder.create();
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

  @Test
  void readsReportsOnce(@TempDir Path folder) throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    assertThat(ingest(record)).hasOnlyElementsOfType(Ingest.Added.class).hasSize(2);
    assertThat(
            record.<List<String>>read(
                handle ->
                    handle
                        .createQuery(
                            "select parties || ' ' || current || ' ' || sources from agreement")
                        .mapTo(String.class)
                        .list()))
        .containsExactly("KAZ+QAT signed 2");
    assertThat(ingest(record)).hasOnlyElementsOfType(Ingest.Unchanged.class).hasSize(2);
  }

  @Test
  void ofTwoVersionsInOneRunTheLaterStays(@TempDir Path folder) throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    List<Reading> versions =
        List.of(
            report("one", "Le Kazakhstan et le Qatar ont signé un accord de défense."),
            report("one", "Le Kazakhstan et le Qatar ont signé un accord de défense à Doha."));
    for (int run = 0; run < 3; run++) {
      new Ingest(record, CODER, "test", 2, NOW).run(versions.iterator(), outcome -> {});
      String text =
          record.read(handle -> handle.select("select text from source").mapTo(String.class).one());
      assertThat(text).endsWith("Doha.");
    }
  }

  @Test
  void aChangedReportKeepsItsEvidence(@TempDir Path folder) throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    String text = "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 un accord militaire.";
    put(record, text);
    List<String> before = text(record, "select fact || exact from passage");
    put(record, text + " Un communiqué l'annonce.");
    assertThat(text(record, "select fact || exact from passage")).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aChangedReportDoesNotLoseWhatWasDecided(@TempDir Path folder) throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    String told = "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 un accord militaire.";
    String other = "La France et le Mali ont signé le 3 mai 2023 un accord de défense.";
    assertThat(put(record, told + "\n" + other)).isEmpty();
    String fact = text(record, "select id from agreement where parties = 'KAZ+QAT'").get(0);
    decide(record, new Action.Correct(fact, "kind", "security"));

    assertThat(put(record, "Mise à jour de 18 heures.\n" + told)).containsExactly(fact);
    assertThat(text(record, "select parties || ' ' || kind || ' ' || review from agreement"))
        .as("what nobody decided about goes, what was decided is told once")
        .containsExactly("KAZ+QAT security corrected");
    assertThat(text(record, "select exact || (first > 25) from passage"))
        .as("its words where they are now")
        .containsExactly(told.substring(0, told.length() - 1) + "1");

    for (int again = 0; again < 2; again++) {
      assertThat(put(record, "Rectificatif no " + again + " : rien n'a été signé."))
          .containsExactly(fact);
      assertThat(text(record, "select id || ' ' || kind || ' ' || sources from agreement"))
          .containsExactly(fact + " security 1");
      assertThat(text(record, "select exact || first from passage"))
          .as("words that the text does not have any more")
          .containsExactly(told.substring(0, told.length() - 1) + "-1");
    }
    assertThat(text(record, "select frozen from claim where frozen is not null"))
        .containsExactly("test");

    assertThat(put(record, told + "\n" + other)).as("as it was").isEmpty();
    assertThat(text(record, "select id from claim where frozen is not null")).isEmpty();
    assertThat(text(record, "select kind from agreement where id = '" + fact + "'"))
        .containsExactly("security");
  }

  private static List<String> put(RecordFile record, String text) throws IOException {
    List<String> kept = new ArrayList<>();
    new Ingest(record, CODER, "test", 1, NOW)
        .run(
            List.of(report("one", text)).iterator(),
            outcome -> kept.addAll(((Ingest.Added) outcome).kept()));
    return kept;
  }

  private static void decide(RecordFile record, Action action) {
    Decision decision = new Decision(NOW, "Anna", Optional.empty(), action);
    record.write(handle -> DecisionTable.add(handle, List.of(decision)));
    Merger.mergeStale(record, NOW);
  }

  private static List<String> text(RecordFile record, String sql) {
    return record.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private static List<Ingest.Outcome> ingest(RecordFile record) throws IOException {
    List<Ingest.Outcome> outcomes = new ArrayList<>();
    new Ingest(record, CODER, "test", 2, NOW)
        .run(
            List.of(
                    report(
                        "one",
                        "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord"
                            + " de coopération militaire."),
                    report(
                        "two",
                        "L'accord de coopération militaire entre le Kazakhstan et le Qatar, signé"
                            + " le 12 décembre 2023, porte sur la formation des officiers."))
                .iterator(),
            outcomes::add);
    return outcomes;
  }

  private static Reading report(String id, String text) {
    return new Reading.Read(
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 12, 14)),
            "fr",
            text),
        id);
  }
}
