package org.entente.record.exchange.dcad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.record.exchange.ExportFormat;
import org.entente.record.exchange.Records;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DcadExportTest {
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

  private final Path folder;

  DcadExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void givesTheDataSetBackAsItWas() throws IOException {
    Path file = dataSet();
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    DcadImport.run(file, record, NOW);
    assertThat(values(new StringReader(export(record))))
        .isEqualTo(values(Files.newBufferedReader(file)));
  }

  @Test
  void theSwappedPairIsAProbableDuplicate() throws IOException {
    Path file = dataSet();
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    DcadImport.run(file, record, NOW);
    List<String> duplicates =
        record.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select substr(v.value, instr(v.value, ' ') + 1) || ' ' || s.id
                        from contradiction k
                          join contradiction_value v on v.contradiction = k.id
                          join claim c on c.n = v.claim join source s on s.n = c.source
                        where k.about = 'probable duplicate'
                          and k.fact in (select agreement from agreement_party where actor = 'KAZ')
                        order by 1\
                        """)
                    .mapTo(String.class)
                    .list());
    assertThat(duplicates)
        .containsExactly(
            "signed 2009-06-10 in_force 2011-07-25 DCADv1.0-0552",
            "signed 2009-10-06 in_force 2011-07-25 DCADv1.0-0553");
  }

  @Test
  void tellsOfReportsInItsColumns() throws IOException {
    RecordFile record = Records.small(folder.resolve("entente.db"));
    List<String> lines = export(record).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(String.join(",", Stream.of(DcadColumn.values()).map(Enum::name).toList()));
    assertThat(lines.subList(1, lines.size()))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("694,QAT,705,KZK,12,12,2023,,,,general,DCA,TREX,")
                    .contains(",press,"));
  }

  private Path dataSet() {
    Path file = Path.of("..", "..", "shared", "data", "DCAD-v1.0-main.csv");
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(file).as("the data set is not on this machine").exists();
    }
    return file;
  }

  private static String export(RecordFile record) throws IOException {
    return Records.export(record, ExportFormat.DCAD, Since.EVER);
  }

  private static List<List<String>> values(Reader csv) throws IOException {
    try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return rows.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }
}
