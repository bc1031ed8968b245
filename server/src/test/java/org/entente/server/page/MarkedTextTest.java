package org.entente.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.server.page.MarkedText.Mark;
import org.entente.server.page.MarkedText.Paragraph;
import org.entente.server.page.MarkedText.Run;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT = "Oslo and Riga signed.\n\nRiga thanked Oslo.";

  private static List<Run> runs(List<Mark> marks) {
    return MarkedText.of(TEXT, marks).paragraphs().stream()
        .map(Paragraph::runs)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void keepsEveryCharacterButEmptyLines() {
    List<Run> runs = runs(List.of(new Mark(0, 13, 1), new Mark(9, 30, 2)));
    assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
        .isEqualTo(TEXT.replace("\n", ""));
  }

  @Test
  void marksWhatOverlaps() {
    List<Run> runs = runs(List.of(new Mark(9, 20, 2), new Mark(0, 13, 1)));
    assertThat(runs)
        .startsWith(
            new Run("Oslo and ", OptionalInt.of(0), List.of(1), List.of()),
            new Run("Riga", OptionalInt.of(9), List.of(1, 2), List.of(1)),
            new Run(" signed", OptionalInt.empty(), List.of(2), List.of(2)),
            new Run(".", OptionalInt.empty(), List.of(), List.of()));
  }

  @Test
  void tellsTheEndOfAFactOnce() {
    List<Run> runs = runs(List.of(new Mark(0, 4, 1), new Mark(0, 20, 1)));
    assertThat(runs.stream().flatMap(run -> run.ends().stream())).containsExactly(1);
  }

  @Test
  void goesOnOverTheEndOfALine() {
    List<Run> runs = runs(List.of(new Mark(14, 27, 1)));
    assertThat(runs.stream().filter(run -> !run.marks().isEmpty()).map(Run::text))
        .containsExactly("signed.", "Riga");
  }

  @Test
  void passesOverWhatIsNotInTheText() {
    assertThat(runs(List.of(new Mark(-1, 4, 1), new Mark(5, 5, 2), new Mark(3, 999, 3))))
        .allMatch(run -> run.marks().isEmpty());
  }
}
