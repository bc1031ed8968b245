package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.evaluation.HandMade.act;
import static org.entente.coder.evaluation.HandMade.coding;
import static org.entente.coder.evaluation.HandMade.counts;
import static org.entente.coder.evaluation.HandMade.gold;
import static org.entente.coder.evaluation.HandMade.signed;
import static org.entente.coder.evaluation.HandMade.stage;

import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementKind;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.junit.jupiter.api.Test;

class MissesTest {

  @Test
  void saysHowTheNearestCodedItemDiffers() {
    assertThat(
            misses(
                List.of(),
                List.of(counts(act(ActKind.MEETING, "GHA+TGO", "", Time.PAST))),
                List.of(),
                List.of(act(ActKind.VISIT, "GHA", "TGO", Time.PAST))))
        .containsExactly(
            "H01 MISS act meeting GHA+TGO past null «a rencontré à Lomé» | kind coded visit,"
                + " rule=rule-visit",
            "H01 FALSE act visit GHA>TGO past null rule=rule-visit «a rencontré à Lomé»");
  }

  @Test
  void showsAnAgreementOfTheSamePartiesInAnotherPhase() {
    Agreement intended =
        HandMade.agreement(
            "GHA+TGO",
            AgreementKind.FRAMEWORK,
            stage(Status.INTENDED, "", "Un protocole sera signé"));

    assertThat(
            misses(
                List.of(counts(signed("GHA+TGO", "2021"))),
                List.of(),
                List.of(intended),
                List.of()))
        .first()
        .isEqualTo(
            "H01 MISS agreement GHA+TGO concluded agreement/framework [signed 2021] «ont signé un"
                + " accord» | phase coded prospective (intended), rule=rule-intended");
  }

  @Test
  void showsTheFieldsThatDiffer() {
    assertThat(
            misses(
                List.of(counts(signed("GHA+TGO", "2021"))),
                List.of(),
                List.of(signed("GHA+TGO", "")),
                List.of()))
        .containsExactly(
            "H01 FIELD stage.date: gold signed 2021, coded null | agreement GHA+TGO concluded"
                + " agreement/framework [signed null] rule=rule-signed «ont signé un accord»");
  }

  @Test
  void marksARepetition() {
    assertThat(
            misses(
                List.of(counts(signed("GHA+TGO", "2021"))),
                List.of(),
                List.of(signed("GHA+TGO", "2021"), signed("GHA+TGO", "2021")),
                List.of()))
        .singleElement()
        .asString()
        .startsWith("H01 FALSE agreement GHA+TGO")
        .endsWith("| repeats an item found");
  }

  private static List<String> misses(
      List<Gold<Agreement>> goldAgreements,
      List<Gold<Act>> goldActs,
      List<Agreement> agreements,
      List<Act> acts) {
    return Misses.of(
        Evaluation.of(gold(goldAgreements, goldActs), article -> coding(agreements, acts)));
  }
}
