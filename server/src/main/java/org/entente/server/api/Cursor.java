package org.entente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.server.web.ProblemException;

/** Where a list goes on, as a word that means nothing to anybody else. Thread-safe. */
final class Cursor {
  private static final JsonMapper JSON = new JsonMapper();

  private Cursor() {}

  /**
   * The word.
   *
   * @param list the name of the list
   * @param last what the last item is known by in the list's order
   */
  static String of(String list, List<String> last) {
    ArrayNode parts = JSON.createArrayNode().add(list);
    last.forEach(parts::add);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What the word was made of; empty where it was not made for this list.
   *
   * @param size how many parts the list needs
   */
  static Optional<List<String>> read(String list, String word, int size) {
    try {
      JsonNode parts = JSON.readTree(Base64.getUrlDecoder().decode(word));
      if (parts == null || parts.size() != size + 1 || !parts.path(0).asText().equals(list)) {
        return Optional.empty();
      }
      List<String> last = new ArrayList<>();
      for (int i = 1; i <= size; i++) {
        if (!parts.path(i).isTextual()) {
          return Optional.empty();
        }
        last.add(parts.path(i).asText());
      }
      return Optional.of(List.copyOf(last));
    } catch (IllegalArgumentException | JsonProcessingException e) {
      return Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The number that a part must be. */
  static long number(String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException e) {
      throw broken();
    }
  }

  /** The answer to a word that was not made for the list. */
  static ProblemException broken() {
    return ProblemException.with(
        "cursor", "This cursor is not one of this list. Begin without a cursor.");
  }
}
