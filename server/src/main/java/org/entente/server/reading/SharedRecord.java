package org.entente.server.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entente.record.decision.Decision;
import org.entente.record.merge.Deciding;
import org.entente.record.merge.Merger;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/**
 * A record that many requests read at a time while one changes it. Thread-safe.
 *
 * <p>Other programs may change the file meanwhile; each reading sees it as it is at that moment.
 */
public final class SharedRecord {
  private final RecordFile file;
  private final Object writing = new Object();
  private final Map<String, Kept> memory = new ConcurrentHashMap<>();

  private record Kept(String state, Object value) {}

  private SharedRecord(RecordFile file) {
    this.file = file;
  }

  /**
   * Opens a record that is there.
   *
   * @throws org.entente.record.store.RecordException if there is none, or it cannot be read
   */
  public static SharedRecord open(Path path) {
    RecordFile.openToRead(path);
    return new SharedRecord(RecordFile.open(path));
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
    return file.<T>read(handle -> work.apply(new Reading(handle, this, state)));
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
    Kept known = memory.get(name);
    if (known == null || !known.state().equals(state)) {
      known = new Kept(state, work.on(handle));
      memory.put(name, known);
    }
    return (T) known.value();
  }
}
