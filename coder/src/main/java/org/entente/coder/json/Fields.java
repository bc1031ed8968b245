package org.entente.coder.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the fields of JSON objects, each of which must be there. Thread-safe. */
final class Fields {
  private Fields() {}

  static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    for (JsonNode node : field(json, name)) {
      items.add(item.apply(node));
    }
    return List.copyOf(items);
  }

  static Optional<String> optional(JsonNode json, String name) {
    JsonNode value = field(json, name);
    return value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  static String string(JsonNode json, String name) {
    return field(json, name).asText();
  }

  static int number(JsonNode json, String name) {
    return field(json, name).asInt();
  }

  static JsonNode field(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the field \"" + name + "\" is missing");
    }
    return value;
  }
}
