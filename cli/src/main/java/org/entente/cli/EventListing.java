package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.record.query.Event;
import org.entente.record.query.Passage;

/** Entries of a chronology, one a row. */
record EventListing(FactWords words) implements Listing<Event> {
  @Override
  public List<String> columns() {
    return List.of(
        "date",
        "type",
        "what",
        "actors",
        "recipients",
        "place",
        "title",
        "kind",
        "domains",
        "id",
        "evidence");
  }

  @Override
  public ObjectNode json(Event event) {
    ObjectNode json = RowPrinter.object();
    FactData.put(json, "date", event.date());
    if (event instanceof Event.OfAgreement stage) {
      Agreement agreement = stage.agreement().fact();
      json.put("type", "agreement");
      json.put("what", stage.stage().status().code());
      fill(
          json,
          agreement.parties(),
          List.of(),
          event,
          agreement.title(),
          Optional.of(agreement.kind().code()),
          agreement.domains());
    } else if (event instanceof Event.OfAct told) {
      Act act = told.act().fact();
      json.put("type", "act");
      json.put("what", act.kind().code());
      fill(
          json,
          act.actors(),
          act.recipients(),
          event,
          Optional.empty(),
          Optional.of(act.time().code()),
          act.domains());
    }
    return json;
  }

  private static void fill(
      ObjectNode json,
      List<String> actors,
      List<String> recipients,
      Event event,
      Optional<String> title,
      Optional<String> kind,
      List<Domain> domains) {
    FactData.put(json, "actors", actors);
    FactData.put(json, "recipients", recipients);
    FactData.place(json, event.place());
    FactData.put(json, "title", title);
    FactData.put(json, "kind", kind);
    FactData.domains(json, domains);
    json.put("id", event.fact());
    FactData.passages(json, event.passages());
  }

  /** Of the evidence, the words with their article. */
  @Override
  public String flat(String column, JsonNode value) {
    if (!column.equals("evidence")) {
      return Listing.super.flat(column, value);
    }
    List<String> passages = new ArrayList<>();
    for (JsonNode passage : value) {
      passages.add(passage.path("article").asText() + ": " + passage.path("exact").asText());
    }
    return String.join(" | ", passages);
  }

  @Override
  public List<String> heads() {
    Messages messages = words.messages();
    return List.of(
        messages.say("head.date"),
        messages.say("head.what"),
        messages.say("head.actors"),
        messages.say("head.place"),
        messages.say("head.title"),
        messages.say("head.origin"));
  }

  @Override
  public List<String> cells(Event event) {
    return List.of(
        event.date().orElse(""),
        what(event),
        actors(event),
        event.place().map(Place::name).orElse(""),
        title(event),
        event.passages().stream().findFirst().map(this::origin).orElse(""));
  }

  private String origin(Passage passage) {
    return words.origin(passage);
  }

  /** What happened, in a word or two. */
  String what(Event event) {
    if (event instanceof Event.OfAgreement stage) {
      return words.word("status", stage.stage().status().code());
    }
    return event instanceof Event.OfAct told ? words.kind(told.act().fact()) : "";
  }

  /** The codes of who took part. */
  String actors(Event event) {
    if (event instanceof Event.OfAgreement stage) {
      return String.join(", ", stage.agreement().fact().parties());
    }
    if (event instanceof Event.OfAct told) {
      Act act = told.act().fact();
      String actors = String.join(", ", act.actors());
      return act.recipients().isEmpty()
          ? actors
          : actors + " → " + String.join(", ", act.recipients());
    }
    return "";
  }

  /** What it was about. */
  String title(Event event) {
    if (event instanceof Event.OfAgreement stage) {
      return words.name(stage.agreement().fact());
    }
    return event instanceof Event.OfAct told ? words.domains(told.act().fact().domains()) : "";
  }

  @Override
  public String sentence(Event event) {
    if (event instanceof Event.OfAgreement stage) {
      return words.sentence(stage.agreement(), stage.stage());
    }
    return event instanceof Event.OfAct told ? words.sentenceOfAct(told.act()) : "";
  }
}
