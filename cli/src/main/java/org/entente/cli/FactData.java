package org.entente.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.record.query.Passage;

/** Parts of facts as data, under the names of the data dictionary. */
final class FactData {
  private FactData() {}

  static void put(ObjectNode json, String field, Optional<String> value) {
    json.put(field, value.orElse(null));
  }

  static void put(ObjectNode json, String field, List<String> values) {
    ArrayNode list = json.putArray(field);
    values.forEach(list::add);
  }

  static void domains(ObjectNode json, List<Domain> domains) {
    put(json, "domains", domains.stream().map(Domain::code).toList());
  }

  static void place(ObjectNode json, Optional<Place> place) {
    if (place.isEmpty()) {
      json.putNull("place");
      return;
    }
    ObjectNode where = json.putObject("place");
    where.put("name", place.get().name());
    put(where, "state", place.get().state());
  }

  static ObjectNode stage(Stage stage) {
    ObjectNode json = RowPrinter.object();
    json.put("status", stage.status().code());
    put(json, "date", stage.date());
    place(json, stage.place());
    put(json, "signatories", stage.signatories());
    plover(json, stage.plover());
    put(json, "attributed_to", stage.attributedTo());
    json.put("confidence", stage.confidence());
    return json;
  }

  static void plover(ObjectNode json, Plover plover) {
    ObjectNode code = json.putObject("plover");
    code.put("event", plover.event());
    put(code, "mode", plover.mode());
  }

  static void passages(ObjectNode json, List<Passage> passages) {
    ArrayNode list = json.putArray("evidence");
    for (Passage passage : passages) {
      ObjectNode item = list.addObject();
      item.put("article", passage.article());
      put(item, "url", passage.url());
      put(item, "publisher", passage.publisher());
      put(item, "published", passage.published());
      item.put("start", passage.first());
      item.put("end", passage.last());
      item.put("exact", passage.exact());
    }
  }
}
