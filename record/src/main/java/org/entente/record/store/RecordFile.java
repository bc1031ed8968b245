package org.entente.record.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A record on disk: one SQLite file in WAL mode, which many may read while one writes. Each call
 * works on a connection of its own. Thread-safe.
 */
public final class RecordFile {
  private static final Set<SQLiteErrorCode> UNWRITTEN =
      EnumSet.of(
          SQLiteErrorCode.SQLITE_IOERR_WRITE,
          SQLiteErrorCode.SQLITE_IOERR_FSYNC,
          SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC,
          SQLiteErrorCode.SQLITE_IOERR_TRUNCATE);

  /** How many pages of 4 KiB the write-ahead log holds before they are copied into the record. */
  private static final int WAL_PAGES = 8_000;

  private static final int PAGE = 4_096;
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int SHORT_PATIENCE_MILLIS = 500;
  private static final int CACHE_KIBIBYTES = 32_768;

  /** What is done with a record. */
  public interface Work<T> {
    T on(Handle handle);
  }

  private final Path file;
  private final Jdbi jdbi;

  private RecordFile(Path file, SQLiteConfig config) {
    this.file = file;
    this.jdbi = Jdbi.create(() -> config.createConnection("jdbc:sqlite:" + file));
  }

  /**
   * Opens a record to read and write, creates it if there is none, and brings an older one up to
   * date after a backup copy beside it.
   *
   * @throws RecordException if that cannot be done
   */
  public static RecordFile open(Path file) {
    return open(file, toWrite());
  }

  /** A record that may not grow beyond some pages, as on a disk that fills up. */
  static RecordFile confined(Path file, int pages) {
    SQLiteConfig config = toWrite();
    config.setMaxPageCount(pages);
    return open(file, config);
  }

  private static RecordFile open(Path file, SQLiteConfig config) {
    RecordFile record = new RecordFile(file, config);
    record.guarded(
        handle -> {
          Schema.CURRENT.bring(handle.getConnection(), file);
          return file;
        });
    return record;
  }

  /**
   * Opens a record that is there, to read only; an older one is brought up to date first, as by
   * {@link #open(Path)}.
   *
   * @throws RecordException if that cannot be done
   */
  public static RecordFile openToRead(Path file) {
    if (!Files.exists(file)) {
      throw new RecordException(RecordException.Problem.MISSING, file, null);
    }
    RecordFile record = new RecordFile(file, config(true));
    boolean current = record.guarded(handle -> Schema.CURRENT.check(handle.getConnection(), file));
    if (!current) {
      open(file);
    }
    return record;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /**
   * Reads from the record, which does not change under way.
   *
   * @throws RecordException if the record cannot be read
   */
  public <T> T read(Work<T> work) {
    return guarded(handle -> reading(handle, work));
  }

  /**
   * Reads on a connection in one transaction. On one that only reads, it takes its snapshot at the
   * first read, and never locks.
   */
  static <T> T reading(Handle handle, Work<T> work) {
    begin(handle);
    try {
      return work.on(handle);
    } finally {
      end(handle);
    }
  }

  /** A connection of its own. */
  Handle connect() {
    return jdbi.open();
  }

  /**
   * Changes the record in one transaction: wholly, or if the work throws, not at all.
   *
   * @throws RecordException if the record cannot be written to
   */
  public <T> T write(Work<T> work) {
    return guarded(handle -> transaction(handle, work));
  }

  /** As {@link #write}, on the connection of a {@link #session}. */
  public static <T> T transaction(Handle handle, Work<T> work) {
    begin(handle);
    boolean done = false;
    try {
      T result = work.on(handle);
      end(handle);
      done = true;
      return result;
    } finally {
      if (!done) {
        undo(handle);
      }
    }
  }

  /**
   * Begins a transaction that JDBC knows of; of another its driver knows nothing, and tries to
   * begin one for each statement. Its mode is the connection's: at once to write, or with the first
   * read.
   */
  private static void begin(Handle handle) {
    try {
      handle.getConnection().setAutoCommit(false);
    } catch (SQLException e) {
      throw new Rows.RowsException("begin", e);
    }
  }

  private static void end(Handle handle) {
    try {
      handle.getConnection().setAutoCommit(true);
    } catch (SQLException e) {
      throw new Rows.RowsException("commit", e);
    }
  }

  /**
   * Empties the write-ahead log into the record, so that it does not stay as long as a large change
   * has made it while somebody has the record open. Where a reading is in the way it is left.
   *
   * @throws RecordException if the record cannot be written to
   */
  public void settle() {
    guarded(
        handle -> {
          handle.execute("pragma busy_timeout = " + SHORT_PATIENCE_MILLIS);
          return handle.execute("pragma wal_checkpoint(truncate)");
        });
  }

  /**
   * Works on one connection for a while, with transactions of its own.
   *
   * @throws RecordException if the record cannot be read or written to
   */
  public <T> T session(Work<T> work) {
    return guarded(work::on);
  }

  private interface Guarded<T> {
    T on(Handle handle) throws SQLException;
  }

  private <T> T guarded(Guarded<T> work) {
    return guarded(
        () -> {
          try (Handle handle = jdbi.open()) {
            return work.on(handle);
          }
        });
  }

  /** What may fail. */
  interface Risk<T> {
    T run() throws SQLException;
  }

  /**
   * Does what may fail.
   *
   * @throws RecordException if it does
   */
  <T> T guarded(Risk<T> work) {
    try {
      return work.run();
    } catch (JdbiException | SQLException | Rows.RowsException e) {
      throw new RecordException(problem(e), file, e);
    }
  }

  private static void undo(Handle handle) {
    try {
      handle.execute("rollback");
    } catch (JdbiException e) {
      // SQLite has already rolled back, as it does on a full disk; the first error is told.
    }
    try {
      handle.getConnection().setAutoCommit(true);
    } catch (SQLException e) {
      // As it should be, there is nothing left to commit.
    }
  }

  private static SQLiteConfig toWrite() {
    SQLiteConfig config = config(false);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    // a batch of an ingest touches more pages than SQLite's 1000, and would be copied each time
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(WAL_PAGES));
    config.setJournalSizeLimit(WAL_PAGES * PAGE);
    return config;
  }

  private static SQLiteConfig config(boolean toRead) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(toRead);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIBIBYTES);
    // else every insert would be followed by a query for its row's number
    config.setGetGeneratedKeys(false);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  private static RecordException.Problem problem(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return problem(sqlite.getResultCode());
      }
    }
    return RecordException.Problem.FAILED;
  }

  private static RecordException.Problem problem(SQLiteErrorCode code) {
    // extended codes keep the primary one in their low byte
    int primary = code.code & 0xff;
    if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return RecordException.Problem.NOT_A_RECORD;
    } else if (primary == SQLiteErrorCode.SQLITE_READONLY.code
        || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return RecordException.Problem.READ_ONLY;
    } else if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
      return RecordException.Problem.DISK_FULL;
    } else if (UNWRITTEN.contains(code)) {
      return RecordException.Problem.UNWRITTEN;
    } else if (primary == SQLiteErrorCode.SQLITE_BUSY.code) {
      return RecordException.Problem.BUSY;
    } else if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return RecordException.Problem.DAMAGED;
    }
    return RecordException.Problem.FAILED;
  }
}
