package org.entente.record.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an ingest at random moments. {@code -Dentente.kills=100} for more than a build has time
 * for.
 */
class KilledIngestTest {
  private static final int KILLS = Integer.getInteger("entente.kills", 10);
  private static final int ARTICLES = 1200;
  private static final List<String> STATES =
      List.of("le Portugal", "le Sénégal", "la Grèce", "le Kenya", "la Norvège", "le Pérou");
  private static final List<String> MONTHS = List.of("janvier", "mars", "mai", "juin", "octobre");

  /** Columns that hold times, numbers of rows and what is made of these. */
  private static final Set<String> PASSING = Set.of("added", "n", "source", "claim", "digest");

  private final Path folder;
  private final Path reports;

  KilledIngestTest(@TempDir Path folder) {
    this.folder = folder;
    this.reports = folder.resolve("reports.jsonl");
  }

  @Test
  void theSameCommandGoesOnAndEndsInTheSameRecord() throws Exception {
    write();
    Path undisturbed = folder.resolve("undisturbed.db");
    long start = System.nanoTime();
    run(undisturbed).waitFor();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    List<String> expected = dump(undisturbed);
    assertThat(expected).hasSizeGreaterThan(ARTICLES * 3);

    Random random = new Random(7);
    int number = 0;
    Path record = folder.resolve("record-0.db");
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = run(record);
      if (!process.waitFor(random.nextLong(whole + 1), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        check(record);
      } else {
        // it was done before: compare, and begin anew
        assertSame(dump(record), expected);
        number++;
        record = folder.resolve("record-" + number + ".db");
      }
    }
    assertThat(run(record).waitFor()).isZero();
    assertSame(dump(record), expected);
  }

  /** As equal, with a message that names a few lines and not both records. */
  private static void assertSame(List<String> told, List<String> expected) {
    List<String> odd = new ArrayList<>(told);
    odd.removeAll(new HashSet<>(expected));
    assertThat(odd.stream().limit(5)).isEmpty();
    assertThat(told.equals(expected)).isTrue();
  }

  /** A record opens, is sound and has whole articles only. */
  private static void check(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    RecordFile record = RecordFile.open(file);
    String sound =
        record.read(handle -> handle.select("pragma integrity_check").mapTo(String.class).one());
    assertThat(sound).isEqualTo("ok");
    int broken =
        record.read(
            handle ->
                handle
                    .select(
                        """
                        select count(*) from source s
                        where not exists (select 1 from shingle where source = s.n)
                          or not exists (select 1 from claim where source = s.n)
                          or not exists (select 1 from words where rowid = s.n)
                        """)
                    .mapTo(Integer.class)
                    .one());
    assertThat(broken).isZero();
    List<String> orphans =
        record.read(handle -> handle.select("pragma foreign_key_check").mapTo(String.class).list());
    assertThat(orphans).isEmpty();
  }

  /** Everything in a record but when and in which order it came. */
  private static List<String> dump(Path file) {
    return RecordFile.openToRead(file)
        .read(
            handle -> {
              List<String> lines = new ArrayList<>();
              try (Rows rows = Rows.on(handle)) {
                for (String table : tables(rows)) {
                  lines.add(table);
                  rows.list("select * from " + table, row -> line(row)).stream()
                      .sorted()
                      .forEach(lines::add);
                }
              }
              return lines;
            });
  }

  private static List<String> tables(Rows rows) {
    return rows.list(
        """
        select name from sqlite_schema where type = 'table' and name not like 'words%'
          and name not like 'sqlite%' and name <> 'change' order by name\
        """,
        row -> row.getString(1));
  }

  private static String line(java.sql.ResultSet row) throws java.sql.SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String name = row.getMetaData().getColumnName(i);
      if (!PASSING.contains(name)) {
        line.append(name).append('=').append(row.getString(i)).append('|');
      }
    }
    return line.toString();
  }

  private Process run(Path record) throws IOException {
    return JavaProcess.of(IngestProcess.class, reports, record)
        .redirectOutput(folder.resolve("process.log").toFile())
        .start();
  }

  /** Reports of agreements, some of them copies, some told twice. */
  private void write() throws IOException {
    Random random = new Random(3);
    List<String> lines = new ArrayList<>();
    String before = "";
    for (int i = 0; i < ARTICLES; i++) {
      int one = random.nextInt(STATES.size());
      int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
      String month = MONTHS.get(random.nextInt(MONTHS.size()));
      int day = 1 + random.nextInt(28);
      String text =
          "%s et %s ont signé le %d %s 2023 un accord de coopération militaire. Il porte le numéro %d."
              .formatted(STATES.get(one).replaceFirst("^l", "L"), STATES.get(other), day, month, i);
      String told = i % 5 == 4 ? "De notre correspondant. " + before : text;
      lines.add(
          "{\"url\":\"https://press.example/%d\",\"published\":\"2023-11-02\",\"text\":\"%s\"}"
              .formatted(i % 50 == 49 ? i - 1 : i, told));
      before = text;
    }
    Files.write(reports, lines, StandardCharsets.UTF_8);
  }
}
