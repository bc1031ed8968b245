package org.entente.server.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entente.record.decision.Decision;
import org.entente.record.merge.Deciding;
import org.entente.record.merge.Merger;
import org.entente.record.store.Readers;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/**
 * A record that many requests read at a time while one changes it. Thread-safe.
 *
 * <p>Other programs may change the file meanwhile; each reading sees it as it is at that moment.
 */
public final class SharedRecord implements AutoCloseable {
  private static final int READERS = 4;
  private static final int CACHE_KIBIBYTES = 16_384;
  private static final int MOST_KEPT = 256;
  private static final int MOST_FILES = 4;

  private final RecordFile file;
  private final Readers readers;
  private final Object writing = new Object();
  private final Memory memory = new Memory(MOST_KEPT);
  private final Memory files = new Memory(MOST_FILES);

  private SharedRecord(RecordFile file, Readers readers) {
    this.file = file;
    this.readers = readers;
  }

  /**
   * Opens a record that is there.
   *
   * @throws org.entente.record.store.RecordException if there is none, or it cannot be read
   */
  public static SharedRecord open(Path path) {
    Readers readers = Readers.of(path, READERS, CACHE_KIBIBYTES);
    return new SharedRecord(RecordFile.open(path), readers);
  }

  /** The file. */
  public Path file() {
    return file.file();
  }

  /**
   * Reads from the record, which does not change under way.
   *
   * @throws org.entente.record.store.RecordException if the record cannot be read
   */
  public <T> T read(Function<Reading, T> work) {
    String state = state();
    return readers.<T>read(handle -> work.apply(new Reading(handle, this, state)));
  }

  /**
   * Changes the record in one transaction, wholly, or if the work throws, not at all; then merges
   * what that bears on. Changes wait for one another.
   *
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public <T> T change(RecordFile.Work<T> work) {
    synchronized (writing) {
      T result = file.write(work);
      Merger.mergeStale(file, Instant.now());
      return result;
    }
  }

  /**
   * Takes in decisions and merges what they bear on, in one transaction. What another program is
   * bringing into the record meanwhile is left for it to merge.
   *
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public void decide(List<Decision> decisions) {
    synchronized (writing) {
      file.<Integer>write(handle -> Deciding.take(handle, decisions, Instant.now()));
    }
  }

  /** A word that is another one whenever the record has changed. */
  public String state() {
    return stamp(file.file()) + "-" + stamp(Path.of(file.file() + "-wal"));
  }

  private static String stamp(Path path) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      if (now.size() == 0) {
        // a log of changes without any is made and removed by those who read
        return "";
      }
      return Long.toString(now.lastModifiedTime().to(TimeUnit.NANOSECONDS), Character.MAX_RADIX)
          + "."
          + Long.toString(now.size(), Character.MAX_RADIX);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was worked out under a name from the record in a state, else worked out now. */
  @SuppressWarnings("unchecked") // a name is only ever given to values of one type
  <T> T kept(String name, String state, Handle handle, RecordFile.Work<T> work) {
    return (T) memory.of(state, name, () -> work.on(handle));
  }

  /** As {@link #kept}, of a file: only the few last asked for are kept. */
  byte[] file(String name, String state, Handle handle, RecordFile.Work<byte[]> work) {
    return (byte[]) files.of(state, name, () -> work.on(handle));
  }

  /** Closes what reads it; what is being read is read to the end. */
  @Override
  public void close() {
    readers.close();
  }
}
