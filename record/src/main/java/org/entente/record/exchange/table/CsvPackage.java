package org.entente.record.exchange.table;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.record.exchange.Cell;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The record as a folder of CSV files (RFC 4180, UTF-8, a header line) with the data package that
 * describes them to Frictionless tools: every field with its meaning, keys, sizes and hashes.
 * Thread-safe.
 */
public final class CsvPackage {
  /** The file that describes the others. */
  public static final String DESCRIPTION = "datapackage.json";

  private static final JsonMapper JSON = new JsonMapper();

  private CsvPackage() {}

  /**
   * Writes the files into a folder, which is made if it is not there. {@code datapackage.json} is
   * written last.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(Handle handle, Since since, Path folder) throws IOException {
    Files.createDirectories(folder);
    ObjectNode described = Table.dataPackage(since);
    try (Rows rows = Rows.on(handle)) {
      for (JsonNode resource : described.path("resources")) {
        Path file = folder.resolve(resource.path("path").asText());
        String hash = write(Table.of(resource), rows, since, file);
        ((ObjectNode) resource).put("bytes", Files.size(file)).put("hash", "sha256:" + hash);
      }
    }
    Files.writeString(folder.resolve(DESCRIPTION), print(described) + "\n");
  }

  /**
   * Writes one of the files to a stream and flushes it.
   *
   * @param name of the table, such as {@code stages}
   * @throws IllegalArgumentException if there is no such table
   * @throws IOException if the stream cannot be written to
   */
  public static void table(Handle handle, String name, OutputStream out) throws IOException {
    for (JsonNode resource : Table.dataPackage(Since.EVER).path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        try (Rows rows = Rows.on(handle)) {
          write(Table.of(resource), rows, Since.EVER, out);
        }
        return;
      }
    }
    throw new IllegalArgumentException("no table " + name);
  }

  private static String write(Table table, Rows rows, Since since, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out =
        new DigestOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
      write(table, rows, since, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void write(Table table, Rows rows, Since since, OutputStream out)
      throws IOException {
    CSVPrinter csv =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    csv.printRecord(table.columns().stream().map(Table.Column::name).toList());
    table.rows(rows, since, row -> csv.printRecord(cells(row)));
    csv.flush();
  }

  private static List<String> cells(List<@Nullable Object> row) {
    return row.stream().map(CsvPackage::cell).toList();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? Cell.of(text) : value.toString();
  }

  private static String print(ObjectNode described) throws IOException {
    // the machine's own line ends would change the bytes
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return JSON.writer(printer).writeValueAsString(described);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
