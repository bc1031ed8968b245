package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.PersonRegister.KnownPerson;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The people whom the gold corpus records must be found, under their names and states. */
class PersonGoldTest {
  private static final Path GOLD = Path.of("..", "..", "shared", "gold");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void goldPeopleAreFoundInTheirArticles(String language) throws IOException {
    boolean there = Files.isDirectory(GOLD);
    assertThat(there || !"true".equals(System.getenv("CI")))
        .as("the gold corpus is there")
        .isTrue();
    Assumptions.assumeTrue(there, "no gold corpus beside the repository");
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder actors = new ActorFinder(lexicon, tokenizer);
    PersonFinder people = new PersonFinder(lexicon, tokenizer);
    List<String> faults = new ArrayList<>();
    int all = 0;
    for (Path file : files()) {
      JsonNode article = read(GOLD.resolve("articles").resolve(file.getFileName()));
      if (!article.path("language").asText().equals(language)) {
        continue;
      }
      TokenizedText text = tokenizer.tokenize(article.path("text").asText());
      List<KnownPerson> found = PersonRegister.of(people.find(text, actors.find(text))).persons();
      for (JsonNode person : read(file).path("people")) {
        if (!person.path("optional").asBoolean()) {
          all++;
          fault(person, found).ifPresent(fault -> faults.add(file.getFileName() + " " + fault));
        }
      }
    }
    assertThat(all).isPositive();
    assertThat(faults.size() / (double) all).as(String.join("\n", faults)).isLessThan(0.05);
  }

  /** What is wrong with what was found of a person: missing, or given another state. */
  private static Optional<String> fault(JsonNode gold, List<KnownPerson> found) {
    String name = gold.path("name").asText();
    for (KnownPerson person : found) {
      if (person.name().equals(name)) {
        String state = gold.path("state").asText();
        boolean agrees =
            person.states().isEmpty()
                || person.states().stream().anyMatch(stated -> stated.code().equals(state));
        return agrees ? Optional.empty() : Optional.of(name + " " + person.states());
      }
    }
    return Optional.of(name + " is missing");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(GOLD.resolve("codings"))) {
      return files.sorted().toList();
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }
}
