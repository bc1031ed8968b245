package org.entente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionJson;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.InvalidDecisionException;
import org.entente.record.query.Decisions;
import org.entente.server.reading.SharedRecord;
import org.entente.server.security.Visitor;
import org.entente.server.web.ProblemException;
import org.jdbi.v3.core.Handle;

/** The log of decisions, and taking new ones into it. Thread-safe. */
final class DecisionRoutes {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Parameter ID =
      Parameter.path("id", "The id of the decision.", "d0123456789ab");
  private static final Parameter FACT =
      Parameter.query("fact", "A fact that they are about, by its id or a claim of it.", "a1b2");
  private static final Parameter WHO = Parameter.query("who", "Who made them.", "Anna");
  private static final Parameter ACTION =
      Parameter.query(
          "action",
          "What they do.",
          List.of("accept", "reject", "correct", "merge", "split", "add", "note", "undo"));
  private static final String EXAMPLE =
      "{\"action\": \"correct\", \"fact\": \"a0123456789ab\", \"field\": \"signed.date\","
          + " \"value\": \"2023-12-12\", \"why\": \"the communiqué says so\"}";

  private final SharedRecord record;

  DecisionRoutes(SharedRecord record) {
    this.record = record;
  }

  List<Route> all() {
    return List.of(
        Route.get(
            "/decisions",
            "decisions",
            "What persons have decided, those first that came in last.",
            Filters.and(FACT, WHO, ACTION),
            Route.Reply.list("Decision"),
            this::decisions),
        Route.get(
            "/decisions/{id}",
            "decision",
            "A decision.",
            List.of(ID),
            Route.Reply.one("Decision"),
            this::decision),
        Route.post(
            "/decisions",
            "decide",
            "Takes a decision into the log and merges what it bears on. Who decides is whose token"
                + " or account it is.",
            List.of(),
            new Route.Body(List.of(Route.Reply.JSON), "NewDecision", EXAMPLE),
            new Route.Reply(201, List.of(Route.Reply.JSON), "Decision"),
            this::decide));
  }

  private void decisions(Call call) {
    Decisions.Wanted wanted =
        new Decisions.Wanted(call.text(FACT), call.text(WHO), call.text(ACTION));
    Optional<Long> before = call.after(1).map(last -> Cursor.number(last.get(0)));
    List<Decisions.Entry> found =
        record.read(reading -> Decisions.list(reading.handle(), wanted, before, call.limit()));
    call.items(
        found.stream().map(entry -> DecisionJson.of(entry.decision())).toList(),
        Ends.of(found, call.limit(), end -> List.of(String.valueOf(end.n()))));
  }

  private void decision(Call call) {
    String id = call.in(ID);
    call.json(
        record
            .read(reading -> Decisions.find(reading.handle(), id))
            .map(DecisionJson::of)
            .orElseThrow(Call::missing));
  }

  private void decide(Call call) {
    Visitor visitor = Visitor.of(call.context());
    if (!visitor.mayDecide()) {
      throw ProblemException.of(403, "Decisions are not taken from you.");
    }
    ObjectNode sent = object(call.context().body());
    Decision decision = decision(sent, visitor.name());
    record.read(
        reading -> {
          check(reading.handle(), decision.action());
          return decision;
        });
    record.decide(List.of(decision));
    call.context().status(201).header("Location", Api.ROOT + "/decisions/" + decision.id());
    call.json(DecisionJson.of(decision));
  }

  private static ObjectNode object(String body) {
    try {
      if (JSON.readTree(body) instanceof ObjectNode sent) {
        return sent;
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw ProblemException.of(400, "The body is not one JSON object.");
  }

  /** The decision that was sent, with when and by whom it is made. */
  private static Decision decision(ObjectNode sent, Optional<String> known) {
    ObjectNode whole = sent.deepCopy();
    if (known.isPresent() && whole.has("who")) {
      throw ProblemException.with("who", "The server knows who you are; leave this out.");
    }
    known.ifPresent(name -> whole.put("who", name));
    for (String own : List.of("id", "at")) {
      if (whole.has(own)) {
        throw ProblemException.with(own, "The server sets this itself.");
      }
    }
    whole.put("at", Instant.now().toString());
    try {
      Decision decision = DecisionJson.read(whole.toString());
      strange("", sent, JSON.readTree(DecisionJson.of(decision)))
          .ifPresent(
              field -> {
                throw ProblemException.with(
                    field, "Such a decision has no such field, or not with this value.");
              });
      return decision;
    } catch (InvalidDecisionException e) {
      String problem = e.problem().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      throw ProblemException.of(
          400, "Not a decision: " + problem + " " + String.join(" ", e.details()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first field that was sent and not understood. */
  private static Optional<String> strange(String path, JsonNode sent, JsonNode understood) {
    for (Map.Entry<String, JsonNode> field : sent.properties()) {
      JsonNode same = understood.path(field.getKey());
      String name = path + field.getKey();
      if (field.getValue().isObject() && same.isObject()) {
        Optional<String> inner = strange(name + ".", field.getValue(), same);
        if (inner.isPresent()) {
          return inner;
        }
      } else if (!field.getValue().equals(same)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** That the record has what is decided on. */
  private static void check(Handle handle, Action action) {
    for (String claim : action.claims()) {
      if (!Addresses.has(handle, claim)) {
        throw ProblemException.of(404, "The record has no fact or claim " + claim + ".");
      }
    }
    if (action instanceof Action.Undo undo && !DecisionTable.has(handle, undo.decision())) {
      throw ProblemException.of(404, "The record has no decision " + undo.decision() + ".");
    }
  }
}
