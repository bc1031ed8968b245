package org.entente.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.record.exchange.coding.CodingImport;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format has in common. */
class ExportTest {
  private final Path folder;

  ExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void isAsItWas(ExportFormat format) throws IOException {
    if (!format.folder()) {
      RecordFile record = Records.small(folder.resolve("entente.db"));
      String export = Records.export(record, format, Since.EVER);
      String name = "export." + format.name().toLowerCase(Locale.ROOT);
      assertThat(export).isEqualTo(Records.golden(name, export));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void isTheSameInEveryLocaleAndInWhateverOrderTheReportsCame(ExportFormat format)
      throws IOException {
    if (format.folder()) {
      return;
    }
    RecordFile record = Records.small(folder.resolve("entente.db"));
    String once = Records.export(record, format, Since.EVER);
    RecordFile backwards = RecordFile.open(folder.resolve("backwards.db"));
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(
                Path.of("src/test/resources/org/entente/record/exchange/codings.jsonl")));
    Collections.reverse(lines);
    for (String line : lines) {
      CodingImport.run(
          new BufferedReader(new StringReader(line)), backwards, Records.NOW.plusSeconds(5));
    }
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Records.export(backwards, format, Since.EVER)).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void hasNothingSinceTomorrow(ExportFormat format) throws IOException {
    if (!format.folder()) {
      RecordFile record = Records.small(folder.resolve("entente.db"));
      String none = Records.export(record, format, Since.of(LocalDate.of(2025, 2, 2)));
      assertThat(none).doesNotContain("Doha", "2023");
      assertThat(Records.export(record, format, Since.of(LocalDate.of(2025, 2, 1))))
          .isEqualTo(Records.export(record, format, Since.EVER));
    }
  }

  @Test
  void aFileIsWrittenWhollyOrNotAtAll() throws IOException {
    RecordFile record = Records.small(folder.resolve("entente.db"));
    Path file = folder.resolve("record.jsonl");
    Files.writeString(file, "before");
    Exporter.toFile(record, ExportFormat.JSONL, Since.EVER, file, fact -> {});
    assertThat(file).hasContent(Records.export(record, ExportFormat.JSONL, Since.EVER));
    assertThat(folder.resolve("record.jsonl.part")).doesNotExist();
  }

  @Test
  void listsWhatWasWithdrawn() throws IOException {
    RecordFile record = Records.small(folder.resolve("entente.db"));
    String gone =
        """
        {"id":"press-3","text":"Nothing.","article":{"url":null,"title":null,"publisher":null,"published":null,\
        "language":"en","length":8},"agreements":[],"acts":[],"people":[],"contradictions":[]}\
        """;
    CodingImport.run(
        new BufferedReader(new StringReader(gone)), record, Records.NOW.plusSeconds(172_800));
    List<String> withdrawn = new ArrayList<>();
    for (String line :
        Records.export(record, ExportFormat.JSONL, Since.of(LocalDate.of(2025, 2, 3)))
            .lines()
            .toList()) {
      JsonNode json = new JsonMapper().readTree(line);
      if (json.path("type").asText().equals("withdrawn")) {
        withdrawn.add(json.path("fact_type").asText());
      } else {
        assertThat(json.path("id").asText()).isEqualTo("press-3");
      }
    }
    assertThat(withdrawn).containsExactly("act", "agreement");
  }
}
