package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short dispatches of our own in the shapes of the press, each with every fact that must be
 * recorded: the files of the folder {@code dispatches}. A dispatch begins with its day after {@code
 * ==}; its facts follow its text, one a line after {@code ->}.
 */
class DispatchTest {
  private static final Coder CODER = Coder.create();

  record Dispatch(String language, LocalDate day, String text, List<String> facts) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("dispatches")
  void recordsTheFactsOf(Dispatch dispatch) {
    assertThat(facts(dispatch)).containsExactlyInAnyOrderElementsOf(dispatch.facts());
  }

  static List<Dispatch> dispatches() throws IOException {
    List<Dispatch> dispatches = new ArrayList<>();
    for (String language : List.of("fr", "en")) {
      try (InputStream in =
          DispatchTest.class.getResourceAsStream("/dispatches/" + language + ".txt")) {
        String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String block : file.split("(?m)^== ")) {
          if (block.matches("(?s)\\d{4}-.*")) {
            dispatches.add(dispatch(language, block));
          }
        }
      }
    }
    return dispatches;
  }

  private static Dispatch dispatch(String language, String block) {
    List<String> facts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : block.substring(block.indexOf('\n')).strip().split("\n")) {
      if (line.startsWith("-> ")) {
        facts.add(line.substring(3));
      } else {
        text.append(line).append('\n');
      }
    }
    LocalDate day = LocalDate.parse(block.substring(0, block.indexOf('\n')).strip());
    return new Dispatch(language, day, text.toString().strip(), facts);
  }

  static List<String> facts(Dispatch dispatch) {
    Coding coding = CODER.code(Reports.of(dispatch.language(), dispatch.day(), dispatch.text()));
    List<String> facts = new ArrayList<>();
    for (Agreement agreement : coding.agreements()) {
      StringBuilder fact =
          new StringBuilder(agreement.form().code())
              .append(' ')
              .append(agreement.kind().code())
              .append(' ')
              .append(String.join("+", agreement.parties()));
      for (Stage stage : agreement.stages()) {
        fact.append(", ").append(stage.status().code());
        when(fact, stage.date(), stage.place(), stage.signatories());
      }
      facts.add(fact.toString());
    }
    for (Act act : coding.acts()) {
      StringBuilder fact = new StringBuilder(act.time() == Time.PLANNED ? "planned " : "");
      fact.append(act.kind().code()).append(' ').append(String.join("+", act.actors()));
      if (!act.recipients().isEmpty()) {
        fact.append('>').append(String.join("+", act.recipients()));
      }
      when(fact, act.date(), act.place(), act.people());
      facts.add(fact.toString());
    }
    return facts;
  }

  private static void when(
      StringBuilder fact, Optional<String> date, Optional<Place> place, List<String> people) {
    date.ifPresent(day -> fact.append(' ').append(day));
    place.ifPresent(where -> fact.append(" at ").append(where.name()));
    if (!people.isEmpty()) {
      fact.append(" by ").append(String.join(" & ", people));
    }
  }
}
