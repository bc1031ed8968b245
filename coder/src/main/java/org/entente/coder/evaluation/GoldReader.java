package org.entente.coder.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Article;
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
 * Reads one article of a corpus with its hand coding, whose form is looser than the coder's: a
 * place is its name, evidence is one string without offsets, identifiers and derived values are
 * absent. Optional stages are left out.
 */
final class GoldReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final String RULE = "gold";

  private final String text;

  private GoldReader(String text) {
    this.text = text;
  }

  static GoldArticle read(Path articleFile, Path codingFile) throws IOException {
    Article article;
    try {
      article = article(json(articleFile));
    } catch (IllegalArgumentException e) {
      throw new IOException(articleFile + ": " + e.getMessage(), e);
    }
    try {
      return new GoldReader(article.text()).coding(article, json(codingFile));
    } catch (IllegalArgumentException e) {
      throw new IOException(codingFile + ": " + e.getMessage(), e);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Article article(JsonNode json) {
    Optional<LocalDate> published;
    try {
      published = optional(json, "published").map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"published\" is not a date: " + e.getMessage(), e);
    }
    return new Article(
        string(json, "id"),
        optional(json, "url"),
        optional(json, "title"),
        optional(json, "publisher"),
        published,
        string(json, "language"),
        string(json, "text"));
  }

  private GoldArticle coding(Article article, JsonNode json) {
    if (!string(json, "id").equals(article.id())) {
      throw new IllegalArgumentException(
          "it is the coding of another article, not " + article.id());
    }
    return new GoldArticle(
        article,
        golds(json, "agreements", this::agreement),
        golds(json, "acts", this::act),
        golds(json, "people", this::person),
        golds(json, "contradictions", this::contradiction));
  }

  private static <T> List<Gold<T>> golds(JsonNode json, String name, Function<JsonNode, T> item) {
    return list(
        json, name, node -> new Gold<>(item.apply(node), node.path("optional").asBoolean(false)));
  }

  private Agreement agreement(JsonNode json) {
    List<Stage> stages = new ArrayList<>();
    for (JsonNode stage : json.path("stages")) {
      if (!stage.path("optional").asBoolean(false)) {
        stages.add(stage(stage));
      }
    }
    return new Agreement(
        "",
        list(json, "parties", JsonNode::asText).stream().sorted().toList(),
        AgreementForm.of(string(json, "form")),
        AgreementKind.of(string(json, "kind")),
        optional(json, "title"),
        list(json, "domains", domain -> Domain.of(domain.asText())),
        Status.of(string(json, "current")),
        List.copyOf(stages));
  }

  private Stage stage(JsonNode json) {
    Status status = Status.of(string(json, "status"));
    return new Stage(
        status,
        optional(json, "date"),
        place(json),
        list(json, "signatories", JsonNode::asText),
        Plover.of(status),
        optional(json, "attributed_to"),
        1,
        RULE,
        List.of(evidence(string(json, "evidence"))));
  }

  private Act act(JsonNode json) {
    ActKind kind = ActKind.of(string(json, "kind"));
    Time time = Time.of(string(json, "time"));
    return new Act(
        "",
        kind,
        list(json, "actors", JsonNode::asText).stream().sorted().toList(),
        list(json, "recipients", JsonNode::asText).stream().sorted().toList(),
        list(json, "people", JsonNode::asText),
        optional(json, "date"),
        place(json),
        time,
        list(json, "domains", domain -> Domain.of(domain.asText())),
        optional(json, "attributed_to"),
        Plover.of(kind, time, false),
        1,
        RULE,
        List.of(evidence(string(json, "evidence"))));
  }

  private Person person(JsonNode json) {
    return new Person(
        string(json, "name"),
        list(json, "variants", JsonNode::asText),
        optional(json, "state"),
        list(json, "roles", JsonNode::asText),
        List.of(evidence(string(json, "evidence"))));
  }

  private Contradiction contradiction(JsonNode json) {
    List<String> values = list(json, "values", JsonNode::asText);
    List<Evidence> passages = list(json, "evidence", node -> evidence(node.asText()));
    if (passages.size() != values.size()) {
      throw new IllegalArgumentException(
          "a contradiction has " + values.size() + " values and " + passages.size() + " passages");
    }
    List<Contradiction.Value> stated = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      stated.add(new Contradiction.Value(values.get(i), List.of(passages.get(i))));
    }
    return new Contradiction(string(json, "about"), List.copyOf(stated));
  }

  /** Where a passage stands in the text, any run of white space for any other. */
  private Evidence evidence(String passage) {
    StringBuilder regex = new StringBuilder();
    for (String word : SPACE.split(passage.strip())) {
      regex.append(regex.isEmpty() ? "" : SPACE.pattern()).append(Pattern.quote(word));
    }
    Matcher found = Pattern.compile(regex.toString()).matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("the text has no such passage: " + passage);
    }
    return new Evidence(found.start(), found.end(), found.group());
  }

  private static Optional<Place> place(JsonNode json) {
    return optional(json, "place").map(name -> new Place(name, Optional.empty()));
  }

  private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
    JsonNode nodes = json.get(name);
    if (nodes == null || !nodes.isArray()) {
      throw new IllegalArgumentException("the list \"" + name + "\" is missing");
    }
    List<T> items = new ArrayList<>();
    for (JsonNode node : nodes) {
      items.add(item.apply(node));
    }
    return List.copyOf(items);
  }

  private static Optional<String> optional(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static String string(JsonNode json, String name) {
    return optional(json, name)
        .orElseThrow(() -> new IllegalArgumentException("the field \"" + name + "\" is missing"));
  }
}
