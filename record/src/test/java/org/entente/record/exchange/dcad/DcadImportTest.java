package org.entente.record.exchange.dcad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DcadImportTest {
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
  private static final String HEADER =
      String.join(",", Stream.of(DcadColumn.values()).map(Enum::name).toList());

  private final Path folder;

  DcadImportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void takesRowsAndRefusesBrokenOnes() throws IOException {
    Path file = folder.resolve("dcad.csv");
    Files.writeString(
        file,
        HEADER
            + "\n"
            + row("220,FRN,705,KZK,10,6,2009", "DCADv1.0-1")
            + "1,2,3\n"
            + row("220,FRN,999,XYZ,,,1999", "DCADv1.0-2")
            + row("220,FRN,705,KZK,x,6,2009", "DCADv1.0-3")
            + row("145,VEN,705,KZK,1,6,2009", "DCADv1.0-4"));
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    DcadImport.Tally tally = DcadImport.run(file, record, NOW);
    assertThat(tally.taken()).isEqualTo(3);
    assertThat(tally.refused())
        .containsExactly(
            new DcadImport.Refused(3, "3 columns instead of 30"),
            new DcadImport.Refused(5, "signDay is not a number: x"));
    assertThat(strings(record, "select parties || ' ' || date from agreement order by 1"))
        .containsExactly("BOL+KAZ 2009-06-01", "FRA+KAZ 2009-06-10", "FRA+XYZ 1999");
    assertThat(strings(record, "select value from contradiction_value order by ordinal"))
        .containsExactly("BOL", "VEN");
    assertThat(DcadImport.run(file, record, NOW).unchanged()).isEqualTo(3);
    assertThat(Sums.kept(record)).isNotEmpty().isEqualTo(Sums.told(record));
  }

  @Test
  void refusesAnotherFile() throws IOException {
    Path file = folder.resolve("other.csv");
    Files.writeString(file, "a,b,c\n1,2,3\n");
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    assertThatThrownBy(() -> DcadImport.run(file, record, NOW))
        .isInstanceOf(DcadImport.NotDcadException.class)
        .hasMessageContaining("other.csv");
  }

  @Test
  void takesTheWholeDataSet() throws IOException {
    Path file = Path.of("..", "..", "shared", "data", "DCAD-v1.0-main.csv");
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(file).as("the data set is not on this machine").exists();
    }
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    DcadImport.Tally tally = DcadImport.run(file, record, NOW);
    assertThat(tally.refused()).isEmpty();
    assertThat(tally.taken()).isEqualTo(1871);
    assertThat(strings(record, "select count(*) from claim where type = 'agreement'"))
        .containsExactly("1871");
  }

  private static String row(String start, String id) {
    return start + ",,,,general,DCA,,,,,,0,,2010,0,high,,Y,treaty,\"One, two\",,,," + id + "\n";
  }

  private static List<String> strings(RecordFile record, String sql) {
    return record.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
