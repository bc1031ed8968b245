package org.entente.coder.json;

import static org.entente.coder.json.Fields.field;
import static org.entente.coder.json.Fields.list;
import static org.entente.coder.json.Fields.number;
import static org.entente.coder.json.Fields.optional;
import static org.entente.coder.json.Fields.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;

/**
 * Reads single facts, the objects of the JSON contract. The text is the article's, of which the
 * evidence must be passages, or empty where it is not at hand. Thread-safe.
 */
final class FactReader {
  private FactReader() {}

  static Agreement agreement(JsonNode json, String text) {
    return new Agreement(
        string(json, "id"),
        list(json, "parties", JsonNode::asText),
        AgreementForm.of(string(json, "form")),
        AgreementKind.of(string(json, "kind")),
        optional(json, "title"),
        domains(json),
        Status.of(string(json, "current")),
        list(json, "stages", item -> stage(item, text)));
  }

  private static Stage stage(JsonNode json, String text) {
    return new Stage(
        Status.of(string(json, "status")),
        optional(json, "date"),
        place(json),
        list(json, "signatories", JsonNode::asText),
        plover(json),
        optional(json, "attributed_to"),
        field(json, "confidence").asDouble(),
        string(json, "rule"),
        evidence(json, text));
  }

  static Act act(JsonNode json, String text) {
    return new Act(
        string(json, "id"),
        ActKind.of(string(json, "kind")),
        list(json, "actors", JsonNode::asText),
        list(json, "recipients", JsonNode::asText),
        list(json, "people", JsonNode::asText),
        optional(json, "date"),
        place(json),
        Time.of(string(json, "time")),
        domains(json),
        optional(json, "attributed_to"),
        plover(json),
        field(json, "confidence").asDouble(),
        string(json, "rule"),
        evidence(json, text));
  }

  static Person person(JsonNode json, String text) {
    return new Person(
        string(json, "name"),
        list(json, "variants", JsonNode::asText),
        optional(json, "state"),
        list(json, "roles", JsonNode::asText),
        evidence(json, text));
  }

  static Contradiction contradiction(JsonNode json, String text) {
    return new Contradiction(
        string(json, "about"),
        list(
            json,
            "values",
            value -> new Contradiction.Value(string(value, "value"), evidence(value, text))));
  }

  private static List<Evidence> evidence(JsonNode json, String text) {
    return list(
        json,
        "evidence",
        item -> {
          Evidence evidence =
              new Evidence(number(item, "start"), number(item, "end"), string(item, "exact"));
          boolean stands =
              evidence.end() == evidence.start() + evidence.exact().length()
                  && text.startsWith(evidence.exact(), evidence.start());
          if (!text.isEmpty() && !stands) {
            throw new IllegalArgumentException(
                "not at " + evidence.start() + " in the text: " + evidence.exact());
          }
          return evidence;
        });
  }

  private static Optional<Place> place(JsonNode json) {
    JsonNode place = field(json, "place");
    return place.isNull()
        ? Optional.empty()
        : Optional.of(new Place(string(place, "name"), optional(place, "state")));
  }

  private static Plover plover(JsonNode json) {
    JsonNode plover = field(json, "plover");
    return new Plover(string(plover, "event"), optional(plover, "mode"));
  }

  private static List<Domain> domains(JsonNode json) {
    return list(json, "domains", domain -> Domain.of(domain.asText()));
  }
}
