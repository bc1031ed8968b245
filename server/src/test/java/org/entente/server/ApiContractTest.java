package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.server.api.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document and what the server really answers, held against each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Optional<Server> server = Optional.empty();
  private JsonNode document = JSON.createObjectNode();
  private Map<String, String> ids = Map.of();

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    Dispatches.record(folder);
    Path record = TestRecord.in(folder);
    server = Optional.of(Server.start(ServerOptions.of(record), fault -> {}));
    document = program().json("/api/v1/openapi.json");
    String agreement = first("agreements", "id");
    String decided =
        program()
            .post(
                "/api/v1/decisions",
                "{\"action\":\"accept\",\"who\":\"Anna\",\"fact\":\"" + agreement + "\"}")
            .body();
    ids =
        Map.of(
            "/agreements",
            agreement,
            "/decisions",
            decided.isEmpty() ? "" : first("decisions", "id"),
            "/contradictions",
            first("contradictions", "id"),
            "/acts",
            first("acts", "id"),
            "/people",
            first("people", "id"),
            "/articles",
            "signature");
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
  }

  private Program program() {
    return new Program(server.orElseThrow().address());
  }

  private String first(String list, String field) throws Exception {
    return program().json("/api/v1/" + list).path("items").path(0).path(field).asText();
  }

  @Test
  void everyRouteIsDocumentedAndEveryDocumentedPathIsARoute() {
    Set<String> registered =
        server.orElseThrow().endpoints().stream()
            .filter(endpoint -> endpoint.path.startsWith(Api.ROOT + "/"))
            .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
            .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            documented.add(
                                method.getKey().toUpperCase(Locale.ROOT)
                                    + " "
                                    + Api.ROOT
                                    + path.getKey())));
    assertThat(documented).isEqualTo(registered).hasSizeGreaterThan(20);
    long heads =
        server.orElseThrow().endpoints().stream()
            .filter(endpoint -> endpoint.path.startsWith(Api.ROOT + "/"))
            .filter(endpoint -> endpoint.method.equals(HandlerType.HEAD))
            .count();
    assertThat(heads).isEqualTo(documented.stream().filter(each -> each.startsWith("GET")).count());
  }

  @Test
  void theGuideNamesEveryPathAndParameter() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "api.md"));
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        assertThat(guide)
            .contains("`" + method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + "`");
        for (JsonNode parameter : method.getValue().path("parameters")) {
          assertThat(guide).containsPattern("[`{]" + parameter.path("name").asText() + "[`}]");
        }
      }
    }
  }

  @Test
  void everyDocumentedParameterIsAnsweredAndNoOther() throws Exception {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (get.isMissingNode()) {
        continue;
      }
      String address = address(path.getKey(), get);
      for (JsonNode parameter : get.path("parameters")) {
        if (parameter.path("in").asText().equals("query")
            && !parameter.path("required").asBoolean()) {
          String name = parameter.path("name").asText();
          JsonNode example = parameter.path("example");
          String value = example.isArray() ? example.path(0).asText() : example.asText();
          HttpResponse<String> answer = program().get(with(address, name + "=" + encoded(value)));
          // the example of a cursor was made by another record's list
          assertThat(answer.statusCode())
              .as(name + " " + answer.body())
              .isIn(name.equals("cursor") ? List.of(200, 400) : List.of(200));
          assertThat(answer.body()).doesNotContain("not a parameter");
        }
      }
      HttpResponse<String> strange = program().get(with(address, "strange=1"));
      assertThat(strange.statusCode()).as(address).isEqualTo(400);
      assertThat(Program.read(strange).path("parameter").asText()).isEqualTo("strange");
      checked("Problem", Program.read(strange));
    }
  }

  @Test
  void answersAreAsTheirSchemasSay() throws Exception {
    int seen = 0;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      JsonNode schema =
          get.path("responses").path("200").path("content").path("application/json").path("schema");
      if (!schema.isMissingNode()) {
        String reference = schema.path("$ref").asText();
        JsonNode answer = program().json(address(path.getKey(), get));
        checked(reference.substring(reference.lastIndexOf('/') + 1), answer);
        if (answer.has("items")) {
          assertThat(answer.path("items")).as(path.getKey()).isNotEmpty();
        }
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(18);
  }

  @Test
  void examplesAreAsTheirSchemasSay() throws Exception {
    for (String path : new String[] {"/decisions", "/code"}) {
      JsonNode content =
          document
              .path("paths")
              .path(path)
              .path("post")
              .path("requestBody")
              .path("content")
              .path("application/json");
      String reference = content.path("schema").path("$ref").asText();
      checked(reference.substring(reference.lastIndexOf('/') + 1), content.path("example"));
    }
    String example =
        document.at("/paths/~1code/post/requestBody/content/application~1json/example").toString();
    HttpResponse<String> coded = program().post("/api/v1/code?mentions=yes", example);
    assertThat(coded.statusCode()).isEqualTo(200);
    checked("Coding", Program.read(coded));
    assertThat(Program.read(coded).path("agreements")).isNotEmpty();
    assertThat(Program.read(coded).path("mentions")).isNotEmpty();
  }

  @Test
  void linesOfExportsAreAsTheirSchemasSay() throws Exception {
    Map<String, String> schemas =
        Map.of("agreements", "Agreement", "stages", "Stage", "acts", "Act", "people", "Person");
    for (Map.Entry<String, String> each : schemas.entrySet()) {
      HttpResponse<String> lines = program().get("/api/v1/exports/" + each.getKey() + ".ndjson");
      assertThat(lines.body().lines()).isNotEmpty();
      for (String line : lines.body().lines().toList()) {
        checked(each.getValue(), JSON.readTree(line));
      }
    }
  }

  private String address(String path, JsonNode operation) {
    String address = path;
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asText();
      if (name.equals("id")) {
        String folder = path.substring(0, path.indexOf('/', 1));
        address = address.replace("{id}", ids.getOrDefault(folder, ""));
      } else if (parameter.path("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", parameter.path("example").asText());
      } else if (parameter.path("required").asBoolean()) {
        address = with(address, name + "=accord");
      }
    }
    return address.startsWith(Api.ROOT) ? address : Api.ROOT + address;
  }

  private static String with(String address, String query) {
    return address + (address.contains("?") ? "&" : "?") + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Validates with the references within the document led to where they lead. */
  private void checked(String schema, JsonNode value) throws IOException {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("$ref", "#/components/schemas/" + schema);
    whole.set("components", document.path("components"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(value))
        .as(schema + " " + value)
        .isEmpty();
  }
}
