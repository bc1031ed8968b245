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
