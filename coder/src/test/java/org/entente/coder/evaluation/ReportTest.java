package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.evaluation.HandMade.coding;
import static org.entente.coder.evaluation.HandMade.counts;
import static org.entente.coder.evaluation.HandMade.gold;
import static org.entente.coder.evaluation.HandMade.signed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Evaluation EVALUATION =
      Evaluation.of(
          gold(
              List.of(counts(signed("GHA+TGO", "2021")), counts(signed("BEN+TGO", ""))), List.of()),
          article -> coding(List.of(signed("GHA+TGO", "2020")), List.of()));

  @Test
  void printsATable() {
    assertThat(Report.text(EVALUATION).lines())
        .anySatisfy(line -> assertThat(line).startsWith("all (1)").contains("1.00  0.50  0.67"))
        .anySatisfy(line -> assertThat(line).startsWith("short (1)"))
        .anySatisfy(
            line -> assertThat(line).matches("  stage\\.date +0\\.00 of   1 +0\\.00 of   1"));
  }

  @Test
  void printsJson() throws Exception {
    JsonNode json = new JsonMapper().readTree(Report.json(EVALUATION, true));

    assertThat(json.at("/total/agreements/f1").asDouble()).isEqualTo(0.6667);
    assertThat(json.at("/languages/fr/agreements/missed").asInt()).isEqualTo(1);
    assertThat(json.at("/lengths/short/fields/agreement.kind/value").asDouble()).isEqualTo(1);
    assertThat(json.at("/articles/H01/articles").asInt()).isEqualTo(1);
    assertThat(new JsonMapper().readTree(Report.json(EVALUATION, false)).has("articles")).isFalse();
  }
}
