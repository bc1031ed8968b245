package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.server.SamplePages.Sample;
import org.entente.server.page.Addresses;
import org.entente.server.page.Download;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What hostile reports come to on every page and in every export, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArticlesTest {
  private static final int MOST_BYTES = 300_000;
  private static final Pattern HARM =
      Pattern.compile(
          "<script(?! type=\"module\" src=\"/static/)|<img|<b>|<[^>]+\\son\\w+=|<style|\\sstyle=\""
              + "|(?:href|src|action)=\"\\s*(?:javascript|data|vbscript):",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private Optional<Server> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = Optional.of(Server.start(ServerOptions.of(SamplePages.record(folder)), faults::add));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
    assertThat(faults).isEmpty();
  }

  @Test
  void areTextOnEveryPage() throws Exception {
    Browser browser = new Browser(address());
    for (Sample sample : SamplePages.of(browser)) {
      for (String language : List.of("fr", "en")) {
        HttpResponse<String> page = browser.get(sample.address(), "Accept-Language", language);
        Matcher harm = HARM.matcher(page.body());
        assertThat(harm.find() ? harm.group() : "").as(sample.address()).isEmpty();
        assertThat(page.body().length()).as(sample.address()).isLessThan(MOST_BYTES);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("script-src 'self'")
            .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      }
    }
    String article = browser.get(Addresses.article(Hostile.ID)).body();
    assertThat(article).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void areTextInTheTwinOfEveryPage() throws Exception {
    Browser browser = new Browser(address());
    for (Sample sample : SamplePages.of(browser)) {
      if (sample.path().startsWith("/signin") || sample.name().equals("missing")) {
        continue;
      }
      String[] parts = sample.address().split("\\?", 2);
      String twin =
          (parts[0].equals("/") ? "/index" : parts[0])
              + ".json"
              + (parts.length > 1 ? "?" + parts[1] : "");
      HttpResponse<String> json = browser.get(twin);
      assertThat(json.statusCode()).as(twin).isEqualTo(200);
      assertThat(json.headers().firstValue("Content-Type").orElse(""))
          .as(twin)
          .startsWith("application/json");
      assertThat(json.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(new ObjectMapper().readTree(json.body()).isObject()).as(twin).isTrue();
    }
  }

  @Test
  void areTextInEveryExport() throws Exception {
    for (Download download : Download.ALL) {
      HttpResponse<byte[]> answer = get(download.address());
      assertThat(answer.statusCode()).as(download.file()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"" + download.file() + "\"");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      byte[] bytes = answer.body();
      switch (download.format()) {
        case CSV -> unzipped(bytes).forEach(HostileArticlesTest::checkTable);
        case PARQUET ->
            assertThat(unzipped(bytes).keySet()).anyMatch(name -> name.endsWith(".parquet"));
        case DCAD -> checkTable(download.file(), bytes);
        case POLECAT -> checkTabs(new String(bytes, StandardCharsets.UTF_8));
        case GRAPHML, GEXF ->
            assertThat(
                    DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
        case JSONLD -> assertThat(new ObjectMapper().readTree(bytes).isContainerNode()).isTrue();
        case JSONL, FTM -> {
          for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
          }
        }
      }
    }
  }

  @Test
  void exportsKnowNoOtherFile() throws Exception {
    for (String path : List.of("/data/..%2fentente.db", "/data/entente.db", "/data/%00")) {
      assertThat(get(path).statusCode()).as(path).isBetween(400, 404);
    }
    assertThat(get("/data/entente.jsonl?since=yesterday").statusCode()).isEqualTo(400);
    assertThat(
            new String(get("/data/entente.jsonl?since=2999-01-01").body(), StandardCharsets.UTF_8))
        .doesNotContain("agreement");
  }

  private static void checkTable(String name, byte[] bytes) {
    if (!name.endsWith(".csv")) {
      return;
    }
    try (CSVParser cells =
        CSVParser.parse(
            new StringReader(new String(bytes, StandardCharsets.UTF_8)), CSVFormat.RFC4180)) {
      for (CSVRecord row : cells) {
        row.forEach(cell -> checkCell(name, cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkTabs(String text) {
    List<String> lines = text.lines().toList();
    int columns = lines.get(0).split("\t", -1).length;
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(columns);
      for (String cell : cells) {
        checkCell("polecat", cell);
      }
    }
  }

  /** A spreadsheet must not take a cell for a formula. */
  private static void checkCell(String name, String cell) {
    if (!cell.isEmpty() && !NUMBER.matcher(cell).matches()) {
      assertThat("=+-@\t\r\n".indexOf(cell.charAt(0))).as(name + ": " + cell).isNegative();
    }
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private URI address() {
    return server.orElseThrow().address();
  }
}
