package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.record.decision.InvalidDecisionException.Problem;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionJsonTest {
  private static final String HEAD =
      "{\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"Anna\",\"why\":null,";
  private static final String FACT = "a0123456789ab";

  @Test
  void everyActionIsReadAsItWasWritten() {
    for (String rest :
        List.of(
            "\"action\":\"accept\",\"fact\":\"" + FACT + "\"}",
            "\"action\":\"reject\",\"fact\":\"" + FACT + "\"}",
            "\"action\":\"correct\",\"fact\":\""
                + FACT
                + "\",\"field\":\"signed@2023-12.place\",\"value\":\"Doha, QAT\"}",
            "\"action\":\"merge\",\"claims\":[\"" + FACT + "\",\"a0123456789ac\"]}",
            "\"action\":\"split\",\"off\":[\"" + FACT + "\"],\"from\":[\"a0123456789ac\"]}",
            "\"action\":\"add\",\"type\":\"person\",\"fields\":{\"name\":\"Ana"
                + " B\",\"state\":\"PRT\"},"
                + "\"source\":{\"quote\":\"x\",\"url\":null,\"title\":null,\"publisher\":null,"
                + "\"published\":\"2024-01-02\",\"language\":\"fr\"}}",
            "\"action\":\"note\",\"fact\":\"" + FACT + "\",\"text\":\"é\"}",
            "\"action\":\"undo\",\"decision\":\"d0123456789ab\"}")) {
      Decision decision = DecisionJson.read(HEAD + rest);
      String line = DecisionJson.of(decision);
      assertThat(line).isEqualTo("{\"id\":\"" + decision.id() + "\"," + (HEAD + rest).substring(1));
      assertThat(DecisionJson.read(line)).isEqualTo(decision);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind|nonsense",
        "form|",
        "parties|KAZ",
        "parties|KAZ+qat",
        "domains|exercises,dancing",
        "signed.date|2023-02-30",
        "signed.date|2023/2024/2025",
        "signed.date|..",
        "signed.status|done",
        "signed@12.date|2023",
      })
  void refusesValues(String field, String value) {
    assertThatThrownBy(() -> new Action.Correct(FACT, field, value == null ? "" : value))
        .isInstanceOfSatisfying(
            InvalidDecisionException.class, e -> assertThat(e.problem()).isEqualTo(Problem.VALUE));
  }

  @ParameterizedTest
  @CsvSource({
    "a0123456789ab,actors",
    "a0123456789ab,done.date",
    "a0123456789ab,signed.title",
    "e0123456789ab,parties",
    "p0123456789ab,kind"
  })
  void refusesFields(String fact, String field) {
    assertThatThrownBy(() -> new Action.Correct(fact, field, ""))
        .isInstanceOfSatisfying(
            InvalidDecisionException.class, e -> assertThat(e.problem()).isEqualTo(Problem.FIELD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_JSON|{",
        "NOT_JSON|[]",
        "LACKS|{}",
        "TIME|{\"at\":\"yesterday\",\"who\":\"A\",\"action\":\"undo\",\"decision\":\"d\"}",
        "ACTION|{\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"A\",\"action\":\"shrug\"}",
        "FACT|{\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"A\",\"action\":\"accept\",\"fact\":\"7\"}",
        "LACKS|{\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"A\",\"action\":\"merge\",\"claims\":[]}",
        "CHANGED|{\"id\":\"d1\",\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"A\",\"action\":\"undo\","
            + "\"decision\":\"d\"}",
        "TYPES|{\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"A\",\"action\":\"merge\",\"claims\":"
            + "[\"a0123456789ab\",\"e0123456789ab\"]}",
        "SOURCE|{\"at\":\"2024-05-01T12:00:00Z\",\"who\":\"A\",\"action\":\"add\",\"type\":\"act\","
            + "\"fields\":{\"kind\":\"visit\",\"actors\":\"KAZ\"},\"source\":{\"language\":\"fr\"}}"
      })
  void refusesLines(Problem problem, String line) {
    assertThatThrownBy(() -> DecisionJson.read(line))
        .isInstanceOfSatisfying(
            InvalidDecisionException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void theIdStandsForAllThatIsSaid() {
    Action action = new Action.Accept(FACT);
    Decision one = new Decision(Bureau.NOW, "Anna", Optional.empty(), action);
    assertThat(one.id()).matches("d[0-9a-f]{12}");
    assertThat(new Decision(Bureau.NOW, "Anna", Optional.of("sûr"), action).id())
        .isNotEqualTo(one.id());
    assertThat(new Decision(Bureau.NOW.plusNanos(1), "Anna", Optional.empty(), action))
        .isEqualTo(one);
  }
}
