package org.entente.record.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three processes share a record. */
class ReadersTest {
  private static final int REPORTS = 600;

  private final Path folder;
  private final Path record;

  ReadersTest(@TempDir Path folder) {
    this.folder = folder;
    this.record = folder.resolve("entente.db");
  }

  @Test
  void twoReadWhileOneWrites() throws Exception {
    IngestProcess.run(write("first.jsonl", 1), record);
    Path end = folder.resolve("end");
    List<Process> readers = new ArrayList<>();
    List<BufferedReader> said = new ArrayList<>();
    try {
      for (int i = 0; i < 2; i++) {
        Process reader = JavaProcess.of(ReadProcess.class, record, end).start();
        readers.add(reader);
        said.add(reader.inputReader());
      }
      for (BufferedReader lines : said) {
        assertThat(lines.readLine()).isEqualTo("1");
      }
      // both go on reading until they are told to end
      Path all = write("all.jsonl", REPORTS);
      assertThat(JavaProcess.of(IngestProcess.class, all, record).start().waitFor()).isZero();
      Files.createFile(end);
      for (int i = 0; i < 2; i++) {
        assertThat(said.get(i).readLine()).isEqualTo(String.valueOf(REPORTS));
        assertThat(readers.get(i).waitFor()).isZero();
      }
    } finally {
      readers.forEach(Process::destroyForcibly);
    }
  }

  private Path write(String name, int reports) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      lines.add(
          ("{\"url\":\"https://press.example/%d\",\"published\":\"2023-11-02\",\"text\":\"Le"
                  + " Kazakhstan et le Qatar ont signé le %d mars 2023 un accord de coopération"
                  + " militaire. Il porte le numéro %d.\"}")
              .formatted(i, 1 + i % 28, i));
    }
    return Files.write(folder.resolve(name), lines);
  }
}
