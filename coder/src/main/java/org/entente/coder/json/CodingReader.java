package org.entente.coder.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;

/** Reads what {@link CodingWriter} writes. Thread-safe. */
public final class CodingReader {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The coding in a line of JSON. The line does not carry the article's text, so the caller gives
   * it.
   *
   * @param line one JSON object
   * @param text the article's text, of which the evidence must be passages; or an empty text, where
   *     it is not at hand, and then the evidence is taken as it is
   * @throws IllegalArgumentException if the line is not JSON, lacks a field, has a value outside
   *     its vocabulary, or belongs to another text
   */
  public Coding read(String line, String text) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    Article article = article(json, text);
    if (!text.isEmpty() && text.length() != number(field(json, "article"), "length")) {
      throw new IllegalArgumentException("coding " + article.id() + " belongs to another text");
    }
    return new Coding(
        article,
        list(json, "agreements", item -> agreement(item, text)),
        list(json, "acts", item -> act(item, text)),
        list(json, "people", item -> person(item, text)),
        list(json, "contradictions", item -> contradiction(item, text)),
        json.has("mentions") ? list(json, "mentions", CodingReader::mention) : List.of());
  }

  private static Article article(JsonNode json, String text) {
    JsonNode article = field(json, "article");
    Optional<LocalDate> published;
    try {
      published = optional(article, "published").map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"published\" is not a date: " + e.getMessage(), e);
    }
    return new Article(
        string(json, "id"),
        optional(article, "url"),
        optional(article, "title"),
        optional(article, "publisher"),
        published,
        string(article, "language"),
        text);
  }

  private static Agreement agreement(JsonNode json, String text) {
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

  private static Act act(JsonNode json, String text) {
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

  private static Person person(JsonNode json, String text) {
    return new Person(
        string(json, "name"),
        list(json, "variants", JsonNode::asText),
        optional(json, "state"),
        list(json, "roles", JsonNode::asText),
        evidence(json, text));
  }

  private static Contradiction contradiction(JsonNode json, String text) {
    return new Contradiction(
        string(json, "about"),
        list(
            json,
            "values",
            value -> new Contradiction.Value(string(value, "value"), evidence(value, text))));
  }

  private static NamedMention mention(JsonNode json) {
    return new NamedMention(
        string(json, "type"),
        string(json, "value"),
        number(json, "start"),
        number(json, "end"),
        string(json, "exact"));
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

  private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    for (JsonNode node : field(json, name)) {
      items.add(item.apply(node));
    }
    return List.copyOf(items);
  }

  private static Optional<String> optional(JsonNode json, String name) {
    JsonNode value = field(json, name);
    return value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  private static String string(JsonNode json, String name) {
    return field(json, name).asText();
  }

  private static int number(JsonNode json, String name) {
    return field(json, name).asInt();
  }

  private static JsonNode field(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the field \"" + name + "\" is missing");
    }
    return value;
  }
}
