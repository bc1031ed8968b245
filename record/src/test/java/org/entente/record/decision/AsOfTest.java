package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.query.AsOf;
import org.entente.record.query.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record said before persons decided otherwise. */
class AsOfTest {
  private static final LocalDate BEFORE = LocalDate.of(2024, 4, 30);
  private static final LocalDate READ = LocalDate.of(2024, 5, 1);
  private static final LocalDate DECIDED = LocalDate.of(2024, 5, 4);

  private final Bureau bureau;
  private final String one;
  private final String other;

  AsOfTest(@TempDir Path folder) {
    bureau =
        new Bureau(folder, "then")
            .report(
                "one",
                "2023-12-14",
                "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de"
                    + " coopération militaire.")
            .report(
                "other",
                "2024-03-02",
                "La Norvège et l'Estonie ont signé le 1er mars 2024 à Tallinn un accord de"
                    + " défense.");
    one = bureau.agreement("one");
    other = bureau.agreement("other");
  }

  @Test
  void whatNothingHasComeToStandsAsItStands() {
    assertThat(told(BEFORE)).isEmpty();
    assertThat(told(READ)).containsExactly("EST+NOR", "KAZ+QAT");
    assertThat(told(READ, "QAT")).containsExactly("KAZ+QAT");
    assertThat(told(READ, "NOR", "QAT")).isEmpty();
  }

  @Test
  void whatIsRejectedWasThere() {
    decide(new Action.Reject(one));
    assertThat(told(READ)).containsExactly("EST+NOR", "KAZ+QAT");
    assertThat(told(DECIDED)).containsExactly("EST+NOR");
  }

  @Test
  void whatIsCorrectedIsFoundByWhatItSaidThen() {
    decide(new Action.Correct(one, "parties", "AZE+QAT"));
    assertThat(told(READ, "KAZ")).containsExactly("KAZ+QAT");
    assertThat(told(READ, "AZE")).isEmpty();
    assertThat(told(DECIDED, "KAZ")).isEmpty();
    assertThat(told(DECIDED, "AZE")).containsExactly("AZE+QAT");
  }

  @Test
  void whatIsPutTogetherWasTwo() {
    decide(new Action.Merge(List.of(one, other)));
    assertThat(told(DECIDED)).hasSize(1);
    assertThat(told(READ)).containsExactly("EST+NOR", "KAZ+QAT");
    bureau.report(
        "third",
        "2024-03-05",
        "Oslo : la Norvège et l'Estonie ont signé le 1er mars 2024 à Tallinn un accord de"
            + " défense, a dit le ministre.");
    assertThat(told(DECIDED)).hasSize(1);
    assertThat(told(READ)).containsExactly("EST+NOR", "KAZ+QAT");
  }

  @Test
  void whatIsAcceptedIsToldAsIfNobodyHadJudgedIt() {
    decide(new Action.Accept(one));
    List<Optional<String>> reviews =
        bureau
            .record()
            .read(
                handle -> {
                  List<Optional<String>> all = new ArrayList<>();
                  AsOf.day(DECIDED)
                      .agreements(handle, Filter.ALL, 0, told -> all.add(told.review()));
                  return all;
                });
    assertThat(reviews).containsExactly(Optional.empty(), Optional.empty());
  }

  private void decide(Action action) {
    bureau.take(
        new Decision(Bureau.NOW.plus(Duration.ofDays(3)), "Anna", Optional.empty(), action));
  }

  private List<String> told(LocalDate day, String... actors) {
    return bureau
        .record()
        .read(
            handle -> {
              List<String> told = new ArrayList<>();
              AsOf.day(day)
                  .agreements(
                      handle,
                      Filter.of(List.of(actors)),
                      0,
                      each -> told.add(String.join("+", each.fact().parties())));
              return told;
            });
  }
}
