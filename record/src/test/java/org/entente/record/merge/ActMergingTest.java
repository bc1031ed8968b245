package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.Time.PAST;
import static org.entente.coder.Time.PLANNED;
import static org.entente.record.merge.Telling.act;
import static org.entente.record.merge.Telling.visit;

import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.record.claim.Claim;
import org.junit.jupiter.api.Test;

/** Which claims of acts are one, rule by rule of docs/merging.md. */
class ActMergingTest {
  @SafeVarargs
  private static List<Merged<Act>> merge(Claim<Act>... claims) {
    return Merging.acts(List.of(claims), Constraints.NONE);
  }

  @SafeVarargs
  private static List<List<String>> groups(Claim<Act>... claims) {
    return Telling.groups(merge(claims));
  }

  @Test
  void oneVisitOnOverlappingDays() {
    assertThat(
            groups(
                visit("a", "2024-02-13", "2024-02-12", PAST, "Dakar", "Julien Castelnau"),
                visit("b", "2024-02-14", "2024-02-12/2024-02-13", PAST, "", "J. Castelnau")))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void anotherMinisterIsAnotherVisit() {
    assertThat(
            groups(
                visit("a", "2024-02-13", "2024-02-13", PAST, "Dakar", "Julien Castelnau"),
                visit("b", "2024-02-14", "2024-02-13", PAST, "Dakar", "Anne Vasseur")))
        .hasSize(2);
  }

  @Test
  void anotherYearIsAnotherVisit() {
    assertThat(
            groups(
                visit("a", "2024-02-13", "2024-02-12", PAST, "Dakar", "Julien Castelnau"),
                visit("b", "2025-02-13", "2025-02-12", PAST, "Dakar", "Julien Castelnau")))
        .hasSize(2);
  }

  @Test
  void whatWasPlannedAndHappenedIsPast() {
    List<Merged<Act>> merged =
        merge(
            visit("plan", "2024-02-01", "2024-02-12", PLANNED, "Dakar"),
            visit("past", "2024-02-14", "2024-02-13", PAST, "Dakar"));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).fact().time()).isEqualTo(PAST);
    assertThat(merged.get(0).fact().date()).hasValue("2024-02-13");
  }

  @Test
  void aDaysSlipIsAContradiction() {
    List<Merged<Act>> merged =
        merge(
            visit("a", "2024-02-13", "2024-02-12", PAST, "Dakar"),
            visit("b", "2024-02-14", "2024-02-13", PAST, "Dakar"));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).disputes()).extracting(Merged.Dispute::about).containsExactly("date");
  }

  @Test
  void aMonthJoinsTheOnlyDayInIt() {
    assertThat(
            groups(
                visit("day", "2024-02-13", "2024-02-12", PAST, "Dakar"),
                visit("month", "2024-05-01", "2024-02", PAST, "")))
        .containsExactly(List.of("day", "month"));
    assertThat(
            groups(
                visit("day", "2024-02-13", "2024-02-12", PAST, "Dakar"),
                visit("other", "2024-02-25", "2024-02-24", PAST, "Dakar"),
                visit("month", "2024-05-01", "2024-02", PAST, "")))
        .hasSize(3);
  }

  @Test
  void anUndatedActIsToldWithinDays() {
    assertThat(
            groups(
                visit("day", "2024-02-13", "2024-02-12", PAST, "Dakar", "Julien Castelnau"),
                visit("undated", "2024-02-14", "", PAST, "", "Castelnau")))
        .containsExactly(List.of("day", "undated"));
    assertThat(
            groups(
                visit("day", "2024-02-13", "2024-02-12", PAST, "Dakar"),
                visit("undated", "2024-08-14", "", PAST, "")))
        .hasSize(2);
  }

  @Test
  void theOtherDirectionIsAnotherVisit() {
    assertThat(
            groups(
                visit("there", "2024-02-13", "2024-02-12", PAST, "", "Julien Castelnau"),
                act(
                    ActKind.VISIT,
                    List.of("SEN"),
                    List.of("FRA"),
                    "back",
                    "2024-02-13",
                    "2024-02-12",
                    PAST,
                    "")))
        .hasSize(2);
  }
}
