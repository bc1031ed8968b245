package org.entente.coder.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.TimeExpression.Direction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every date that the gold corpus records must be one that some expression of its article gives.
 */
class DateGoldTest {
  private static final Path GOLD = Path.of("..", "..", "shared", "gold");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void goldDatesAreReadInTheirArticles() throws IOException {
    boolean there = Files.isDirectory(GOLD);
    assertThat(there || !"true".equals(System.getenv("CI")))
        .as("the gold corpus is there")
        .isTrue();
    Assumptions.assumeTrue(there, "no gold corpus beside the repository");
    List<String> misses = new ArrayList<>();
    int all = 0;
    for (Path file : files(GOLD.resolve("codings"))) {
      JsonNode article =
          JSON.readTree(GOLD.resolve("articles").resolve(file.getFileName()).toFile());
      JsonNode coding = JSON.readTree(file.toFile());
      Set<String> dates = new TreeSet<>();
      coding.findValuesAsText("date").forEach(dates::add);
      dates.remove("null");
      Set<String> values = values(article);
      for (String date : dates) {
        all++;
        if (!isRead(date, values)) {
          misses.add(article.path("id").asText() + " " + date + " not in " + values);
        }
      }
    }
    assertThat(misses.size() / (double) all).as(String.join("\n", misses)).isLessThan(0.035);
  }

  /**
   * As it stands, or as an end or both ends of an interval: "arrived on Monday ... until Friday".
   */
  private static boolean isRead(String date, Set<String> values) {
    int slash = date.indexOf('/');
    if (slash > 0 && !date.contains("..") && !values.contains(date)) {
      return isRead(date.substring(0, slash), values) && isRead(date.substring(slash + 1), values);
    }
    return values.contains(date)
        || values.contains(date + "/..")
        || values.contains("../" + date)
        || values.stream().anyMatch(v -> v.startsWith(date + "/") || v.endsWith("/" + date));
  }

  private static Set<String> values(JsonNode article) {
    DateFinderTest.Reader reader = new DateFinderTest.Reader(article.path("language").asText());
    String date = article.path("published").asText("null");
    @Nullable LocalDate published =
        date.equals("null") ? null : LocalDate.parse(date.substring(0, 10));
    TokenizedText text =
        reader.tokenize(article.path("title").asText() + "\n\n" + article.path("text").asText());
    List<DateMention> mentions = reader.finder.find(text);
    Set<String> values = new TreeSet<>();
    List<String> before = new ArrayList<>();
    for (DateMention mention : mentions) {
      for (Direction direction : Direction.values()) {
        mention.time().resolve(published, direction, null).ifPresent(values::add);
        for (String context : before.subList(Math.max(0, before.size() - 4), before.size())) {
          mention.time().resolve(published, direction, context).ifPresent(values::add);
        }
      }
      String last = before.isEmpty() ? null : before.get(before.size() - 1);
      mention.time().resolve(published, Direction.PAST, last).ifPresent(before::add);
    }
    return values;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
