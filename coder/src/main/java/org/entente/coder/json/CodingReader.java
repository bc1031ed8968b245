package org.entente.coder.json;

import static org.entente.coder.json.Fields.field;
import static org.entente.coder.json.Fields.list;
import static org.entente.coder.json.Fields.number;
import static org.entente.coder.json.Fields.optional;
import static org.entente.coder.json.Fields.string;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coding;
import org.entente.coder.NamedMention;

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
        list(json, "agreements", item -> FactReader.agreement(item, text)),
        list(json, "acts", item -> FactReader.act(item, text)),
        list(json, "people", item -> FactReader.person(item, text)),
        list(json, "contradictions", item -> FactReader.contradiction(item, text)),
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

  private static NamedMention mention(JsonNode json) {
    return new NamedMention(
        string(json, "type"),
        string(json, "value"),
        number(json, "start"),
        number(json, "end"),
        string(json, "exact"));
  }
}
