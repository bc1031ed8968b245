package org.entente.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Readers of a record that stay open between readings, so that each finds what the ones before have
 * read. They read only, and wait for nobody who writes. Thread-safe.
 */
public final class Readers implements AutoCloseable {
  private final RecordFile record;
  private final int most;
  private final int kibibytes;
  private final Deque<Reader> idle = new ArrayDeque<>();
  private boolean closed;

  /** A connection, and which file it is on: another may have taken the record's place. */
  private record Reader(Handle handle, Optional<Object> file) {}

  private Readers(RecordFile record, int most, int kibibytes) {
    this.record = record;
    this.most = most;
    this.kibibytes = kibibytes;
  }

  /**
   * Readers of a record that is there.
   *
   * @param most how many stay open; more may read at a time
   * @param kibibytes how much each remembers of the file
   * @throws RecordException if it cannot be read
   */
  public static Readers of(Path file, int most, int kibibytes) {
    return new Readers(RecordFile.openToRead(file), most, kibibytes);
  }

  /**
   * Reads from the record, which does not change under way.
   *
   * @throws RecordException if the record cannot be read
   */
  public <T> T read(RecordFile.Work<T> work) {
    Reader reader = take();
    boolean well = false;
    try {
      T result = record.guarded(() -> RecordFile.reading(reader.handle(), work));
      well = true;
      return result;
    } finally {
      if (!well || !kept(reader)) {
        reader.handle().close();
      }
    }
  }

  private Reader take() {
    Optional<Object> file = key();
    while (true) {
      Optional<Reader> reader = poll();
      if (reader.isEmpty()) {
        return record.guarded(() -> new Reader(connect(), file));
      } else if (reader.get().file().equals(file)) {
        return reader.get();
      }
      reader.get().handle().close();
    }
  }

  private Handle connect() {
    Handle handle = record.connect();
    handle.execute("pragma cache_size = -" + kibibytes);
    return handle;
  }

  private Optional<Object> key() {
    try {
      return Optional.ofNullable(
          Files.readAttributes(record.file(), BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      // whether it can still be read, the reading tells
      return Optional.empty();
    }
  }

  private synchronized Optional<Reader> poll() {
    return Optional.ofNullable(idle.poll());
  }

  private synchronized boolean kept(Reader reader) {
    if (closed || idle.size() >= most) {
      return false;
    }
    idle.push(reader);
    return true;
  }

  /** Closes those that read nothing now, and the others when they have read. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(reader -> reader.handle().close());
    idle.clear();
  }
}
