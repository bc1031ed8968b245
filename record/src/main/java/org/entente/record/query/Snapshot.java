package org.entente.record.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionJson;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.Standing;
import org.entente.record.merge.Merger;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * A record as it was at the end of a day: a copy in the folder for temporary files, without the
 * sources and decisions that came later, and merged anew where they had a part. It takes the space
 * of the record, and time in proportion to its size and to what came since. Closing it removes the
 * copy. Not thread-safe.
 */
public final class Snapshot implements AutoCloseable {
  private final Path folder;
  private final RecordFile record;

  private Snapshot(Path folder, RecordFile record) {
    this.folder = folder;
    this.record = record;
  }

  /**
   * A copy of a record as it was.
   *
   * @throws org.entente.record.store.RecordException if it cannot be read or copied
   */
  public static Snapshot of(RecordFile record, LocalDate day) {
    Path folder;
    try {
      folder = Files.createTempDirectory("entente");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path file = folder.resolve("entente.db");
    boolean done = false;
    try {
      record.<Integer>session(handle -> handle.execute("vacuum into ?", file.toString()));
      RecordFile copy = RecordFile.open(file);
      copy.write(handle -> takeBack(handle, day));
      Merger.mergeStale(copy, Instant.EPOCH);
      done = true;
      return new Snapshot(folder, copy);
    } finally {
      if (!done) {
        remove(folder);
      }
    }
  }

  /** The copy. */
  public RecordFile record() {
    return record;
  }

  private static int takeBack(Handle handle, LocalDate day) {
    String last = day.toString();
    try (Rows rows = Rows.on(handle)) {
      List<String> later =
          rows.list(
              "select id from source where substr(added, 1, 10) > ?",
              row -> row.getString(1),
              last);
      later.forEach(source -> SourceTable.remove(handle, source));
      List<Decision> decisions =
          rows.list(
              "select json from decision where substr(at, 1, 10) > ?",
              row -> DecisionJson.read(row.getString(1)),
              last);
      if (!decisions.isEmpty()) {
        // which claims a decision bears on is known of those that held before as of those after
        stale(rows, DecisionTable.all(rows));
        rows.run("delete from decision where substr(at, 1, 10) > ?", last);
        stale(rows, DecisionTable.all(rows));
      }
      return later.size();
    }
  }

  private static void stale(Rows rows, List<Decision> decisions) {
    for (String claim : Standing.claims(decisions)) {
      rows.run("insert or ignore into stale select type, block from claim where id = ?", claim);
    }
  }

  @Override
  public void close() {
    remove(folder);
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      // What cannot be removed is left to the system, which empties its folder for such files.
    }
  }
}
