package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HandlerType;
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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
  void areHarmlessAtEveryAddress() throws Exception {
    Browser browser = new Browser(address());
    EveryAddress all = EveryAddress.of(browser);
    assertThat(all.paths())
        .as("a new endpoint needs a line in EveryAddress")
        .containsExactlyInAnyOrderElementsOf(registered());
    for (EveryAddress.Asked asked : all.read()) {
      for (String language : List.of("fr", "en")) {
        HttpResponse<String> answer = browser.get(asked.address(), "Accept-Language", language);
        assertThat(answer.statusCode()).as(asked.address()).isEqualTo(asked.status());
        checkAnswer(asked.address(), answer);
      }
    }
    String article = browser.get(Addresses.article(Hostile.ID)).body();
    assertThat(article).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    String token = browser.token("/review");
    for (String path : all.written()) {
      HttpResponse<String> answer =
          path.startsWith("/api/")
              ? new Program(address()).post(path, all.json())
              : browser.post(path, all.form(token));
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      assertThat(answer.headers().firstValue("Location").orElse("/")).as(path).matches("/[^/].*|/");
      checkAnswer(path, answer);
    }
    for (String after : List.of("/", "/review", "/review?fact=" + all.fact())) {
      checkAnswer(after, browser.get(after));
    }
  }

  private Set<String> registered() {
    return server.orElseThrow().endpoints().stream()
        .filter(endpoint -> Set.of(HandlerType.GET, HandlerType.POST).contains(endpoint.method))
        .map(endpoint -> endpoint.method + " " + endpoint.path)
        .collect(Collectors.toSet());
  }

  /** What a browser, a program or a spreadsheet takes an answer for does no harm. */
  private static void checkAnswer(String address, HttpResponse<String> answer) throws Exception {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String body = answer.body();
    assertThat(answer.headers().firstValue("X-Content-Type-Options"))
        .as(address)
        .contains("nosniff");
    if (type.startsWith("text/html")) {
      Matcher harm = HARM.matcher(body);
      assertThat(harm.find() ? harm.group() : "").as(address).isEmpty();
      assertThat(body.length()).as(address).isLessThan(MOST_BYTES);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(address)
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
    } else if (type.contains("ndjson")) {
      for (String line : body.split("\n")) {
        assertThat(new ObjectMapper().readTree(line).isObject()).as(address).isTrue();
      }
    } else if (type.contains("json")) {
      assertThat(new ObjectMapper().readTree(body).isContainerNode()).as(address).isTrue();
    } else if (type.startsWith("text/csv")) {
      checkTable(address + ".csv", body.getBytes(StandardCharsets.UTF_8));
    } else if (type.contains("xml")) {
      assertThat(scripts(body.getBytes(StandardCharsets.UTF_8))).as(address).isZero();
    } else if (type.contains("bibtex") || type.contains("research-info")) {
      assertThat(body.lines()).as(address).hasSizeLessThan(10);
    } else if (answer.statusCode() == 200 && !address.startsWith("/static/")) {
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .as(address)
          .startsWith("attachment");
    }
  }

  private static int scripts(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getElementsByTagName("script")
        .getLength();
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
        case GRAPHML, GEXF -> assertThat(scripts(bytes)).isZero();
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
