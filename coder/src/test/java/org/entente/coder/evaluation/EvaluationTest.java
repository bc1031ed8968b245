package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.coder.evaluation.HandMade.act;
import static org.entente.coder.evaluation.HandMade.agreement;
import static org.entente.coder.evaluation.HandMade.coding;
import static org.entente.coder.evaluation.HandMade.contradiction;
import static org.entente.coder.evaluation.HandMade.counts;
import static org.entente.coder.evaluation.HandMade.gold;
import static org.entente.coder.evaluation.HandMade.optional;
import static org.entente.coder.evaluation.HandMade.person;
import static org.entente.coder.evaluation.HandMade.signed;
import static org.entente.coder.evaluation.HandMade.stage;

import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Person;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Agreement INTENDED =
      agreement(
          "GHA+TGO", AgreementKind.SECURITY, stage(Status.INTENDED, "", "Un protocole sera signé"));

  @Test
  void agreementsMatchOnPartiesAndPhase() {
    Scores scores =
        agreements(
            List.of(
                counts(signed("GHA+TGO", "2021")), counts(INTENDED), counts(signed("FRA+TGO", ""))),
            List.of(signed("GHA+TGO", "2020"), signed("GHA+TGO", "2019"), signed("BEN+TGO", "")));

    Counts counts = scores.counts(ItemList.AGREEMENTS);
    assertThat(counts).isEqualTo(new Counts(1, 2, 2));
    assertThat(counts.precision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(counts.recall()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(counts.f1()).isEqualTo(1 / 3.0, within(1e-9));
  }

  @Test
  void ofTwoCodedAgreementsTheOneWithMoreFieldsAlikeIsRight() {
    Scores scores =
        agreements(
            List.of(counts(signed("GHA+TGO", "2021"))),
            List.of(signed("GHA+TGO", "2019"), signed("GHA+TGO", "2021")));

    assertThat(scores.measure(Measure.STAGE_DATE)).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void optionalItemsCountNeitherWay() {
    Scores found = agreements(List.of(optional(INTENDED)), List.of(INTENDED));
    Scores notFound = agreements(List.of(optional(INTENDED)), List.of());

    assertThat(found.counts(ItemList.AGREEMENTS)).isEqualTo(Counts.NONE);
    assertThat(notFound.counts(ItemList.AGREEMENTS)).isEqualTo(Counts.NONE);
    assertThat(found.measure(Measure.AGREEMENT_KIND)).isEqualTo(Ratio.NONE);
  }

  @Test
  void anItemThatCountsIsMatchedBeforeAnOptionalOne() {
    Scores scores =
        agreements(
            List.of(optional(signed("GHA+TGO", "2021")), counts(signed("GHA+TGO", "1998"))),
            List.of(signed("GHA+TGO", "2021")));

    assertThat(scores.counts(ItemList.AGREEMENTS)).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void stagesArePairedByStatusThenDate() {
    Agreement twice =
        agreement(
            "GHA+TGO",
            AgreementKind.FRAMEWORK,
            stage(Status.SIGNED, "2019", "Lomé"),
            stage(Status.SIGNED, "2020", "Accra"));
    Agreement coded =
        agreement(
            "GHA+TGO",
            AgreementKind.SECURITY,
            stage(Status.NEGOTIATING, "", "Lomé"),
            stage(Status.SIGNED, "2020", "Lomé"));

    Scores scores = agreements(List.of(counts(twice)), List.of(coded));

    assertThat(scores.measure(Measure.AGREEMENT_STAGES)).isEqualTo(new Ratio(2, 4));
    assertThat(scores.measure(Measure.STAGE_DATE)).isEqualTo(new Ratio(1, 1));
    assertThat(scores.measure(Measure.AGREEMENT_KIND)).isEqualTo(new Ratio(0, 1));
    assertThat(scores.measure(Measure.AGREEMENT_DOMAINS)).isEqualTo(new Ratio(2, 2));
    assertThat(scores.measure(Measure.AGREEMENT_EVIDENCE)).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void actsMatchOnKindEveryoneAndTime() {
    Act visit = act(ActKind.VISIT, "GHA", "TGO", Time.PAST);
    Scores scores =
        acts(
            List.of(counts(visit), counts(act(ActKind.MEETING, "GHA+TGO", "", Time.PLANNED))),
            List.of(
                act(ActKind.VISIT, "TGO", "GHA", Time.PAST),
                act(ActKind.MEETING, "GHA+TGO", "", Time.PAST)));

    assertThat(scores.counts(ItemList.ACTS)).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.measure(Measure.ACT_DIRECTION)).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void peopleMatchOnStateAndName() {
    Scores scores =
        people(
            List.of(
                counts(person("Kofi Dompé", "GHA", "ministre de la Défense")),
                counts(person("Yao Kpodo", "TGO"))),
            List.of(person("DOMPE", "GHA", "ministre"), person("Yao Kpodo", "BEN")));

    assertThat(scores.counts(ItemList.PEOPLE)).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.measure(Measure.PERSON_ROLE)).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void contradictionsMatchOnTheirValuesInAnyOrder() {
    Scores scores =
        contradictions(
            List.of(counts(contradiction("2020-01", "2020-02"))),
            List.of(contradiction("2020-02", "2020-01"), contradiction("2020-01", "2020-03")));

    assertThat(scores.counts(ItemList.CONTRADICTIONS)).isEqualTo(new Counts(1, 0, 1));
  }

  @Test
  void nothingToFindAndNothingFoundIsPerfect() {
    assertThat(Counts.NONE.f1()).isEqualTo(1);
  }

  @Test
  void groupsByLanguageAndLength() {
    Evaluation evaluation =
        Evaluation.of(gold(List.of(counts(INTENDED)), List.of()), Coding::empty);

    assertThat(evaluation.byLanguage()).containsOnlyKeys("fr");
    assertThat(evaluation.byLength()).containsOnlyKeys(Length.SHORT);
    assertThat(evaluation.byLanguage().get("fr")).isEqualTo(evaluation.total());
    assertThat(evaluation.articles().get(0).scores()).isEqualTo(evaluation.total());
  }

  private static Scores agreements(List<Gold<Agreement>> gold, List<Agreement> coded) {
    return Evaluation.of(gold(gold, List.of()), article -> coding(coded, List.of())).total();
  }

  private static Scores acts(List<Gold<Act>> gold, List<Act> coded) {
    return Evaluation.of(gold(List.of(), gold), article -> coding(List.of(), coded)).total();
  }

  private static Scores people(List<Gold<Person>> gold, List<Person> coded) {
    GoldArticle article = new GoldArticle(HandMade.ARTICLE, List.of(), List.of(), gold, List.of());
    return Evaluation.of(
            new GoldCorpus(List.of(article)),
            read -> new Coding(read, List.of(), List.of(), coded, List.of(), List.of()))
        .total();
  }

  private static Scores contradictions(List<Gold<Contradiction>> gold, List<Contradiction> coded) {
    GoldArticle article = new GoldArticle(HandMade.ARTICLE, List.of(), List.of(), List.of(), gold);
    return Evaluation.of(
            new GoldCorpus(List.of(article)),
            read -> new Coding(read, List.of(), List.of(), List.of(), coded, List.of()))
        .total();
  }
}
