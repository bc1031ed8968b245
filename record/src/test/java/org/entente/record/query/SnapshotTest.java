package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.record.claim.Claims;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Merger;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final Coder CODER = Coder.create();
  private static final Instant FIRST = Instant.parse("2024-05-01T12:00:00Z");
  private static final Instant SECOND = Instant.parse("2024-05-03T23:59:59.5Z");
  private static final Instant THIRD = Instant.parse("2024-05-04T00:00:00Z");
  private static final String SIGNED =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire.";
  private static final String LATER =
      "Le Kazakhstan et le Qatar ont signé le 13 décembre 2023 à Doha un accord de coopération"
          + " militaire.";

  @Test
  void isTheRecordAsItWas(@TempDir Path folder) {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    put(record, "one", SIGNED, FIRST);
    List<String> first = told(record);
    put(record, "two", LATER, SECOND);
    List<String> second = told(record);
    assertThat(second).isNotEqualTo(first).anyMatch(line -> line.contains("signed.date"));
    String fact = first.get(0).substring(0, 13);
    Decision rejected = new Decision(THIRD, "Anna", Optional.empty(), new Action.Reject(fact));
    record.write(handle -> DecisionTable.add(handle, List.of(rejected)));
    Merger.mergeStale(record, THIRD);
    List<String> third = told(record);
    assertThat(third).isEmpty();

    assertThat(asOf(record, "2024-04-30")).isEmpty();
    assertThat(asOf(record, "2024-05-01")).isEqualTo(first);
    assertThat(asOf(record, "2024-05-03")).isEqualTo(second);
    assertThat(asOf(record, "2024-05-04")).isEqualTo(third);
    assertThat(told(record)).as("the record itself").isEqualTo(third);
  }

  private static List<String> asOf(RecordFile record, String day) {
    Path copy;
    try (Snapshot then = Snapshot.of(RecordFile.openToRead(record.file()), LocalDate.parse(day))) {
      copy = then.record().file();
      assertThat(copy).exists();
      return told(then.record());
    }
  }

  private static List<String> told(RecordFile record) {
    return record.read(
        handle ->
            handle
                .createQuery(
                    """
                    select a.id || a.kind || coalesce(a.date, '') || a.sources || p.exact || p.article
                      from agreement a join passage p on p.fact = a.id
                    union select fact || about from contradiction order by 1\
                    """)
                .mapTo(String.class)
                .list());
  }

  private static void put(RecordFile record, String id, String text, Instant added) {
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.of("Le Courrier " + id),
            Optional.of(LocalDate.of(2023, 12, 14)),
            "fr",
            text);
    record.write(
        handle -> {
          SourceTable.put(
              handle, Source.of(article), Claims.of(CODER.code(article)), "test", added);
          return id;
        });
    Merger.mergeStale(record, added);
  }
}
