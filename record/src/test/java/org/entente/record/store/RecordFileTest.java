package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.record.store.RecordException.Problem;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileTest {
  private final Path folder;
  private final Path file;

  RecordFileTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("entente.db");
  }

  private static Problem problem(Runnable work) {
    return catchThrowableOfType(RecordException.class, work::run).problem();
  }

  private static int decisions(RecordFile record) {
    return record.read(RecordFileTest::decisions);
  }

  private static int decisions(Handle handle) {
    return handle.select("select count(*) from decision").mapTo(Integer.class).one();
  }

  private static void decide(RecordFile record, String id, String why) {
    record.write(
        handle ->
            handle.execute(
                "insert into decision (id, at, who, why, action, json)"
                    + " values (?, '', '', ?, '', '')",
                id,
                why));
  }

  private void pragma(String text) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma " + text);
    }
  }

  @Test
  void keepsWhatIsWritten() {
    decide(RecordFile.open(file), "1", "");
    assertThat(decisions(RecordFile.openToRead(file))).isEqualTo(1);
  }

  @Test
  void aRecordThatIsNotThereIsNotRead() {
    assertThat(problem(() -> RecordFile.openToRead(file))).isEqualTo(Problem.MISSING);
    assertThat(file).doesNotExist();
  }

  @Test
  void anotherFileIsLeftAlone() throws IOException, SQLException {
    Files.writeString(file, "no record, but notes on ".repeat(100));
    byte[] before = Files.readAllBytes(file);
    assertThat(problem(() -> RecordFile.open(file))).isEqualTo(Problem.NOT_A_RECORD);
    assertThat(problem(() -> RecordFile.openToRead(file))).isEqualTo(Problem.NOT_A_RECORD);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    Files.delete(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table notes (text)");
    }
    assertThat(problem(() -> RecordFile.open(file))).isEqualTo(Problem.NOT_A_RECORD);
  }

  @Test
  void aNewerRecordIsRefused() throws SQLException {
    RecordFile written = RecordFile.open(file);
    decide(written, "1", "");
    int current =
        written.read(handle -> handle.select("pragma user_version").mapTo(Integer.class).one());
    pragma("user_version = 99");
    assertThat(problem(() -> RecordFile.open(file))).isEqualTo(Problem.NEWER);
    assertThat(problem(() -> RecordFile.openToRead(file))).isEqualTo(Problem.NEWER);
    pragma("user_version = " + current);
    assertThat(decisions(RecordFile.openToRead(file))).isEqualTo(1);
  }

  @Test
  void anOlderRecordIsCopiedAndThenBroughtUpToDate() throws SQLException {
    Schema older = new Schema(1, version -> "create table kept (text);\n");
    Schema newer = new Schema(3, version -> "alter table kept add column v" + version + ";\n");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      older.bring(connection, file);
      statement.execute("insert into kept values ('word')");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      newer.bring(connection, file);
      assertThat(newer.check(connection, file)).isTrue();
      try (var rows = statement.executeQuery("select text, v2, v3 from kept")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("word");
      }
    }
    Path copy = folder.resolve("entente.db.version-1");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      assertThat(older.check(connection, copy)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aRecordOfEachOlderVersionIsBroughtUpToDateWhenItIsRead(int version) throws SQLException {
    Schema older = new Schema(version, Schema::script);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      older.bring(connection, file);
      statement.execute(
          "insert into agreement values ('a1', 'KAZ+QAT', 'KAZ+QAT', 'agreement', 'framework',"
              + " null, '[]', 'signed', '2023-12-12', 19703, 19703, 1, 0.9, null, null, '')");
      statement.execute(
          "insert into agreement_party values ('KAZ', 19703, 'a1'), ('QAT', 19703, 'a1')");
      statement.execute(
          "insert into stage values ('a1', 1, 'signed', '2023-12-12', 19703, 19703, null, null,"
              + " '[]', null, 'COOPERATE', null, 1, 0.9)");
      statement.execute("insert into agreement_domain values ('training', 19703, 'a1')");
      statement.execute(
          "insert into act values ('b1', 'visit', 'visit', 'past', 'KAZ', 'QAT', '[]',"
              + " '2024-01-01', 19723, 19723, null, null, '[]', null, 'CONSULT', null, 1, 0.9,"
              + " null, '')");
      statement.execute(
          "insert into act_actor values ('KAZ', 'actor', 19723, 'b1'),"
              + " ('KAZ', 'recipient', 19723, 'b1'), ('QAT', 'recipient', 19723, 'b1')");
      statement.execute("insert into act_domain values ('training', 19723, 'b1')");
      statement.execute("insert into contradiction values ('c1', 'a1', 'signed.date')");
      statement.execute(
          "insert into decision (id, at, who, why, action, target, json)"
              + " values ('d1', '2024-05-01T12:00:00Z', 'Anna', null, 'accept', 'a1', '{}')");
    }
    RecordFile record = RecordFile.openToRead(file);
    assertThat(decisions(record)).isEqualTo(1);
    assertThat(stageYears(record)).containsExactly("2023 signed 1");
    assertThat(Sums.kept(record)).isNotEmpty().isEqualTo(Sums.told(record));
    assertThat(definitions(record))
        .isEqualTo(definitions(RecordFile.open(folder.resolve("new.db"))));
    Path copy = folder.resolve("entente.db.version-" + version);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      assertThat(older.check(connection, copy)).as("the copy is of the older version").isTrue();
    }
    RecordFile.open(file).write(handle -> handle.execute("delete from contradiction"));
    RecordFile.open(file).write(handle -> handle.execute("delete from agreement"));
    assertThat(stageYears(record)).isEmpty();
    assertThat(Sums.kept(record)).isNotEmpty().isEqualTo(Sums.told(record));
    RecordFile.open(file).write(handle -> handle.execute("delete from act"));
    assertThat(Sums.kept(record)).isEmpty();
  }

  private static List<String> definitions(RecordFile record) {
    return record.read(
        handle ->
            handle
                .select("select sql from sqlite_schema where sql is not null order by type, name")
                .mapTo(String.class)
                .list());
  }

  private static List<String> stageYears(RecordFile record) {
    return record.read(
        handle ->
            handle
                .select("select year || ' ' || status || ' ' || n from stage_year where n > 0")
                .mapTo(String.class)
                .list());
  }

  @Test
  void aMigrationThatFailsChangesNothing() throws SQLException {
    Schema older = new Schema(1, version -> "create table kept (text);\n");
    Schema broken =
        new Schema(3, version -> version == 2 ? "drop table kept;\n" : "no statement;\n");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      older.bring(connection, file);
      SQLException fault =
          catchThrowableOfType(SQLException.class, () -> broken.bring(connection, file));
      assertThat(String.valueOf(fault.getMessage())).contains("syntax error");
      assertThat(older.check(connection, file)).isTrue();
      statement.execute("select text from kept");
    }
  }

  @Test
  void aFullDiskLosesNothing() {
    decide(RecordFile.open(file), "1", "");
    RecordFile confined = RecordFile.confined(file, 200);
    int written = 1;
    Problem problem = Problem.FAILED;
    while (written < 1000 && problem == Problem.FAILED) {
      try {
        decide(confined, String.valueOf(written + 1), "why ".repeat(20_000));
        written++;
      } catch (RecordException e) {
        problem = e.problem();
      }
    }
    assertThat(problem).isEqualTo(Problem.DISK_FULL);
    assertThat(written).isGreaterThan(1);
    RecordFile record = RecordFile.open(file);
    assertThat(decisions(record)).isEqualTo(written);
    String check =
        record.read(handle -> handle.select("pragma integrity_check").mapTo(String.class).one());
    assertThat(check).isEqualTo("ok");
    decide(record, "after", "why ".repeat(20_000));
  }

  @Test
  void whatMayNotBeWrittenSaysSo() throws IOException {
    RecordFile.open(file);
    assertThat(problem(() -> decide(RecordFile.openToRead(file), "1", "")))
        .isEqualTo(Problem.READ_ONLY);
    assertThat(problem(() -> RecordFile.open(folder.resolve("none").resolve("entente.db"))))
        .isEqualTo(Problem.READ_ONLY);
    // the superuser may write everywhere
    if (file.toFile().setReadOnly() && !Files.isWritable(file)) {
      assertThat(problem(() -> decide(RecordFile.open(file), "1", "")))
          .isEqualTo(Problem.READ_ONLY);
      assertThat(decisions(RecordFile.openToRead(file))).isZero();
    }
  }

  @Test
  void theLogIsEmptiedThoughAReaderStays() throws IOException {
    RecordFile record = RecordFile.open(file);
    Path log = folder.resolve("entente.db-wal");
    try (Readers readers = Readers.of(file, 1, 100)) {
      assertThat(readers.<Integer>read(RecordFileTest::decisions)).isZero();
      decide(record, "1", "why ".repeat(500_000));
      assertThat(log).isNotEmptyFile();
      int seen =
          readers.read(
              handle -> {
                int before = decisions(handle);
                decide(record, "2", "");
                record.settle();
                return before;
              });
      assertThat(seen).isEqualTo(1);
      assertThat(log).as("somebody read of it").isNotEmptyFile();
      record.settle();
      assertThat(log).isEmptyFile();
      assertThat(readers.<Integer>read(RecordFileTest::decisions)).isEqualTo(2);
    }
  }

  @Test
  void twoMayReadWhileOneWrites() throws Exception {
    RecordFile writer = RecordFile.open(file);
    decide(writer, "first", "");
    ExecutorService threads = Executors.newFixedThreadPool(3);
    CountDownLatch reading = new CountDownLatch(2);
    CountDownLatch written = new CountDownLatch(1);
    try {
      List<Future<Integer>> readers =
          List.of(1, 2).stream()
              .map(each -> threads.submit(() -> readTwice(reading, written)))
              .toList();
      assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
      decide(writer, "second", "");
      written.countDown();
      for (Future<Integer> each : readers) {
        assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(decisions(RecordFile.openToRead(file))).isEqualTo(2);
  }

  /** What a reader sees at the end of one reading, during which another has written. */
  private int readTwice(CountDownLatch reading, CountDownLatch written) {
    return RecordFile.openToRead(file)
        .read(
            handle -> {
              handle.select("select count(*) from decision").mapTo(Integer.class).one();
              reading.countDown();
              try {
                assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return handle.select("select count(*) from decision").mapTo(Integer.class).one();
            });
  }
}
