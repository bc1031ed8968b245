package org.entente.record.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.record.claim.FactType;

/** The part of a decision's JSON that says which fact is added, and where it is from. */
final class AdditionJson {
  private AdditionJson() {}

  static void write(Addition addition, ObjectNode json) {
    json.put("type", addition.type().code());
    ObjectNode fields = json.putObject("fields");
    addition.fields().forEach(fields::put);
    ObjectNode source = json.putObject("source");
    Addition.Cited cited = addition.cited();
    source.put("quote", cited.quote().orElse(null));
    source.put("url", cited.url().orElse(null));
    source.put("title", cited.title().orElse(null));
    source.put("publisher", cited.publisher().orElse(null));
    source.put("published", cited.published().map(LocalDate::toString).orElse(null));
    source.put("language", cited.language());
  }

  static Addition read(JsonNode json) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.path("fields").properties()) {
      fields.put(field.getKey(), field.getValue().asText());
    }
    JsonNode source = json.path("source");
    return new Addition(
        type(DecisionJson.text(json, "type")),
        fields,
        new Addition.Cited(
            DecisionJson.optional(source, "quote"),
            DecisionJson.optional(source, "url"),
            DecisionJson.optional(source, "title"),
            DecisionJson.optional(source, "publisher"),
            DecisionJson.optional(source, "published").map(AdditionJson::day),
            DecisionJson.text(source, "language")));
  }

  private static FactType type(String code) {
    try {
      return FactType.of(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidDecisionException(InvalidDecisionException.Problem.VALUE, "type", code);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidDecisionException(InvalidDecisionException.Problem.VALUE, "published", text);
    }
  }
}
