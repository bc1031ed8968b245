package org.entente.coder.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores below which the build fails, by part of a corpus, then by list (F1) or field (value).
 *
 * @param parts the floors
 */
record Floors(Map<String, Map<String, Double>> parts) {
  private static final Path FILE =
      Path.of("src/test/resources/org/entente/coder/evaluation/floors.json");
  private static final JsonMapper JSON = new JsonMapper();

  static Floors read() throws IOException {
    return new Floors(JSON.readValue(Files.readString(FILE), new TypeReference<>() {}));
  }

  /** The same floors with those of one part replaced by its scores, rounded down. */
  Floors raisedTo(String part, Scores scores) {
    Map<String, Map<String, Double>> raised = new TreeMap<>(parts);
    Map<String, Double> rounded = new LinkedHashMap<>();
    values(scores).forEach((name, value) -> rounded.put(name, Math.floor(value * 100) / 100));
    raised.put(part, rounded);
    return new Floors(raised);
  }

  void write() throws IOException {
    Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(parts) + "\n");
  }

  /** What of a part's scores is below its floor. */
  List<String> below(String part, Scores scores) {
    Map<String, Double> values = values(scores);
    List<String> below = new ArrayList<>();
    parts
        .getOrDefault(part, Map.of())
        .forEach(
            (name, floor) -> {
              double value = values.getOrDefault(name, 0.0);
              if (value < floor) {
                below.add(
                    String.format(
                        Locale.ROOT, "%s %s %.4f is below %.2f", part, name, value, floor));
              }
            });
    return below;
  }

  private static Map<String, Double> values(Scores scores) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (ItemList list : ItemList.values()) {
      values.put(list.code(), scores.counts(list).f1());
    }
    for (Measure measure : Measure.values()) {
      if (scores.measure(measure).total() > 0) {
        values.put(measure.code(), scores.measure(measure).value());
      }
    }
    return values;
  }
}
