package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for programs over HTTP: reading. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final String V1 = "/api/v1";
  private static final String DROP = "'; DROP TABLE agreement; --";

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private Path record = Path.of(".");
  private Optional<Server> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Dispatches.record(folder);
    record = TestRecord.in(folder);
    server = Optional.of(Server.start(ServerOptions.of(record), faults::add));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
    assertThat(faults).isEmpty();
  }

  private Program program() {
    return new Program(server.orElseThrow().address());
  }

  private List<String> ids(String path) throws Exception {
    return program().all(V1 + path).stream().map(item -> item.path("id").asText()).toList();
  }

  private List<String> agreementsOfTheRecord() {
    return RecordFile.openToRead(record)
        .<List<String>>read(
            handle -> {
              List<String> ids = new ArrayList<>();
              Facts.agreements(handle, Filter.ALL, 0, told -> ids.add(told.id()));
              return ids;
            });
  }

  @Test
  void pagesHaveAllAgreementsOfTheRecordOnceAndInItsOrder() throws Exception {
    List<String> all = agreementsOfTheRecord();
    assertThat(all).hasSizeGreaterThan(5);
    assertThat(ids("/agreements?limit=2")).isEqualTo(all);
    assertThat(ids("/agreements")).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stages?x",
        "/acts?x",
        "/people?x",
        "/contradictions?x",
        "/states?x",
        "/dyads?x",
        "/articles?x",
        "/search?q=accord&x"
      })
  void pagesOfEachListHaveWhatTheWholeHas(String list) throws Exception {
    List<JsonNode> whole = program().all(V1 + list.replace("x", "limit=200"));
    assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
    assertThat(program().all(V1 + list.replace("x", "limit=1"))).isEqualTo(whole);
  }

  @Test
  void filtersNarrow() throws Exception {
    List<JsonNode> doha = program().all(V1 + "/agreements?actor=Qatar&actor=kazakhstan");
    assertThat(doha).hasSize(1);
    assertThat(doha.get(0).path("parties").toString()).isEqualTo("[\"KAZ\",\"QAT\"]");
    assertThat(program().all(V1 + "/stages?actor=QAT&status=ratified")).hasSize(1);
    assertThat(program().all(V1 + "/agreements?actor=QAT&until=2020")).isEmpty();
    assertThat(program().all(V1 + "/agreements?place=Doha&min_confidence=0.1&since=2023-12"))
        .hasSize(1);
    assertThat(program().all(V1 + "/articles?actor=QAT&kind=report")).hasSize(3);
    assertThat(program().get(V1 + "/agreements?actor=Quatar").body()).contains("Like it: QAT");
  }

  @Test
  void noFilterIsSql() throws Exception {
    List<String> before = agreementsOfTheRecord();
    JsonNode paths = program().json(V1 + "/openapi.json").path("paths");
    int tried = 0;
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
        String value = URLEncoder.encode(DROP, StandardCharsets.UTF_8).replace("+", "%20");
        String name = parameter.path("name").asText();
        boolean inPath = parameter.path("in").asText().equals("path");
        String address =
            inPath
                ? path.getKey().replace("{" + name + "}", value).replaceAll("\\{\\w+}", "1")
                : path.getKey().replaceAll("\\{\\w+}", "1") + "?" + name + "=" + value;
        HttpResponse<String> answer = program().get(V1 + address);
        assertThat(answer.statusCode()).as(address).isIn(200, 400, 404);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(40);
    assertThat(agreementsOfTheRecord()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/agreements?cursor=!",
        "/agreements?cursor=e30",
        "/agreements?cursor=WyJhY3RzIiwiMTphMSJd",
        "/agreements?cursor=WyJhZ3JlZW1lbnRzIiwieCB5Il0",
        "/stages?cursor=WyJzdGFnZXMiLCJhIiwieCJd",
        "/agreements?limit=0",
        "/agreements?limit=9999",
        "/agreements?limit=1&limit=2",
        "/agreements?since=yesterday",
        "/agreements?kind=friendship",
        "/agreements?min_confidence=NaN",
        "/agreements?actor=%00",
        "/agreements?nothing=1",
        "/search",
        "/search?q=-gaz"
      })
  void whatMakesNoSenseIsAProblem(String path) throws Exception {
    HttpResponse<String> answer = program().get(V1 + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Program.read(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("title").asText()).isEqualTo("Bad Request");
    assertThat(problem.path("parameter").asText()).isNotEmpty();
  }

  @Test
  void methodsAndAddressesThatAreNotThereAreProblems() throws Exception {
    HttpResponse<String> method =
        program().send("DELETE", V1 + "/agreements", "{}", "Content-Type", "application/json");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(Program.read(method).path("title").asText()).isEqualTo("Method Not Allowed");
    assertThat(method.headers().firstValue("Allow").orElse("")).contains("GET");
    for (String path : List.of("/nothing", "/agreements/a1", "/states/FRA/x", "/exports/x.csv")) {
      HttpResponse<String> answer = program().get(V1 + path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    }
  }

  @Test
  void anIdOfAClaimLeadsToItsFact() throws Exception {
    JsonNode agreement = program().all(V1 + "/agreements?actor=QAT").get(0);
    String id = agreement.path("id").asText();
    assertThat(program().json(V1 + "/agreements/" + id)).isEqualTo(agreement);
    List<String> claims =
        RecordFile.openToRead(record)
            .<List<String>>read(
                handle ->
                    handle
                        .createQuery("select id from claim where fact = ? and id <> fact")
                        .bind(0, id)
                        .mapTo(String.class)
                        .list());
    assertThat(claims).isNotEmpty();
    HttpResponse<String> moved = program().get(V1 + "/agreements/" + claims.get(0));
    assertThat(moved.statusCode()).isEqualTo(308);
    assertThat(moved.headers().firstValue("Location").orElse(""))
        .endsWith(V1 + "/agreements/" + id);
  }

  @Test
  void whatHasNotChangedIsNotSentAgainAndHeadsHaveNoBody() throws Exception {
    for (String path : List.of("/agreements?limit=1", "/states/KAZ", "/exports/acts.ndjson")) {
      HttpResponse<String> first = program().get(V1 + path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = program().get(V1 + path, "If-None-Match", "\"x\", " + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      HttpResponse<String> head = program().send("HEAD", V1 + path, "");
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("ETag")).contains(tag);
      assertThat(head.headers().firstValue("Link")).isEqualTo(first.headers().firstValue("Link"));
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(first.headers().firstValue("Content-Type"));
    }
    assertThat(program().get(V1 + "/agreements?actor=x", "If-None-Match", "*").statusCode())
        .isIn(304, 400);
  }

  @Test
  void aHostileReportIsTextAndNothingElse() throws Exception {
    JsonNode article =
        program().all(V1 + "/articles").stream()
            .filter(each -> each.path("id").asText().startsWith("hostile"))
            .findFirst()
            .orElseThrow();
    assertThat(article.path("title").asText()).startsWith(TestRecord.SCRIPT + TestRecord.TURN);
    assertThat(article.path("url").asText()).isEqualTo("javascript:alert(1)");
    HttpResponse<String> answer =
        program().get(V1 + org.entente.server.page.Addresses.article(article.path("id").asText()));
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(Program.read(answer).path("text").asText())
        .contains("\"><img src=x onerror=alert(1)>");
  }

  @Test
  void exportsHaveTheWholeRecord() throws Exception {
    HttpResponse<String> lines = program().get(V1 + "/exports/agreements.ndjson");
    List<String> ids = new ArrayList<>();
    for (String line : lines.body().lines().toList()) {
      ids.add(new ObjectMapper().readTree(line).path("id").asText());
    }
    assertThat(ids).containsExactlyInAnyOrderElementsOf(agreementsOfTheRecord());
    HttpResponse<String> csv = program().get(V1 + "/exports/agreements.csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body().lines().count()).isEqualTo(ids.size() + 1L);
    assertThat(csv.body()).startsWith("id,parties,");
  }

  @Test
  void aLongExportFlowsAndMayBeLeft(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("long.db");
    RecordFile.open(file)
        .<Integer>write(
            handle ->
                handle.execute(
                    """
                    with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
                    insert into agreement (id, block, parties, form, kind, title, domains, current,
                      sources, confidence, digest)
                    select printf('a%012x', i), 'x', 'FRA+MLI', 'agreement', 'framework',
                      printf('%.*c', 1000, 'x'), '[]', 'signed', 1, 0.5, 'x' from n\
                    """));
    List<Throwable> wrong = new CopyOnWriteArrayList<>();
    try (Server flowing = Server.start(ServerOptions.of(file), wrong::add)) {
      try (Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), flowing.address().getPort())) {
        socket
            .getOutputStream()
            .write(
                ("GET " + V1 + "/exports/agreements.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        String begin = new String(in.readNBytes(4000), StandardCharsets.UTF_8);
        assertThat(begin)
            .contains("Transfer-Encoding: chunked")
            .doesNotContain("Content-Length")
            .contains("\"type\":\"agreement\"");
      }
      // who reads to the end gets all of it, also after somebody has left
      HttpResponse<String> whole =
          new Program(flowing.address()).get(V1 + "/exports/agreements.ndjson");
      assertThat(whole.body().lines().count()).isEqualTo(20_000);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void codingATextFetchesNothingAndKeepsNothing() throws Exception {
    List<String> before = ids("/articles");
    try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      trap.setSoTimeout(500);
      String address = "http://127.0.0.1:" + trap.getLocalPort() + "/secret";
      HttpResponse<String> coded =
          program()
              .post(
                  V1 + "/code",
                  "{\"url\":\""
                      + address
                      + "\",\"text\":\"La Suède et la Norvège ont signé le 3 mars 2024 à Oslo un"
                      + " accord de défense. "
                      + address
                      + "\"}");
      assertThat(coded.statusCode()).isEqualTo(200);
      JsonNode coding = Program.read(coded);
      assertThat(coding.path("article").path("url").asText()).isEqualTo(address);
      assertThat(coding.path("agreements").path(0).path("parties").toString())
          .isEqualTo("[\"NOR\",\"SWE\"]");
      assertThat(visited(trap)).isFalse();
    }
    assertThat(ids("/articles")).isEqualTo(before);
  }

  private static boolean visited(ServerSocket trap) throws IOException {
    try (Socket visitor = trap.accept()) {
      return visitor.isConnected();
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void aTextIsCodedAsItIs() throws Exception {
    HttpResponse<String> coded =
        program()
            .send(
                "POST",
                V1 + "/code?language=en&published=2024-03-04",
                TestRecord.SCRIPT
                    + " Sweden and Norway signed a military cooperation agreement in Oslo on"
                    + " Sunday.",
                "Content-Type",
                "text/plain; charset=utf-8");
    assertThat(coded.statusCode()).isEqualTo(200);
    JsonNode stage = Program.read(coded).at("/agreements/0/stages/0");
    assertThat(stage.path("date").asText()).isEqualTo("2024-03-03");
    assertThat(stage.path("evidence").path(0).path("start").asInt())
        .isGreaterThanOrEqualTo(TestRecord.SCRIPT.length());
  }

  @Test
  void whatCannotBeCodedIsAProblem() throws Exception {
    assertThat(program().post(V1 + "/code", "{\"text\": ").statusCode()).isEqualTo(400);
    assertThat(program().post(V1 + "/code", "[]").statusCode()).isEqualTo(400);
    assertThat(program().post(V1 + "/code", "{}").statusCode()).isEqualTo(400);
    assertThat(program().post(V1 + "/code", "{\"text\": 1}").statusCode()).isEqualTo(400);
    assertThat(program().post(V1 + "/code", "[".repeat(100_000)).statusCode()).isEqualTo(400);
    HttpResponse<String> strange = program().post(V1 + "/code", "{\"text\":\"a\",\"file\":\"b\"}");
    assertThat(Program.read(strange).path("parameter").asText()).isEqualTo("file");
    assertThat(
            program()
                .send(
                    "POST",
                    V1 + "/code",
                    "Привет, это русский текст о погоде.",
                    "Content-Type",
                    "text/plain")
                .statusCode())
        .isEqualTo(400);
    String large = "{\"text\":\"" + "a ".repeat(600_000) + "\"}";
    HttpResponse<String> refused = program().post(V1 + "/code", large);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    String longText = "{\"text\":\"" + "a ".repeat(150_000) + "\"}";
    assertThat(program().post(V1 + "/code", longText).statusCode()).isEqualTo(413);
    String longTitle = "{\"text\":\"a\",\"title\":\"" + "a ".repeat(150_000) + "\"}";
    assertThat(program().post(V1 + "/code", longTitle).statusCode()).isEqualTo(413);
  }

  @Test
  void aPageShowsItInBothLanguages() throws Exception {
    String english = program().get("/api?lang=en").body();
    assertThat(english).contains("For programs").contains("/api/v1/openapi.json").contains("curl");
    String french = program().get("/api?lang=fr").body();
    assertThat(french).contains("Pour les programmes").contains("lang=\"fr\"");
    program()
        .json(V1 + "/openapi.json")
        .path("paths")
        .properties()
        .forEach(path -> assertThat(english).contains(V1 + path.getKey() + "</code>"));
  }
}
