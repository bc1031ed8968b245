package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.query.KnownPerson;

/** Persons, one a row. */
record PersonListing(FactWords words) implements Listing<KnownPerson> {
  @Override
  public List<String> columns() {
    return List.of("id", "name", "variants", "state", "roles", "sources", "review");
  }

  @Override
  public ObjectNode json(KnownPerson person) {
    ObjectNode json = RowPrinter.object();
    json.put("id", person.id());
    json.put("name", person.name());
    FactData.put(json, "variants", person.variants());
    FactData.put(json, "state", person.state());
    ArrayNode roles = json.putArray("roles");
    for (KnownPerson.Role role : person.roles()) {
      ObjectNode item = roles.addObject();
      item.put("role", role.title());
      FactData.put(item, "first_seen", role.first());
      FactData.put(item, "last_seen", role.last());
      item.put("sources", role.sources());
    }
    json.put("sources", person.sources());
    FactData.put(json, "review", person.review());
    return json;
  }

  /** Of the roles, the titles. */
  @Override
  public String flat(String column, JsonNode value) {
    if (!column.equals("roles")) {
      return Listing.super.flat(column, value);
    }
    List<String> titles = new ArrayList<>();
    value.forEach(role -> titles.add(role.path("role").asText()));
    return String.join("; ", titles);
  }

  @Override
  public List<String> heads() {
    Messages messages = words.messages();
    return List.of(
        messages.say("head.name"),
        messages.say("head.state"),
        messages.say("head.roles"),
        messages.say("head.variants"),
        messages.say("head.sources"),
        messages.say("head.id"));
  }

  @Override
  public List<String> cells(KnownPerson person) {
    return List.of(
        person.name(),
        person.state().orElse(""),
        person.roles().stream().map(KnownPerson.Role::title).collect(Collectors.joining("; ")),
        String.join("; ", person.variants()),
        Integer.toString(person.sources()),
        person.id());
  }

  @Override
  public String sentence(KnownPerson person) {
    String who = person.state().map(words::actor).map(state -> " (" + state + ")").orElse("");
    List<String> told = new ArrayList<>();
    person.roles().stream().map(KnownPerson.Role::title).forEach(told::add);
    if (!person.variants().isEmpty()) {
      told.add(words.messages().say("text.variants", String.join(", ", person.variants())));
    }
    String sources = words.messages().count("nl.sources", person.sources());
    return told.isEmpty()
        ? words.messages().say("nl.person.bare", person.name() + who, sources)
        : words.messages().say("nl.person", person.name() + who, String.join(", ", told), sources);
  }
}
