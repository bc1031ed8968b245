package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.Status.IN_FORCE;
import static org.entente.coder.Status.RATIFIED;
import static org.entente.coder.Status.SIGNED;
import static org.entente.coder.Status.SUSPENDED;
import static org.entente.coder.Status.TERMINATED;
import static org.entente.record.merge.Telling.accord;
import static org.entente.record.merge.Telling.stage;

import java.util.List;
import org.entente.coder.Agreement;
import org.entente.record.claim.Claim;
import org.junit.jupiter.api.Test;

/** The stages of one agreement as several sources tell them. */
class StageMergeTest {
  @SafeVarargs
  private static List<String> life(Claim<Agreement>... claims) {
    return StageMerge.of(new Cluster<>(List.of(claims), List.of()), List.of()).stages().stream()
        .map(stage -> stage.status().code() + " " + stage.date().orElse("?"))
        .toList();
  }

  @Test
  void twoRatificationsAreTwoAndTheVaguerOneJoins() {
    assertThat(
            life(
                accord("a", "2024-01-01", stage(RATIFIED, "2023-05-02")),
                accord("b", "2024-01-02", stage(RATIFIED, "2023-11-21")),
                accord("c", "2024-01-03", stage(RATIFIED, "2023-11"))))
        .containsExactly("ratified 2023-05-02", "ratified 2023-11-21");
  }

  @Test
  void anUndatedStageStandsWhereItBelongsInLife() {
    assertThat(
            life(
                accord("a", "2024-01-01", stage(TERMINATED, "2020")),
                accord("b", "2024-01-02", stage(SIGNED, "")),
                accord("c", "2024-01-03", stage(IN_FORCE, ""))))
        .containsExactly("signed ?", "in_force ?", "terminated 2020");
  }

  @Test
  void suspendedAndResumed() {
    assertThat(
            life(
                accord(
                    "a",
                    "2024-01-01",
                    stage(SIGNED, "2010"),
                    stage(SUSPENDED, "2018"),
                    stage(IN_FORCE, "2021")),
                accord("b", "2024-01-02", stage(SUSPENDED, "2018-06"))))
        .containsExactly("signed 2010", "suspended 2018-06", "in_force 2021");
  }

  @Test
  void eachPartysOwnDayOfSignatureStays() {
    assertThat(
            life(
                accord("a", "2024-01-01", stage(SIGNED, "2023-05-02"), stage(SIGNED, "2023-05-20")),
                accord("b", "2024-01-02", stage(SIGNED, "2023-05-20"))))
        .containsExactly("signed 2023-05-02", "signed 2023-05-20");
  }
}
