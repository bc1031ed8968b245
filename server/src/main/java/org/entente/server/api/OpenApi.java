package org.entente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.record.claim.Digest;

/**
 * The interface as an OpenAPI 3.1 document: paths out of the routes, schemas out of {@code
 * schemas.json} with the vocabularies of the codebook. Immutable and thread-safe.
 */
final class OpenApi {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String LIST = "List";
  private static final String SCHEMA = "#/components/schemas/";
  private static final String PROBLEM = "application/problem+json";

  private final byte[] bytes;
  private final String digest;

  /**
   * @throws IllegalStateException if the schemas are broken
   */
  OpenApi(List<Route> routes) {
    ObjectNode document = document(routes);
    try {
      this.bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    this.digest = Digest.of(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The document in UTF-8. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** A word that is another one whenever the document is. */
  String digest() {
    return digest;
  }

  /** The document. */
  JsonNode json() {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode document(List<Route> routes) {
    ObjectNode document = JSON.createObjectNode();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Entente")
        .put("version", "1")
        .put(
            "description",
            "Defence cooperation between states, as press reports tell it. What can be got can be"
                + " asked for its head, too. A list goes on at its `next`, or at the address in the"
                + " header `Link`. Answers carry an `ETag`: send it as `If-None-Match`. What goes"
                + " wrong is told as RFC 9457 has it.");
    document.putArray("servers").addObject().put("url", Api.ROOT);
    ArrayNode security = document.putArray("security");
    security.addObject().putArray("token");
    security.addObject().putArray("visit");
    security.addObject();
    ObjectNode paths = document.putObject("paths");
    Set<String> lists = new TreeSet<>();
    for (Route route : routes) {
      ObjectNode path =
          paths.path(route.path()).isObject()
              ? (ObjectNode) paths.path(route.path())
              : paths.putObject(route.path());
      operation(route, path.putObject(route.method().name().toLowerCase(Locale.ROOT)));
      if (route.reply().schema().endsWith(LIST)) {
        lists.add(route.reply().schema());
      }
    }
    components(document.putObject("components"), lists);
    return document;
  }

  private static void operation(Route route, ObjectNode operation) {
    operation.put("operationId", route.name());
    operation.put("summary", route.summary());
    if (!route.parameters().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      route.parameters().forEach(parameter -> parameter(parameter, parameters.addObject()));
    }
    route
        .body()
        .ifPresent(
            body -> {
              ObjectNode sent = operation.putObject("requestBody").put("required", true);
              ObjectNode content = sent.putObject("content");
              for (String type : body.types()) {
                if (type.equals(Route.Reply.JSON)) {
                  ObjectNode json = content.putObject(type);
                  json.putObject("schema").put("$ref", SCHEMA + body.schema());
                  json.set("example", parsed(body.example()));
                } else {
                  content.putObject(type).putObject("schema").put("type", "string");
                }
              }
            });
    ObjectNode responses = operation.putObject("responses");
    Route.Reply reply = route.reply();
    ObjectNode good =
        responses
            .putObject(String.valueOf(reply.status()))
            .put("description", reply.status() == 201 ? "It is taken in." : "All is well.");
    ObjectNode content = good.putObject("content");
    for (String type : reply.types()) {
      content.putObject(type).putObject("schema").put("$ref", SCHEMA + reply.schema());
    }
    if (route.method().equals(HandlerType.GET)) {
      responses.putObject("304").put("description", "Nothing has changed since `If-None-Match`.");
    }
    problem(responses, "4XX", "The request cannot be met.");
    problem(responses, "5XX", "The fault is the server's.");
  }

  private static void problem(ObjectNode responses, String status, String description) {
    responses
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject(PROBLEM)
        .putObject("schema")
        .put("$ref", SCHEMA + "Problem");
  }

  private static void parameter(Parameter parameter, ObjectNode json) {
    json.put("name", parameter.name());
    json.put("in", parameter.place().name().toLowerCase(Locale.ROOT));
    json.put("required", parameter.need() == Parameter.Need.REQUIRED);
    json.put("description", parameter.description());
    if (parameter.need() == Parameter.Need.REPEATED) {
      json.put("explode", true);
      json.putObject("schema").put("type", "array").set("items", parameter.schema());
    } else {
      json.set("schema", parameter.schema());
    }
    String type = parameter.schema().path("type").asText();
    if (type.equals("integer")) {
      json.put("example", Integer.parseInt(parameter.example()));
    } else if (type.equals("number")) {
      json.put("example", Double.parseDouble(parameter.example()));
    } else if (parameter.need() == Parameter.Need.REPEATED) {
      json.putArray("example").add(parameter.example());
    } else {
      json.put("example", parameter.example());
    }
  }

  private static void components(ObjectNode components, Set<String> lists) {
    ObjectNode schemas = components.putObject("schemas");
    vocabulary(schemas, "Form", AgreementForm.values(), AgreementForm::code);
    vocabulary(schemas, "Kind", AgreementKind.values(), AgreementKind::code);
    vocabulary(schemas, "Status", Status.values(), Status::code);
    vocabulary(schemas, "ActKind", ActKind.values(), ActKind::code);
    vocabulary(schemas, "Time", Time.values(), Time::code);
    vocabulary(schemas, "Domain", Domain.values(), Domain::code);
    schemas.setAll((ObjectNode) parsed(resource()));
    for (String list : lists) {
      ObjectNode schema = schemas.putObject(list).put("type", "object");
      schema.putArray("required").add("items").add("next");
      schema.put("additionalProperties", false);
      ObjectNode properties = schema.putObject("properties");
      properties
          .putObject("items")
          .put("type", "array")
          .putObject("items")
          .put("$ref", SCHEMA + list.substring(0, list.length() - LIST.length()));
      properties
          .putObject("next")
          .put("description", "The cursor of the next page; null where there is none.")
          .putArray("type")
          .add("string")
          .add("null");
    }
    ObjectNode ways = components.putObject("securitySchemes");
    ways.putObject("token").put("type", "http").put("scheme", "bearer");
    ways.putObject("visit")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "entente-visit")
        .put(
            "description",
            "A browser that has signed in; what it changes needs the token of its page in the"
                + " header X-Entente-Csrf.");
  }

  private static <T> void vocabulary(
      ObjectNode schemas, String name, T[] values, Function<T, String> code) {
    ArrayNode codes = schemas.putObject(name).put("type", "string").putArray("enum");
    Arrays.stream(values).map(code).forEach(codes::add);
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + json, e);
    }
  }

  private static String resource() {
    try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
      if (in == null) {
        throw new IllegalStateException("no schemas.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
