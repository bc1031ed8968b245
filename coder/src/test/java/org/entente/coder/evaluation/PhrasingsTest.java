package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.junit.jupiter.api.Test;

/**
 * The coder understands the ways in which the press says things, one by one, as broadly as it once
 * did: many phrasings of each kind of fact, written without looking at the rules. With {@code
 * -Dentente.measure=write} the numbers of now become the floors.
 */
class PhrasingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/entente/coder/phrasings");
  private static final Path FLOORS = FOLDER.resolve("floors.json");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void understandsAsManyPhrasingsAsBefore() throws IOException {
    Coder coder = Coder.create();
    Map<String, Integer> right = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Phrasing phrasing : Phrasing.readAll(FOLDER)) {
      Coding coding = coder.code(phrasing.article());
      boolean understood = phrasing.isRight(coding);
      right.merge(phrasing.file(), understood ? 1 : 0, Integer::sum);
      if (!understood) {
        wrong.add(
            "%s:%d expected %s, coded %s: %s"
                .formatted(
                    phrasing.file(),
                    phrasing.line(),
                    phrasing.expected().orElse("nothing"),
                    phrasing.facts(coding),
                    phrasing.article().text()));
      }
    }
    if ("write".equals(System.getProperty("entente.measure"))) {
      Files.writeString(
          FLOORS, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(right) + "\n");
    }
    Map<String, Integer> floors =
        JSON.readValue(Files.readString(FLOORS), new TypeReference<>() {});
    floors.forEach(
        (file, floor) ->
            assertThat(right.getOrDefault(file, 0))
                .as(
                    "%s: phrasings understood; not understood are\n%s",
                    file,
                    String.join(
                        "\n", wrong.stream().filter(line -> line.startsWith(file + ":")).toList()))
                .isGreaterThanOrEqualTo(floor));
  }
}
