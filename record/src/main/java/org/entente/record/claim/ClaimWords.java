package org.entente.record.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.coder.Evidence;
import org.entente.coder.json.FactJson;

/** The words that claims point at. Thread-safe. */
public final class ClaimWords {
  /** The offsets of words that the text of the source does not have any more. */
  private static final int GONE = -1;

  private static final JsonMapper MAPPER = new JsonMapper();

  private ClaimWords() {}

  /**
   * Whether two claims of one source are readings of the same words, at least in part.
   *
   * @param one JSON of a claim
   * @param other JSON of another of the same type
   */
  public static boolean overlap(FactType type, String one, String other) {
    List<Evidence> words = words(type, other);
    return words(type, one).stream()
        .anyMatch(
            here ->
                words.stream()
                    .anyMatch(there -> here.start() < there.end() && there.start() < here.end()));
  }

  /**
   * A claim on another version of its text: its words get the offsets that they have there, the
   * nearest to where they were; words that the text does not have keep their wording, and -1 for
   * both offsets.
   *
   * @param json JSON of the claim
   */
  public static String movedTo(String text, String json) {
    try {
      JsonNode claim = MAPPER.readTree(json);
      move(text, claim);
      return MAPPER.writeValueAsString(claim);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static void move(String text, JsonNode node) {
    if (node instanceof ObjectNode object && object.has("exact")) {
      String exact = object.path("exact").asText();
      int start = exact.isEmpty() ? GONE : nearest(text, exact, object.path("start").asInt());
      object.put("start", start);
      object.put("end", start == GONE ? GONE : start + exact.length());
    } else {
      node.forEach(each -> move(text, each));
    }
  }

  private static int nearest(String text, String exact, int where) {
    int before = text.lastIndexOf(exact, where);
    int after = text.indexOf(exact, Math.max(0, where));
    if (before < 0 || after < 0) {
      return Math.max(before, after);
    }
    return where - before <= after - where ? before : after;
  }

  private static List<Evidence> words(FactType type, String json) {
    return switch (type) {
      case AGREEMENT ->
          FactJson.agreement(json).stages().stream()
              .flatMap(stage -> stage.evidence().stream())
              .toList();
      case ACT -> FactJson.act(json).evidence();
      case PERSON -> FactJson.person(json).evidence();
      case CONTRADICTION ->
          FactJson.contradiction(json).values().stream()
              .flatMap(value -> value.evidence().stream())
              .toList();
    };
  }
}
