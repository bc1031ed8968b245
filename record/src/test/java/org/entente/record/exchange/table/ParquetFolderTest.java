package org.entente.record.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.exchange.ExportFormat;
import org.entente.record.exchange.Exporter;
import org.entente.record.exchange.Records;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFolderTest {
  private final Path folder;

  ParquetFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyTableIsAFile() throws IOException {
    RecordFile record = Records.small(folder.resolve("entente.db"));
    Path tables = folder.resolve("tables");
    Exporter.toFolder(record, ExportFormat.PARQUET, Since.EVER, tables);
    try (Stream<Path> files = Files.list(tables)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(10);
      for (Path file : all) {
        frame(Files.readAllBytes(file));
      }
    }
    assertThat(footer(Files.readAllBytes(tables.resolve("stages.parquet"))))
        .contains("signatories", "plover_event", "entente");
  }

  /** The bytes of a small file, which DuckDB and hyparquet read as these two rows. */
  @Test
  void isAsOthersReadIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetFile parquet =
        new ParquetFile(
            out,
            List.of(
                new Table.Column("s", Table.Type.STRING),
                new Table.Column("d", Table.Type.DATE)))) {
      parquet.add(Arrays.asList("é", null));
      parquet.add(Arrays.asList(null, "1970-01-02"));
    }
    String hex = HexFormat.of().formatHex(out.toByteArray());
    assertThat(hex).isEqualTo(Records.golden("small.parquet.hex", hex));
  }

  @Test
  void manyRowsMakeSeveralGroups() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetFile parquet =
        new ParquetFile(out, List.of(new Table.Column("n", Table.Type.INTEGER)))) {
      for (long i = 0; i < 250_000; i++) {
        parquet.add(Arrays.asList(i % 3 == 0 ? null : i));
      }
    }
    frame(out.toByteArray());
    assertThat(out.size()).isGreaterThan(250_000 * 2 / 3 * 8);
  }

  private static void frame(byte[] file) {
    assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(footer(file)).contains("record");
  }

  private static String footer(byte[] file) {
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    assertThat(length).isBetween(1, file.length - 12);
    return new String(file, file.length - 8 - length, length, StandardCharsets.ISO_8859_1);
  }
}
