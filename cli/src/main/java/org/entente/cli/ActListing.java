package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.Place;
import org.entente.record.query.Told;

/** Acts, one a row. */
record ActListing(FactWords words) implements Listing<Told<Act>> {
  @Override
  public List<String> columns() {
    return List.of(
        "id",
        "kind",
        "actors",
        "recipients",
        "people",
        "date",
        "place",
        "time",
        "domains",
        "attributed_to",
        "plover",
        "sources",
        "confidence",
        "review");
  }

  @Override
  public ObjectNode json(Told<Act> told) {
    Act act = told.fact();
    ObjectNode json = RowPrinter.object();
    json.put("id", told.id());
    json.put("kind", act.kind().code());
    FactData.put(json, "actors", act.actors());
    FactData.put(json, "recipients", act.recipients());
    FactData.put(json, "people", act.people());
    FactData.put(json, "date", act.date());
    FactData.place(json, act.place());
    json.put("time", act.time().code());
    FactData.domains(json, act.domains());
    FactData.put(json, "attributed_to", act.attributedTo());
    FactData.plover(json, act.plover());
    json.put("sources", told.sources());
    json.put("confidence", told.confidence());
    FactData.put(json, "review", told.review());
    return json;
  }

  @Override
  public List<String> heads() {
    Messages messages = words.messages();
    return List.of(
        messages.say("head.date"),
        messages.say("head.kind"),
        messages.say("head.actors"),
        messages.say("head.place"),
        messages.say("head.domains"),
        messages.say("head.sources"),
        messages.say("head.id"));
  }

  @Override
  public List<String> cells(Told<Act> told) {
    Act act = told.fact();
    String actors = String.join(", ", act.actors());
    return List.of(
        act.date().orElse(""),
        words.kind(act),
        act.recipients().isEmpty() ? actors : actors + " → " + String.join(", ", act.recipients()),
        act.place().map(Place::name).orElse(""),
        words.domains(act.domains()),
        Integer.toString(told.sources()),
        told.id());
  }

  @Override
  public String sentence(Told<Act> told) {
    return words.sentenceOfAct(told);
  }
}
