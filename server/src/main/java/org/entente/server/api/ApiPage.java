package org.entente.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.server.page.Answer;
import org.entente.server.page.Asked;
import org.entente.server.page.Page;
import org.entente.server.reading.Reading;

/** Shows the interface for programs to people, as its OpenAPI document has it. */
public final class ApiPage implements Page {
  private static final int SHOWN = 3;

  private final View view;

  ApiPage(OpenApi description) {
    this.view = view(description.json());
  }

  /**
   * What the page shows.
   *
   * @param root where the interface begins
   */
  public record View(String root, String about, List<Operation> operations, List<Schema> schemas) {}

  /**
   * Something that can be asked for.
   *
   * @param answer the name of the schema of what is answered
   * @param types media types of the answer
   * @param curl what to type in a shell, after the address of the server
   */
  public record Operation(
      String name,
      String method,
      String path,
      String summary,
      List<Value> parameters,
      String answer,
      List<String> types,
      Curl curl) {}

  /**
   * A call of curl.
   *
   * @param options what comes before the address
   * @param address within the server
   */
  public record Curl(String options, String address) {}

  /**
   * A value in an address.
   *
   * @param values all that it can have, where there are only some
   */
  public record Value(
      String name, boolean inPath, boolean required, String description, List<String> values) {}

  /** The shape of something, and its fields. */
  public record Schema(String name, String description, List<Field> fields) {}

  /**
   * A field.
   *
   * @param type of JSON, or the name of a schema
   */
  public record Field(String name, String type, boolean required, String description) {}

  /** A description without the marks of code that OpenAPI has in it. */
  public static String plain(String description) {
    return description.replace("`", "");
  }

  @Override
  public String path() {
    return "/api";
  }

  @Override
  public String template() {
    return "api";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    return new Answer.Shown(view);
  }

  private static View view(JsonNode document) {
    String root = document.path("servers").path(0).path("url").asText();
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(operation(root, path.getKey(), method.getKey(), method.getValue()));
      }
    }
    List<Schema> schemas = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema :
        document.path("components").path("schemas").properties()) {
      schemas.add(schema(schema.getKey(), schema.getValue()));
    }
    return new View(
        root,
        document.path("info").path("description").asText(),
        List.copyOf(operations),
        List.copyOf(schemas));
  }

  private static Operation operation(String root, String path, String method, JsonNode json) {
    List<Value> parameters = new ArrayList<>();
    String address = root + path;
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : json.path("parameters")) {
      JsonNode schema = parameter.path("schema");
      boolean inPath = parameter.path("in").asText().equals("path");
      String name = parameter.path("name").asText();
      JsonNode first = parameter.path("example");
      String example = first.isArray() ? first.path(0).asText() : first.asText();
      parameters.add(
          new Value(
              name,
              inPath,
              parameter.path("required").asBoolean(),
              parameter.path("description").asText(),
              texts(schema.path("enum"))));
      String encoded = URLEncoder.encode(example, StandardCharsets.UTF_8);
      if (inPath) {
        address = address.replace("{" + name + "}", encoded);
      } else if (query.size() < SHOWN && !name.equals(Call.CURSOR.name())) {
        query.add(name + "=" + encoded);
      }
    }
    JsonNode good = json.path("responses").path("200");
    JsonNode content =
        (good.isMissingNode() ? json.path("responses").path("201") : good).path("content");
    List<String> types = new ArrayList<>();
    String answer = "";
    for (Map.Entry<String, JsonNode> type : content.properties()) {
      types.add(type.getKey());
      answer = last(type.getValue().path("schema").path("$ref").asText());
    }
    JsonNode example =
        json.path("requestBody").path("content").path(Route.Reply.JSON).path("example");
    boolean post = method.equals("post");
    return new Operation(
        json.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        root + path,
        json.path("summary").asText(),
        List.copyOf(parameters),
        answer,
        List.copyOf(types),
        new Curl(
            post ? "--json '" + example.toString().replace("'", "'\\''") + "' " : "",
            query.isEmpty() || post ? address : address + "?" + String.join("&", query)));
  }

  private static Schema schema(String name, JsonNode json) {
    JsonNode object = json.has("anyOf") ? json.path("anyOf").path(0) : json;
    List<String> required = texts(object.path("required"));
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
      fields.add(
          new Field(
              field.getKey(),
              type(field.getValue()),
              required.contains(field.getKey()),
              field.getValue().path("description").asText()));
    }
    String values = String.join(", ", texts(json.path("enum")));
    return new Schema(
        name, values.isEmpty() ? json.path("description").asText() : values, List.copyOf(fields));
  }

  private static String type(JsonNode schema) {
    if (schema.has("$ref")) {
      return last(schema.path("$ref").asText());
    } else if (schema.has("const")) {
      return '"' + schema.path("const").asText() + '"';
    } else if (schema.has("enum")) {
      return String.join(" | ", texts(schema.path("enum")));
    } else if (schema.path("type").isArray()) {
      return String.join(" | ", texts(schema.path("type")));
    } else if (schema.path("type").asText().equals("array")) {
      return "[" + type(schema.path("items")) + "]";
    }
    return schema.path("type").asText();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  private static String last(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
