package org.entente.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads one JSON object as an article: {@code id, url, title, publisher, published, language,
 * text}.
 */
final class JsonArticle {

  // The size of the object bounds its depth and its strings already; skipping does not recurse.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonArticle() {}

  /**
   * The article in a JSON object. Members of other names are passed over, and so are values that
   * are no strings, save that a number serves as {@code id}.
   */
  static Draft read(String json) throws RefusedException {
    Optional<String> id = Optional.empty();
    Optional<String> url = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<String> published = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<String> text = Optional.empty();
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (name.equals("text")
            && token != JsonToken.VALUE_STRING
            && token != JsonToken.VALUE_NULL) {
          throw new RefusedException(Refusal.Cause.TEXT_NOT_STRING);
        }
        Optional<String> value = scalar(parser, token, name);
        switch (name) {
          case "id" -> id = value.filter(v -> !v.isBlank());
          case "url" -> url = value.filter(v -> !v.isBlank());
          case "title" -> title = value.filter(v -> !v.isBlank());
          case "publisher" -> publisher = value.filter(v -> !v.isBlank());
          case "published" -> published = value;
          case "language" -> language = value;
          case "text" -> text = value;
          default -> {}
        }
      }
    } catch (JacksonException e) {
      long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new RefusedException(Refusal.Cause.NOT_JSON, column);
    } catch (IOException e) {
      throw new AssertionError("reading a string does no input", e);
    }
    if (text.isEmpty()) {
      throw new RefusedException(Refusal.Cause.NO_TEXT);
    }
    Optional<LocalDate> day = published.flatMap(PublicationDate::iso);
    return new Draft(id, url, title, publisher, day, language, text.get());
  }

  private static Optional<String> scalar(JsonParser parser, JsonToken token, String name)
      throws IOException {
    if (token == JsonToken.VALUE_STRING
        || (token == JsonToken.VALUE_NUMBER_INT && name.equals("id"))) {
      return Optional.of(parser.getText());
    }
    parser.skipChildren();
    return Optional.empty();
  }
}
