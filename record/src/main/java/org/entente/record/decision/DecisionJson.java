package org.entente.record.decision;

import static org.entente.record.decision.InvalidDecisionException.Problem.ACTION;
import static org.entente.record.decision.InvalidDecisionException.Problem.CHANGED;
import static org.entente.record.decision.InvalidDecisionException.Problem.LACKS;
import static org.entente.record.decision.InvalidDecisionException.Problem.NOT_JSON;
import static org.entente.record.decision.InvalidDecisionException.Problem.TIME;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decisions as lines of JSON, one object each, always the same fields in the same order. */
public final class DecisionJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private DecisionJson() {}

  /** A decision as one line, without its end. */
  public static String of(Decision decision) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", decision.id());
    write(decision, json);
    return json.toString();
  }

  /** All that a decision says, which its id is made of. */
  static String body(Decision decision) {
    ObjectNode json = JSON.createObjectNode();
    write(decision, json);
    return json.toString();
  }

  /**
   * The decision in a line. A line without an id is one that was written by hand.
   *
   * @throws InvalidDecisionException if it has none
   */
  public static Decision read(String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new InvalidDecisionException(NOT_JSON);
    }
    if (json == null || !json.isObject()) {
      throw new InvalidDecisionException(NOT_JSON);
    }
    Decision decision =
        new Decision(at(text(json, "at")), text(json, "who"), optional(json, "why"), action(json));
    Optional<String> id = optional(json, "id");
    if (id.isPresent() && !id.get().equals(decision.id())) {
      throw new InvalidDecisionException(CHANGED, id.get());
    }
    return decision;
  }

  private static Instant at(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidDecisionException(TIME, text);
    }
  }

  private static void write(Decision decision, ObjectNode json) {
    json.put("at", decision.at().toString());
    json.put("who", decision.who());
    json.put("why", decision.why().orElse(null));
    Action action = decision.action();
    json.put("action", action.code());
    if (action instanceof Action.Accept accept) {
      json.put("fact", accept.fact());
    } else if (action instanceof Action.Reject reject) {
      json.put("fact", reject.fact());
    } else if (action instanceof Action.Correct correct) {
      json.put("fact", correct.fact());
      json.put("field", correct.field());
      json.put("value", correct.value());
    } else if (action instanceof Action.Merge merge) {
      write("claims", merge.claims(), json);
    } else if (action instanceof Action.Split split) {
      write("off", split.off(), json);
      write("from", split.from(), json);
    } else if (action instanceof Action.Add add) {
      AdditionJson.write(add.addition(), json);
    } else if (action instanceof Action.Note note) {
      json.put("fact", note.fact());
      json.put("text", note.text());
    } else if (action instanceof Action.Undo undo) {
      json.put("decision", undo.decision());
    }
  }

  private static Action action(JsonNode json) {
    String action = text(json, "action");
    return switch (action) {
      case "accept" -> new Action.Accept(text(json, "fact"));
      case "reject" -> new Action.Reject(text(json, "fact"));
      case "correct" ->
          new Action.Correct(text(json, "fact"), text(json, "field"), text(json, "value"));
      case "merge" -> new Action.Merge(list(json, "claims"));
      case "split" -> new Action.Split(list(json, "off"), list(json, "from"));
      case "add" -> new Action.Add(AdditionJson.read(json));
      case "note" -> new Action.Note(text(json, "fact"), text(json, "text"));
      case "undo" -> new Action.Undo(text(json, "decision"));
      default -> throw new InvalidDecisionException(ACTION, action);
    };
  }

  private static void write(String field, List<String> values, ObjectNode json) {
    values.forEach(json.putArray(field)::add);
  }

  static String text(JsonNode json, String field) {
    return optional(json, field).orElseThrow(() -> new InvalidDecisionException(LACKS, field));
  }

  static Optional<String> optional(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static List<String> list(JsonNode json, String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : json.path(field)) {
      values.add(value.asText());
    }
    return values;
  }
}
