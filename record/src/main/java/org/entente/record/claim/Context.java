package org.entente.record.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a source says beside a claim that bears on what the claim is of. Immutable and thread-safe.
 *
 * @param states the states of the persons whom the claim names, by their names as the claim has
 *     them, sorted; a person of unknown state is absent
 * @param company for a claim of a person, the codes of all actors of the source, sorted
 */
public record Context(Map<String, String> states, List<String> company) {

  /** Nothing else. */
  public static final Context NONE = new Context(Map.of(), List.of());

  private static final JsonMapper JSON = new JsonMapper();

  public Context {
    states = Collections.unmodifiableMap(new TreeMap<>(states));
    company = List.copyOf(company);
  }

  /** The context as the table of claims has it: JSON, or empty where there is nothing. */
  public Optional<String> json() {
    if (states.isEmpty() && company.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode json = JSON.createObjectNode();
    if (!states.isEmpty()) {
      ObjectNode by = json.putObject("states");
      states.forEach(by::put);
    }
    if (!company.isEmpty()) {
      company.forEach(json.putArray("company")::add);
    }
    return Optional.of(json.toString());
  }

  /**
   * Reads what {@link #json} gave.
   *
   * @throws IllegalArgumentException if it is not JSON
   */
  public static Context of(Optional<String> json) {
    if (json.isEmpty()) {
      return NONE;
    }
    try {
      JsonNode node = JSON.readTree(json.get());
      Map<String, String> states = new TreeMap<>();
      for (Map.Entry<String, JsonNode> state : node.path("states").properties()) {
        states.put(state.getKey(), state.getValue().asText());
      }
      List<String> company = new ArrayList<>();
      node.path("company").forEach(code -> company.add(code.asText()));
      return new Context(states, company);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
