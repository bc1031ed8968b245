package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.record.query.Told;

/** Agreements, one a row. */
record AgreementListing(FactWords words) implements Listing<Told<Agreement>> {
  @Override
  public List<String> columns() {
    return List.of(
        "id",
        "parties",
        "form",
        "kind",
        "title",
        "domains",
        "current",
        "stages",
        "sources",
        "confidence",
        "review",
        "parent");
  }

  @Override
  public ObjectNode json(Told<Agreement> told) {
    Agreement agreement = told.fact();
    ObjectNode json = RowPrinter.object();
    json.put("id", told.id());
    FactData.put(json, "parties", agreement.parties());
    json.put("form", agreement.form().code());
    json.put("kind", agreement.kind().code());
    FactData.put(json, "title", agreement.title());
    FactData.domains(json, agreement.domains());
    json.put("current", agreement.current().code());
    ArrayNode stages = json.putArray("stages");
    for (Stage stage : agreement.stages()) {
      stages.add(FactData.stage(stage));
    }
    json.put("sources", told.sources());
    json.put("confidence", told.confidence());
    FactData.put(json, "review", told.review());
    FactData.put(json, "parent", told.parent());
    return json;
  }

  /** Of a stage, only what, when and where: {@code signed 2023-12-12 Doha}. */
  @Override
  public String flat(String column, JsonNode value) {
    if (!column.equals("stages")) {
      return Listing.super.flat(column, value);
    }
    List<String> stages = new ArrayList<>();
    for (JsonNode stage : value) {
      List<String> parts = new ArrayList<>();
      parts.add(stage.path("status").asText());
      for (JsonNode part : List.of(stage.path("date"), stage.path("place").path("name"))) {
        if (part.isTextual()) {
          parts.add(part.asText());
        }
      }
      stages.add(String.join(" ", parts));
    }
    return String.join("; ", stages);
  }

  @Override
  public List<String> heads() {
    Messages messages = words.messages();
    return List.of(
        messages.say("head.parties"),
        messages.say("head.life"),
        messages.say("head.kind"),
        messages.say("head.title"),
        messages.say("head.sources"),
        messages.say("head.id"));
  }

  @Override
  public List<String> cells(Told<Agreement> told) {
    Agreement agreement = told.fact();
    return List.of(
        String.join(", ", agreement.parties()),
        words.life(agreement),
        words.word("kind", agreement.kind().code()),
        agreement.title().orElseGet(() -> words.word("form", agreement.form().code())),
        Integer.toString(told.sources()),
        told.id());
  }

  @Override
  public String sentence(Told<Agreement> told) {
    return words.sentence(told);
  }
}
