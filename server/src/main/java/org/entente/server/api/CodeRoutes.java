package org.entente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.coder.json.CodingWriter;
import org.entente.server.web.ProblemException;

/**
 * Codes a text that is sent. Nothing is fetched and nothing is kept: an address in what is sent is
 * given back as it came. Thread-safe.
 */
final class CodeRoutes {
  /** The longest article, all its fields together, in UTF-16 code units. */
  static final int LONGEST_ARTICLE = 200_000;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String TEXT = "text/plain";
  private static final List<String> FIELDS =
      List.of("id", "url", "title", "publisher", "published", "language", "text");
  private static final Parameter LANGUAGE =
      Parameter.query(
          "language", "The language of the text; else what it looks like.", Coder.LANGUAGES);
  private static final Parameter PUBLISHED =
      Parameter.query(
          "published", "The day of publication, from which `yesterday` is counted.", "2023-12-14");
  private static final Parameter MENTIONS =
      Parameter.query(
          "mentions", "Whether to give every mention that was recognised.", List.of("yes", "no"));
  private static final String EXAMPLE =
      "{\"published\": \"2023-12-14\", \"language\": \"fr\", \"text\": \"Le Kazakhstan et le Qatar"
          + " ont signé mardi à Doha un accord de coopération militaire.\"}";

  /** Coding takes the processor whole. */
  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private final Coder coder = Coder.create();

  List<Route> all() {
    return List.of(
        Route.post(
            "/code",
            "code",
            "Codes an article: send it as JSON, or its text alone. It is not added to the record,"
                + " and no address in it is visited.",
            List.of(LANGUAGE, PUBLISHED, MENTIONS),
            new Route.Body(List.of(Route.Reply.JSON, TEXT), "NewArticle", EXAMPLE),
            Route.Reply.one("Coding"),
            this::code));
  }

  private void code(Call call) throws IOException {
    Article article = article(call);
    if (length(article) > LONGEST_ARTICLE) {
      throw ProblemException.of(
          413, "The article is longer than " + LONGEST_ARTICLE + " UTF-16 code units.");
    }
    if (!turns.tryAcquire()) {
      call.context().header("Retry-After", "1");
      throw ProblemException.of(429, "Other texts are being coded; try again in a moment.");
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (CodingWriter writer =
          new CodingWriter(out, call.text(MENTIONS).filter("yes"::equals).isPresent())) {
        writer.write(coder.code(article));
      }
      call.json(out.toString(StandardCharsets.UTF_8));
    } finally {
      turns.release();
    }
  }

  private static int length(Article article) {
    return Stream.of(article.url(), article.title(), article.publisher())
        .flatMap(Optional::stream)
        .mapToInt(String::length)
        .reduce(article.id().length() + article.text().length(), Integer::sum);
  }

  private static Article article(Call call) throws IOException {
    Context context = call.context();
    String type =
        Optional.ofNullable(context.contentType())
            .map(given -> given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .orElse("");
    ObjectNode json;
    if (type.equals(TEXT)) {
      json = JSON.createObjectNode().put("text", context.body());
    } else if (type.equals(Route.Reply.JSON)) {
      json = object(context.body());
    } else {
      throw ProblemException.of(415, "Send application/json or text/plain.");
    }
    ReadingOptions options = ReadingOptions.DEFAULT;
    Optional<String> language = call.text(LANGUAGE);
    if (language.isPresent()) {
      options = options.withLanguage(language.get());
    }
    Optional<String> published = call.text(PUBLISHED);
    if (published.isPresent()) {
      options = options.withPublished(day(PUBLISHED.name(), published.get()));
    }
    return read(json, options);
  }

  private static ObjectNode object(String body) {
    JsonNode json;
    try {
      json = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw ProblemException.of(400, "The body is not JSON.");
    }
    if (!(json instanceof ObjectNode object)) {
      throw ProblemException.of(400, "The body is not a JSON object.");
    }
    object
        .properties()
        .forEach(
            field -> {
              if (!FIELDS.contains(field.getKey())) {
                throw ProblemException.with(
                    field.getKey(), "An article has: " + String.join(", ", FIELDS));
              }
              if (!field.getValue().isTextual() && !field.getValue().isNull()) {
                throw ProblemException.with(field.getKey(), "This is not a string.");
              }
            });
    if (object.path("published").isTextual()) {
      day("published", object.path("published").asText());
    }
    return object;
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.with(name, "A day: 2023-12-14.");
    }
  }

  /** The article as files of JSON are read, so that both give the same coding. */
  private static Article read(ObjectNode json, ReadingOptions options) throws IOException {
    byte[] line = (json + "\n").getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = new ArrayList<>();
    try (Readings read =
        new ArticleReader(options).read(List.of("-"), new ByteArrayInputStream(line))) {
      read.forEachRemaining(readings::add);
    }
    if (readings.size() == 1 && readings.get(0) instanceof Reading.Read one) {
      return one.article();
    }
    String why =
        readings.stream()
            .filter(Reading.Refused.class::isInstance)
            .map(Reading.Refused.class::cast)
            .map(refused -> refused.reason().in(Locale.ENGLISH))
            .findFirst()
            .orElse("");
    throw ProblemException.of(400, "This is no article that can be coded. " + why);
  }
}
