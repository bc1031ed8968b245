package org.entente.record.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Lists of words as the tables hold them: JSON arrays, for SQLite's {@code json_each}. */
public final class Lists {
  private static final JsonMapper JSON = new JsonMapper();

  private Lists() {}

  /** A list in JSON. */
  public static String json(List<String> words) {
    try {
      return JSON.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws IllegalArgumentException if it is no list in JSON
   */
  public static List<String> words(String json) {
    try {
      return List.of(JSON.readValue(json, String[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a list in JSON: " + json, e);
    }
  }
}
