package org.entente.cli;

import java.nio.file.Path;
import org.entente.record.store.RecordFile;
import picocli.CommandLine.Option;

/** The option that says which record is meant, shared by the commands that work on one. */
final class RecordFlags {
  @Option(names = "--record", paramLabel = "FILE", descriptionKey = "record")
  private Path file = Path.of("entente.db");

  /** Its file. */
  Path file() {
    return file;
  }

  /**
   * The record, to read and write; it is created if there is none.
   *
   * @throws org.entente.record.store.RecordException if that cannot be done
   */
  RecordFile open() {
    return RecordFile.open(file);
  }

  /**
   * The record, to read only.
   *
   * @throws org.entente.record.store.RecordException if there is none, or it cannot be read
   */
  RecordFile openToRead() {
    return RecordFile.openToRead(file);
  }
}
