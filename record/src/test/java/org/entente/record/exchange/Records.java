package org.entente.record.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.entente.record.exchange.coding.CodingImport;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordFile;

/** A small record with everything in it that a format may stumble over. */
public final class Records {
  public static final Instant NOW = Instant.parse("2025-02-01T12:00:00Z");

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "entente", "record", "exchange");

  private Records() {}

  /** A record of the three codings in {@code codings.jsonl}. */
  public static RecordFile small(Path file) throws IOException {
    RecordFile record = RecordFile.open(file);
    try (InputStream in = Files.newInputStream(GOLDEN.resolve("codings.jsonl"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      CodingImport.Tally tally = CodingImport.run(lines, record, NOW);
      if (!tally.refused().isEmpty()) {
        throw new IllegalStateException(tally.refused().toString());
      }
    }
    return record;
  }

  /** The text of an export. */
  public static String export(RecordFile record, ExportFormat format, Since since)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporter.toStream(record, format, since, out, fact -> {});
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What an export is to be; with {@code -Dgolden.write=true} it becomes what it is. */
  public static String golden(String name, String actual) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    return Files.readString(file);
  }
}
