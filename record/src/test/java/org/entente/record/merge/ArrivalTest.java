package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Claims;
import org.entente.record.evaluation.ClusterCorpus;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record is the same in whatever order and batches its sources come. */
class ArrivalTest {
  private static final int SHUFFLES = 200;
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

  /** Every merged table, rows of claims by their ids. */
  private static final List<String> TABLES =
      List.of(
          """
          select 'agreement', id, block, parties, form, kind, title, domains, current, date,
            first_day, last_day, sources, confidence, review, parent from agreement order by id\
          """,
          "select 'party', agreement, actor from agreement_party order by 2, 3",
          "select 'domain', agreement, domain from agreement_domain order by 2, 3",
          "select 'stage', * from stage order by agreement, ordinal",
          """
          select 'act', id, block, kind, time, actors, recipients, people, date, first_day,
            last_day, place, place_state, domains, attributed, event, mode, sources, confidence,
            review from act order by id\
          """,
          "select 'actor', act, actor, role from act_actor order by 2, 3, 4",
          """
          select 'person', id, block, name, variants, state, sources, review from person
          order by id\
          """,
          "select 'role', * from person_role order by person, ordinal",
          """
          select 'evidence', e.fact, part, c.id, first, last, exact from evidence e
          join claim c on c.n = e.claim order by 2, 3, 4, 5, 6\
          """,
          "select 'contradiction', id, fact, about from contradiction order by id",
          """
          select 'value', contradiction, ordinal, value, c.id, first, last, exact
          from contradiction_value v join claim c on c.n = v.claim order by 2, 3, 5, 6\
          """,
          "select 'link', * from link order by fact, one, other",
          "select 'claim', id, fact from claim order by id");

  private record Report(Source source, List<ClaimRow> claims) {}

  @Test
  void ordersAndBatchesDoNotMatter(@TempDir Path folder) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (ClusterCorpus.Item item :
        ClusterCorpus.read(Path.of("..", "corpus", "clusters")).items()) {
      reports.add(new Report(Source.of(item.gold().article()), Claims.of(item.coding())));
    }
    String expected = export(fill(folder.resolve("in-order.db"), reports, reports.size()));
    assertThat(expected).contains("only_candidate");
    Random random = new Random(20240501);
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.shuffle(reports, random);
      int batch = 1 + random.nextInt(reports.size());
      RecordFile record = fill(folder.resolve(i + ".db"), reports, Math.max(10, batch));
      assertThat(export(record)).as("shuffle %s, batches of %s", i, batch).isEqualTo(expected);
    }
  }

  @Test
  void aSourceThatComesAgainChangesNothing(@TempDir Path folder) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (ClusterCorpus.Item item :
        ClusterCorpus.read(Path.of("..", "corpus", "clusters")).items()) {
      reports.add(new Report(Source.of(item.gold().article()), Claims.of(item.coding())));
    }
    RecordFile record = fill(folder.resolve("again.db"), reports, reports.size());
    String expected = export(record);
    add(record, reports.subList(0, 20));
    assertThat(export(record)).isEqualTo(expected);
  }

  private static RecordFile fill(Path file, List<Report> reports, int batch) {
    RecordFile record = RecordFile.open(file);
    for (int i = 0; i < reports.size(); i += batch) {
      add(record, reports.subList(i, Math.min(reports.size(), i + batch)));
    }
    return record;
  }

  private static void add(RecordFile record, List<Report> reports) {
    record.write(
        handle -> {
          for (Report report : reports) {
            SourceTable.put(handle, report.source(), report.claims(), "gold", NOW);
          }
          return reports.size();
        });
    Merger.mergeStale(record, NOW);
  }

  private static String export(RecordFile record) {
    return record.read(
        handle -> {
          StringBuilder text = new StringBuilder();
          for (String table : TABLES) {
            handle
                .createQuery(table)
                .map(
                    (rows, context) -> {
                      List<String> values = new ArrayList<>();
                      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        values.add(String.valueOf(rows.getObject(i)));
                      }
                      return String.join("\t", values);
                    })
                .forEach(row -> text.append(row).append('\n'));
          }
          return text.toString();
        });
  }
}
