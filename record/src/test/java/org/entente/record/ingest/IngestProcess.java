package org.entente.record.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.article.ArticleReader;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.record.store.RecordFile;

/** Ingest in a process of its own, for tests that kill it. */
final class IngestProcess {
  private IngestProcess() {}

  /** Reads the first argument, a file, into the second, a record. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]));
  }

  static void run(Path reports, Path record) throws IOException {
    Ingest ingest = new Ingest(RecordFile.open(record), Coder.create(), "test", 2, Instant.now());
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(reports.toString()))) {
      ingest.run(readings, outcome -> {});
    }
  }
}
