package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.query.Dispute;
import org.entente.record.query.Passage;

/** Contradictions, one a row. */
record ContradictionListing(FactWords words) implements Listing<Dispute> {
  @Override
  public List<String> columns() {
    return List.of("id", "fact", "about", "values");
  }

  @Override
  public ObjectNode json(Dispute dispute) {
    ObjectNode json = RowPrinter.object();
    json.put("id", dispute.id());
    FactData.put(json, "fact", dispute.fact());
    json.put("about", dispute.about());
    ArrayNode values = json.putArray("values");
    for (Dispute.Value value : dispute.values()) {
      ObjectNode item = values.addObject();
      item.put("value", value.value());
      FactData.passages(item, value.passages());
    }
    return json;
  }

  /** Of the values, the values with the articles that have them. */
  @Override
  public String flat(String column, JsonNode value) {
    if (!column.equals("values")) {
      return Listing.super.flat(column, value);
    }
    List<String> values = new ArrayList<>();
    for (JsonNode each : value) {
      List<String> articles = new ArrayList<>();
      each.path("evidence").forEach(words -> articles.add(words.path("article").asText()));
      values.add(
          each.path("value").asText()
              + " ("
              + articles.stream().distinct().collect(Collectors.joining(", "))
              + ")");
    }
    return String.join("; ", values);
  }

  @Override
  public List<String> heads() {
    Messages messages = words.messages();
    return List.of(
        messages.say("head.about"),
        messages.say("head.values"),
        messages.say("head.fact"),
        messages.say("head.id"));
  }

  @Override
  public List<String> cells(Dispute dispute) {
    return List.of(
        dispute.about(),
        dispute.values().stream().map(this::value).collect(Collectors.joining(" | ")),
        dispute.fact().orElse(""),
        dispute.id());
  }

  @Override
  public String sentence(Dispute dispute) {
    return words
        .messages()
        .say(
            "nl.contradiction",
            dispute.about(),
            dispute.values().stream()
                .map(this::value)
                .collect(Collectors.joining(words.messages().say("nl.versus"))));
  }

  private String value(Dispute.Value value) {
    return value.value()
        + " ("
        + value.passages().stream()
            .map(ContradictionListing::who)
            .distinct()
            .collect(Collectors.joining("; "))
        + ")";
  }

  private static String who(Passage passage) {
    return passage.publisher().orElse(passage.article())
        + passage.published().map(day -> ", " + day).orElse("");
  }
}
