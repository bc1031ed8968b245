package org.entente.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jetty.io.EofException;
import org.entente.record.exchange.Exporter;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordFile;
import org.entente.server.page.Download;
import org.entente.server.page.WrongRequestException;
import org.entente.server.reading.SharedRecord;

/**
 * Gives the record away as files: streams as they are written, folders as a ZIP file. With {@code
 * ?since=2024-05-31}, what was added or changed on that day or later. Thread-safe.
 */
public final class Exports {
  /** Its address; the name of a {@link Download}. */
  public static final String PATH = "/data/{file}";

  private static final int AT_ONCE = 2;

  private final SharedRecord record;
  private final Semaphore free = new Semaphore(AT_ONCE);

  public Exports(SharedRecord record) {
    this.record = record;
  }

  /**
   * Answers with a file.
   *
   * @throws IOException if it cannot be written
   */
  public void answer(Context context) throws IOException {
    Download download = Download.of(context.pathParam("file")).orElseThrow(NotFoundResponse::new);
    Since since = since(Optional.ofNullable(context.queryParam("since")));
    if (!free.tryAcquire()) {
      throw new HttpResponseException(HttpStatus.TOO_MANY_REQUESTS.getCode());
    }
    try {
      context.contentType(download.type());
      context.header("Content-Disposition", "attachment; filename=\"" + download.file() + "\"");
      context.header("Cache-Control", "private, no-cache");
      RecordFile file = RecordFile.openToRead(record.file());
      if (download.format().folder()) {
        zip(file, download, since, context.outputStream());
      } else {
        Exporter.toStream(file, download.format(), since, context.outputStream(), withdrawn -> {});
      }
    } catch (EofException e) {
      // nobody waits for the rest
    } finally {
      free.release();
    }
  }

  private static void zip(RecordFile record, Download download, Since since, OutputStream out)
      throws IOException {
    Path folder = Files.createTempDirectory("entente-export");
    try {
      Exporter.toFolder(record, download.format(), since, folder);
      ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
      for (Path file : files(folder)) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
      zip.finish();
      zip.flush();
    } finally {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Since since(Optional<String> day) {
    try {
      return day.map(LocalDate::parse).map(Since::of).orElse(Since.EVER);
    } catch (DateTimeParseException e) {
      throw new WrongRequestException("since");
    }
  }
}
