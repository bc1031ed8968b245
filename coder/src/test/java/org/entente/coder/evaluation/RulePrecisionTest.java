package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.evaluation.HandMade.act;
import static org.entente.coder.evaluation.HandMade.agreement;
import static org.entente.coder.evaluation.HandMade.coding;
import static org.entente.coder.evaluation.HandMade.counts;
import static org.entente.coder.evaluation.HandMade.gold;
import static org.entente.coder.evaluation.HandMade.optional;
import static org.entente.coder.evaluation.HandMade.signed;
import static org.entente.coder.evaluation.HandMade.stage;

import java.util.List;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementKind;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.junit.jupiter.api.Test;

class RulePrecisionTest {

  @Test
  void countsStagesAndActsByTheirRule() {
    Evaluation evaluation =
        Evaluation.of(
            gold(
                List.of(counts(signed("GHA+TGO", "2021")), optional(signed("BEN+TGO", ""))),
                List.of(counts(act(ActKind.VISIT, "GHA", "TGO", Time.PAST)))),
            article ->
                coding(
                    List.of(
                        agreement(
                            "GHA+TGO",
                            AgreementKind.FRAMEWORK,
                            stage(Status.NEGOTIATING, "", "Lomé"),
                            stage(Status.SIGNED, "2021", "Accra")),
                        signed("BEN+TGO", ""),
                        signed("FRA+TGO", "")),
                    List.of(act(ActKind.VISIT, "GHA", "TGO", Time.PAST))));

    RulePrecision precision = RulePrecision.of(evaluation);

    assertThat(precision.rules())
        .containsEntry("rule-negotiating", new Ratio(0, 1))
        .containsEntry("rule-signed", new Ratio(1, 2))
        .containsEntry("rule-visit", new Ratio(1, 1))
        .hasSize(3);
    assertThat(precision.text())
        .endsWith("rule-negotiating 0 1\nrule-signed 1 2\nrule-visit 1 1\n");
  }
}
