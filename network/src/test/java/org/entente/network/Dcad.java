package org.entente.network;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.entente.record.exchange.dcad.DcadImport;
import org.entente.record.store.RecordFile;

/** The main file of DCAD, and a record of it; tests are skipped where the file is missing. */
public final class Dcad {
  public static final Path FILE = Path.of("..", "..", "shared", "data", "DCAD-v1.0-main.csv");

  private Dcad() {}

  public static RecordFile record(Path folder) throws IOException {
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(FILE).as("the data set is not on this machine").exists();
    }
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    DcadImport.run(FILE, record, Instant.parse("2024-05-01T12:00:00Z"));
    return record;
  }
}
