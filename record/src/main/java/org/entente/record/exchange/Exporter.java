package org.entente.record.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Since;
import org.entente.record.exchange.fact.Withdrawn;
import org.entente.record.exchange.table.CsvPackage;
import org.entente.record.exchange.table.ParquetFolder;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/**
 * Gives a record away, as it is at one moment, however much is written to it meanwhile.
 * Thread-safe.
 */
public final class Exporter {
  private Exporter() {}

  private interface Work {
    void on(Handle handle) throws IOException;
  }

  /**
   * Writes a record to a stream and flushes it.
   *
   * @param format one that is a stream
   * @param withdrawn is told what was withdrawn since, after all else
   * @throws IOException if the stream cannot be written to
   * @throws org.entente.record.store.RecordException if the record cannot be read
   */
  public static void toStream(
      RecordFile record,
      ExportFormat format,
      Since since,
      OutputStream out,
      Facts.Taker<Withdrawn> withdrawn)
      throws IOException {
    Export export = format.stream().orElseThrow();
    read(
        record,
        handle -> {
          try (Facts facts = Facts.on(handle, since)) {
            export.write(facts, out);
            out.flush();
            facts.withdrawn(withdrawn);
          }
        });
  }

  /**
   * Writes a record to a file; what was there stays until the new one is complete.
   *
   * @param format one that is a stream
   * @param withdrawn is told what was withdrawn since, after all else
   * @throws IOException if the file cannot be written
   * @throws org.entente.record.store.RecordException if the record cannot be read
   */
  public static void toFile(
      RecordFile record,
      ExportFormat format,
      Since since,
      Path file,
      Facts.Taker<Withdrawn> withdrawn)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        toStream(record, format, since, out, withdrawn);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Writes a record to a folder, which is made if it is not there. The files are written aside, in
   * a folder {@code .part} within it, and take the place of what was there when all are complete;
   * {@code datapackage.json} comes last.
   *
   * @param format one that is a folder
   * @throws IOException if a file cannot be written
   * @throws org.entente.record.store.RecordException if the record cannot be read
   */
  public static void toFolder(RecordFile record, ExportFormat format, Since since, Path folder)
      throws IOException {
    if (!format.folder()) {
      throw new IllegalArgumentException(format + " is one stream");
    }
    Path part = folder.resolve(".part");
    Files.createDirectories(folder);
    remove(part);
    try {
      read(
          record,
          handle -> {
            if (format == ExportFormat.PARQUET) {
              ParquetFolder.write(handle, since, part);
            } else {
              CsvPackage.write(handle, since, part);
            }
          });
      for (Path file : files(part)) {
        move(file, folder.resolve(file.getFileName()));
      }
    } finally {
      remove(part);
    }
  }

  /** The files of a folder, that which describes the others last; none if there is no folder. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(Comparator.comparing((Path file) -> file.endsWith(CsvPackage.DESCRIPTION)))
          .toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.deleteIfExists(folder);
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void read(RecordFile record, Work work) throws IOException {
    try {
      record.read(
          handle -> {
            try {
              work.on(handle);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return record;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
