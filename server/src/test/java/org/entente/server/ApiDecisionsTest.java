package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface for programs over HTTP: decisions. */
class ApiDecisionsTest {
  private static final String DECISIONS = "/api/v1/decisions";
  private static final String TOKEN = "0123456789abcdefghij";

  @TempDir private Path folder = Path.of(".");

  private ServerOptions options() throws IOException {
    return ServerOptions.of(TestRecord.in(folder));
  }

  private Server guarded() throws IOException {
    Path tokens = Files.writeString(folder.resolve("tokens.txt"), "robot " + TOKEN);
    return Server.start(options().known(Optional.of(tokens), Optional.empty()), fault -> {});
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static JsonNode agreement(Program program, String... headers) throws Exception {
    return Program.read(program.get("/api/v1/agreements?actor=QAT", headers)).path("items").path(0);
  }

  @Test
  void oneIsTakenCorrectsTheFactAndIsUndone() throws Exception {
    try (Server server = guarded()) {
      Program program = new Program(server.address());
      String[] known = {"Authorization", "Bearer " + TOKEN};
      JsonNode before = agreement(program, known);
      String id = before.path("id").asText();
      HttpResponse<String> taken =
          program.post(
              DECISIONS,
              quoted(
                  "{'action':'correct','fact':'"
                      + id
                      + "','field':'kind','value':'security','why':'read it'}"),
              known);
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
      JsonNode decision = Program.read(taken);
      assertThat(decision.path("who").asText()).isEqualTo("robot");
      String place = taken.headers().firstValue("Location").orElseThrow();
      assertThat(Program.read(program.get(place, known))).isEqualTo(decision);
      JsonNode after = agreement(program, known);
      assertThat(after.path("kind").asText()).isEqualTo("security");
      HttpResponse<String> undone =
          program.post(
              DECISIONS,
              quoted("{'action':'undo','decision':'" + decision.path("id").asText() + "'}"),
              known);
      assertThat(undone.statusCode()).isEqualTo(201);
      assertThat(agreement(program, known)).isEqualTo(before);
      JsonNode log = Program.read(program.get(DECISIONS + "?who=robot", known)).path("items");
      assertThat(log).hasSize(2);
      assertThat(log.path(0).path("action").asText()).isEqualTo("undo");
      assertThat(
              Program.read(program.get(DECISIONS + "?action=correct&fact=" + id, known))
                  .path("items"))
          .hasSize(1);
    }
  }

  @Test
  void aFactIsAddedAndNoted() throws Exception {
    try (Server server = guarded()) {
      Program program = new Program(server.address());
      String[] known = {"Authorization", "Bearer " + TOKEN};
      HttpResponse<String> added =
          program.post(
              DECISIONS,
              quoted(
                  "{'action':'add','type':'agreement','fields':{'parties':'NOR,SWE',"
                      + "'signed.date':'2024-03-03'},'source':{'quote':'Signed in Oslo.',"
                      + "'language':'en'}}"),
              known);
      assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
      JsonNode found =
          Program.read(program.get("/api/v1/agreements?actor=NOR&actor=SWE", known)).path("items");
      assertThat(found).hasSize(1);
      String id = found.path(0).path("id").asText();
      HttpResponse<String> noted =
          program.post(
              DECISIONS, quoted("{'action':'note','fact':'" + id + "','text':'<script>'}"), known);
      assertThat(noted.statusCode()).isEqualTo(201);
      assertThat(Program.read(noted).path("text").asText()).isEqualTo("<script>");
    }
  }

  @Test
  void whoIsNotKnownIsRefused() throws Exception {
    try (Server server = guarded()) {
      Program program = new Program(server.address());
      String body = quoted("{'action':'accept','fact':'a000000000000'}");
      assertThat(program.get("/api/v1/agreements").statusCode()).isEqualTo(401);
      HttpResponse<String> unknown = program.post(DECISIONS, body);
      assertThat(unknown.statusCode()).isEqualTo(401);
      assertThat(Program.read(unknown).path("title").asText()).isEqualTo("Unauthorized");
      assertThat(program.post(DECISIONS, body, "Authorization", "Bearer wrong").statusCode())
          .isEqualTo(401);
      assertThat(program.post(DECISIONS, body, "Origin", "https://evil.example").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void browsersNeedTheTokenOfTheirPage() throws Exception {
    try (Server server = Server.start(options(), fault -> {})) {
      Program program = new Program(server.address());
      String id = agreement(program).path("id").asText();
      String body = quoted("{'action':'accept','fact':'" + id + "','who':'Anna'}");
      assertThat(program.post(DECISIONS, body, "Sec-Fetch-Site", "cross-site").statusCode())
          .isEqualTo(403);
      HttpResponse<String> page = program.get("/signin");
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      String token = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
      assertThat(program.post(DECISIONS, body, "Cookie", cookie).statusCode()).isEqualTo(403);
      HttpResponse<String> taken =
          program.post(DECISIONS, body, "Cookie", cookie, "X-Entente-Csrf", token);
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }
  }

  @Test
  void whatIsNoDecisionIsAProblem() throws Exception {
    try (Server server = Server.start(options(), fault -> {})) {
      Program program = new Program(server.address());
      String id = agreement(program).path("id").asText();
      String who = "'who':'Anna','fact':'" + id + "'";
      for (String body :
          new String[] {
            "{",
            "[]",
            "{}",
            "{'action':'accept'," + who + "} {}",
            "{'action':'accept','fact':'" + id + "'}",
            "{'action':'love'," + who + "}",
            "{'action':'accept'," + who + ",'at':'2020-01-01T00:00:00Z'}",
            "{'action':'accept'," + who + ",'id':'d0'}",
            "{'action':'accept'," + who + ",'value':'x'}",
            "{'action':'correct'," + who + ",'field':'kind','value':'love'}",
            "{'action':'correct'," + who + ",'field':'kind; drop table','value':'x'}",
            "{'action':'correct'," + who + ",'field':'kind','value':7}",
            "{'action':'merge','who':'Anna','claims':'" + id + "'}",
            "{'action':'add','who':'Anna','type':'agreement','fields':{'parties':'NOR,SWE',"
                + "'signed.date':'2024'},'source':{'quote':'x','language':'en','file':'/etc'}}"
          }) {
        HttpResponse<String> answer = program.post(DECISIONS, quoted(body));
        assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(400);
        assertThat(Program.read(answer).path("detail").asText()).isNotEmpty();
      }
      HttpResponse<String> missing =
          program.post(
              DECISIONS, quoted("{'action':'accept','who':'Anna','fact':'a000000000000'}"));
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(Program.read(program.get(DECISIONS)).path("items")).isEmpty();
    }
  }
}
