package org.entente.coder.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;

/** Writes single facts as the objects of the JSON contract. As thread-safe as its generator. */
final class FactWriter {
  private final JsonGenerator json;

  FactWriter(JsonGenerator json) {
    this.json = json;
  }

  void agreement(Agreement agreement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", agreement.id());
    strings("parties", agreement.parties());
    json.writeStringField("form", agreement.form().code());
    json.writeStringField("kind", agreement.kind().code());
    optional("title", agreement.title());
    strings("domains", agreement.domains().stream().map(Domain::code).toList());
    json.writeStringField("current", agreement.current().code());
    json.writeArrayFieldStart("stages");
    for (Stage stage : agreement.stages()) {
      stage(stage);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void stage(Stage stage) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", stage.status().code());
    optional("date", stage.date());
    place(stage.place());
    strings("signatories", stage.signatories());
    plover(stage.plover());
    optional("attributed_to", stage.attributedTo());
    confidence(stage.confidence());
    json.writeStringField("rule", stage.rule());
    evidence(stage.evidence());
    json.writeEndObject();
  }

  void act(Act act) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", act.id());
    json.writeStringField("kind", act.kind().code());
    strings("actors", act.actors());
    strings("recipients", act.recipients());
    strings("people", act.people());
    optional("date", act.date());
    place(act.place());
    json.writeStringField("time", act.time().code());
    strings("domains", act.domains().stream().map(Domain::code).toList());
    optional("attributed_to", act.attributedTo());
    plover(act.plover());
    confidence(act.confidence());
    json.writeStringField("rule", act.rule());
    evidence(act.evidence());
    json.writeEndObject();
  }

  void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    strings("variants", person.variants());
    optional("state", person.state());
    strings("roles", person.roles());
    evidence(person.evidence());
    json.writeEndObject();
  }

  void contradiction(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    json.writeStringField("about", contradiction.about());
    json.writeArrayFieldStart("values");
    for (Contradiction.Value value : contradiction.values()) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      evidence(value.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(List<Evidence> passages) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence passage : passages) {
      json.writeStartObject();
      json.writeNumberField("start", passage.start());
      json.writeNumberField("end", passage.end());
      json.writeStringField("exact", passage.exact());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Optional<Place> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.get().name());
    optional("state", place.get().state());
    json.writeEndObject();
  }

  private void plover(Plover plover) throws IOException {
    json.writeObjectFieldStart("plover");
    json.writeStringField("event", plover.event());
    optional("mode", plover.mode());
    json.writeEndObject();
  }

  private void confidence(double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
