package org.entente.record.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.record.exchange.ExportFormat;
import org.entente.record.exchange.Exporter;
import org.entente.record.exchange.Records;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordException;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPackageTest {
  private static final List<String> TABLES =
      List.of(
          "agreements",
          "parties",
          "stages",
          "acts",
          "actors",
          "people",
          "roles",
          "evidence",
          "contradictions",
          "sources");

  private final Path folder;

  CsvPackageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anExportThatFailsLeavesTheOneBeforeAsItWas() throws IOException {
    export(Since.EVER);
    String before = Files.readString(folder.resolve("agreements.csv"));
    String described = Files.readString(folder.resolve("datapackage.json"));
    Path broken = folder.resolve("broken.db");
    RecordFile record = Records.small(broken);
    record.write(handle -> handle.execute("drop table evidence"));
    assertThatThrownBy(() -> Exporter.toFolder(record, ExportFormat.CSV, Since.EVER, folder))
        .isInstanceOf(RecordException.class);
    assertThat(Files.readString(folder.resolve("agreements.csv"))).isEqualTo(before);
    assertThat(Files.readString(folder.resolve("datapackage.json"))).isEqualTo(described);
    assertThat(folder.resolve(".part")).doesNotExist();
  }

  /** What a Frictionless tool would check: names, types, keys, sizes and hashes. */
  @Test
  void theTablesAreAsTheDataPackageDescribesThem() throws IOException, NoSuchAlgorithmException {
    JsonNode described = export(Since.EVER);
    assertThat(described.path("profile").asText()).isEqualTo("tabular-data-package");
    Map<String, List<CSVRecord>> tables = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (JsonNode resource : described.path("resources")) {
      names.add(resource.path("name").asText());
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.path("path").asText()));
      assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
      assertThat(resource.path("hash").asText())
          .isEqualTo(
              "sha256:"
                  + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      tables.put(resource.path("name").asText(), check(resource, bytes));
    }
    assertThat(names).isEqualTo(TABLES);
    for (JsonNode resource : described.path("resources")) {
      for (JsonNode key : resource.path("schema").path("foreignKeys")) {
        Set<String> known = new HashSet<>();
        JsonNode reference = key.path("reference");
        rows(tables, reference.path("resource").asText())
            .forEach(row -> known.add(row.get(reference.path("fields").asText())));
        for (CSVRecord row : rows(tables, resource.path("name").asText())) {
          assertThat(known).contains(row.get(key.path("fields").asText()));
        }
      }
    }
    assertThat(rows(tables, "stages").stream().map(row -> row.get("status")))
        .containsExactlyInAnyOrder("signed", "ratified", "terminated");
    assertThat(rows(tables, "evidence")).hasSizeGreaterThan(5);
  }

  @Test
  void whatASpreadsheetWouldRunIsText() throws IOException {
    export(Since.EVER);
    assertThat(Files.readString(folder.resolve("sources.csv")))
        .contains("\"'=HYPERLINK(")
        .contains(",'@home,");
    assertThat(Files.readString(folder.resolve("stages.csv"))).contains(",'-one+source,");
    assertThat(Files.readString(folder.resolve("evidence.csv"))).contains("\u200fRouslan");
  }

  @Test
  void sinceADayItTellsWhatBecameOfFacts() throws IOException {
    JsonNode described = export(Since.of(LocalDate.of(2025, 2, 1)));
    assertThat(described.path("resources").size()).isEqualTo(TABLES.size() + 1);
    assertThat(Files.readString(folder.resolve("change.csv"))).contains(",agreement,", ",added,");
  }

  @Test
  void isAsItWas() throws IOException {
    export(Since.EVER);
    for (String name : List.of("agreements.csv", "stages.csv", "datapackage.json")) {
      String text = Files.readString(folder.resolve(name));
      assertThat(text).isEqualTo(Records.golden("csv/" + name, text));
    }
  }

  private JsonNode export(Since since) throws IOException {
    RecordFile record = Records.small(folder.resolve("entente.db"));
    Exporter.toFolder(record, ExportFormat.CSV, since, folder);
    return new JsonMapper().readTree(Files.readString(folder.resolve("datapackage.json")));
  }

  private static List<CSVRecord> rows(Map<String, List<CSVRecord>> tables, String name) {
    return tables.getOrDefault(name, List.of());
  }

  private static List<CSVRecord> check(JsonNode resource, byte[] bytes) throws IOException {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : resource.path("schema").path("fields")) {
      assertThat(field.path("description").asText()).as(field.toString()).isNotBlank();
      fields.add(field.path("name").asText());
    }
    try (CSVParser csv =
        CSVParser.parse(
            new String(bytes, StandardCharsets.UTF_8),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      assertThat(csv.getHeaderNames()).isEqualTo(fields);
      List<CSVRecord> rows = csv.getRecords();
      Set<List<String>> keys = new HashSet<>();
      for (CSVRecord row : rows) {
        List<String> key = new ArrayList<>();
        resource.path("schema").path("primaryKey").forEach(each -> key.add(row.get(each.asText())));
        assertThat(key.isEmpty() || keys.add(key)).as(row.toString()).isTrue();
        for (JsonNode field : resource.path("schema").path("fields")) {
          check(field, row.get(field.path("name").asText()));
        }
      }
      return rows;
    }
  }

  private static void check(JsonNode field, String value) {
    if (value.isEmpty()) {
      assertThat(field.path("constraints").path("required").asBoolean()).isFalse();
      return;
    }
    switch (field.path("type").asText()) {
      case "integer" -> assertThat(value).matches("\\d+");
      case "number" -> assertThat(value).matches("\\d+\\.\\d+");
      case "date" -> assertThat(LocalDate.parse(value)).isNotNull();
      default -> assertThat(field.path("type").asText()).isEqualTo("string");
    }
  }
}
