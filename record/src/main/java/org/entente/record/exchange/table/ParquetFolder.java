package org.entente.record.exchange.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The record as a folder of Parquet files, one a table: the tables of the data package. */
public final class ParquetFolder {
  private ParquetFolder() {}

  /**
   * Writes the files into a folder, which is made if it is not there.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(Handle handle, Since since, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Rows rows = Rows.on(handle)) {
      for (JsonNode resource : Table.dataPackage(since).path("resources")) {
        Table table = Table.of(resource);
        Path file = folder.resolve(table.name() + ".parquet");
        try (ParquetFile parquet =
            new ParquetFile(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), table.columns())) {
          table.rows(rows, since, parquet::add);
        }
      }
    }
  }
}
