package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.coder.AgreementForm.AGREEMENT;
import static org.entente.coder.AgreementForm.CONTRACT;
import static org.entente.coder.AgreementForm.MEMORANDUM;
import static org.entente.coder.AgreementForm.PLAN;
import static org.entente.coder.AgreementForm.PROTOCOL;
import static org.entente.coder.AgreementForm.TREATY;
import static org.entente.coder.AgreementKind.ALLIANCE;
import static org.entente.coder.AgreementKind.FRAMEWORK;
import static org.entente.coder.AgreementKind.INFORMATION_SECURITY;
import static org.entente.coder.AgreementKind.PROCUREMENT;
import static org.entente.coder.AgreementKind.TRAINING_EXCHANGE;
import static org.entente.coder.Status.INTENDED;
import static org.entente.coder.Status.IN_FORCE;
import static org.entente.coder.Status.RATIFIED;
import static org.entente.coder.Status.SIGNED;
import static org.entente.coder.Status.TERMINATED;
import static org.entente.record.merge.Telling.accord;
import static org.entente.record.merge.Telling.agreement;
import static org.entente.record.merge.Telling.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.record.claim.Claim;
import org.junit.jupiter.api.Test;

/** Which claims of agreements are one, rule by rule of docs/merging.md. */
class AgreementMergingTest {
  @SafeVarargs
  private static List<Merged<Agreement>> merge(Claim<Agreement>... claims) {
    return Merging.agreements(List.of(claims), Constraints.NONE);
  }

  @SafeVarargs
  private static List<List<String>> groups(Claim<Agreement>... claims) {
    return Telling.groups(merge(claims));
  }

  @Test
  void oneDayOfSignatureIsOneAgreementWhateverTheWords() {
    assertThat(
            groups(
                accord("fr", "2024-03-06", stage(SIGNED, "2024-03-05", "Le Caire")),
                agreement(
                    "en",
                    "2024-03-07",
                    TREATY,
                    FRAMEWORK,
                    "military cooperation treaty",
                    stage(SIGNED, "2024-03-05", "Cairo"))))
        .containsExactly(List.of("fr", "en"));
  }

  @Test
  void otherYearsAreOtherAgreements() {
    assertThat(
            groups(
                accord("a", "2015-01-02", stage(SIGNED, "2015-01-01")),
                accord("b", "2021-01-02", stage(SIGNED, "2021-01-01"))))
        .hasSize(2);
  }

  @Test
  void twoInstrumentsOfOneDayAreTwo() {
    assertThat(
            groups(
                agreement(
                    "a",
                    "2024-03-06",
                    MEMORANDUM,
                    TRAINING_EXCHANGE,
                    "mémorandum sur la formation des pilotes",
                    stage(SIGNED, "2024-03-05")),
                agreement(
                    "b",
                    "2024-03-06",
                    AGREEMENT,
                    INFORMATION_SECURITY,
                    "accord sur la protection des informations classifiées",
                    stage(SIGNED, "2024-03-05"))))
        .hasSize(2);
  }

  @Test
  void aSlipOfTwoDaysIsOneSignatureWithItsContradiction() {
    List<Merged<Agreement>> merged =
        merge(
            accord("a", "2024-03-06", stage(SIGNED, "2024-03-05")),
            accord("b", "2024-03-07", stage(SIGNED, "2024-03-05")),
            accord("c", "2024-03-08", stage(SIGNED, "2024-03-07")));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).fact().stages().get(0).date()).hasValue("2024-03-05");
    assertThat(merged.get(0).disputes())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.about()).isEqualTo("signed.date");
              assertThat(dispute.values())
                  .extracting(Merged.Value::value)
                  .containsExactly("2024-03-05", "2024-03-07");
              assertThat(dispute.values().get(0).backings()).hasSize(2);
            });
  }

  @Test
  void anUndatedMentionJoinsTheOnlyAgreementItCanMean() {
    Claim<Agreement> mention = accord("mention", "2022-01-01", stage(IN_FORCE, ""));
    assertThat(groups(accord("a", "2015-01-02", stage(SIGNED, "2015-01-01")), mention))
        .containsExactly(List.of("a", "mention"));
    assertThat(
            groups(
                accord("a", "2015-01-02", stage(SIGNED, "2015-01-01")),
                accord("later", "2023-01-02", stage(SIGNED, "2023-01-01")),
                mention))
        .as("the later one was not signed when it was made")
        .containsExactly(List.of("a", "mention"), List.of("later"));
  }

  @Test
  void anUndatedMentionThatCanMeanTwoTiesNeither() {
    assertThat(
            groups(
                accord("a", "2015-01-02", stage(SIGNED, "2015-01-01")),
                accord("b", "2020-01-02", stage(SIGNED, "2020-01-01")),
                accord("mention", "2022-01-01", stage(IN_FORCE, ""))))
        .containsExactly(List.of("a"), List.of("b"), List.of("mention"));
  }

  @Test
  void aRatificationBelongsToTheSignatureBeforeIt() {
    assertThat(
            groups(
                accord("old", "2010-01-02", stage(SIGNED, "2010-01-01")),
                accord("new", "2023-12-13", stage(SIGNED, "2023-12-12")),
                accord("ratified", "2024-11-22", stage(RATIFIED, "2024-11-21")),
                accord("newest", "2025-02-02", stage(SIGNED, "2025-02-01"))))
        .containsExactly(List.of("old"), List.of("new", "ratified"), List.of("newest"));
  }

  @Test
  void aSecondReportOfTheRatificationFollowsTheFirst() {
    assertThat(
            groups(
                accord("signed", "2023-12-13", stage(SIGNED, "2023-12-12")),
                accord("one", "2024-11-22", stage(RATIFIED, "2024-11-21")),
                agreement(
                    "two", "2024-11-23", TREATY, ALLIANCE, "", stage(RATIFIED, "2024-11-21"))))
        .containsExactly(List.of("signed", "one", "two"));
  }

  @Test
  void whatWasForeseenIsWhatWasSigned() {
    List<Merged<Agreement>> merged =
        merge(
            accord("before", "2023-12-04", stage(INTENDED, "2023-12-12")),
            accord("after", "2023-12-13", stage(SIGNED, "2023-12-12")));
    assertThat(Telling.groups(merged)).containsExactly(List.of("before", "after"));
    assertThat(merged.get(0).fact().current()).isEqualTo(SIGNED);
  }

  @Test
  void aSignatureForeseenIsNotOneLongPast() {
    assertThat(
            groups(
                accord("signed", "2015-01-02", stage(SIGNED, "2015-01-01")),
                accord("foreseen", "2024-01-02", stage(INTENDED, ""))))
        .hasSize(2);
  }

  @Test
  void plansOfSuccessiveYearsAreTwo() {
    assertThat(
            groups(
                plan("a", "2023-11-16", "plan pour 2024", stage(SIGNED, "2023-11-15")),
                plan("b", "2023-11-17", "programme for 2024", stage(SIGNED, "2023-11-15")),
                plan("c", "2024-11-16", "plan pour 2025", stage(SIGNED, "")),
                plan("d", "2024-12-01", "plan for 2025", stage(SIGNED, "2024-11-14"))))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  private static Claim<Agreement> plan(
      String source, String published, String title, Stage signed) {
    return agreement(source, published, PLAN, FRAMEWORK, title, signed);
  }

  @Test
  void contractsForOtherGoodsAreTwo() {
    assertThat(
            groups(
                contract("a", "contrat pour l'achat de quatre patrouilleurs"),
                contract("b", "contract for armoured vehicles"),
                contract("c", "contract for four patrol vessels")))
        .containsExactly(List.of("a", "c"), List.of("b"));
  }

  private static Claim<Agreement> contract(String source, String title) {
    return agreement(
        source, "2024-03-06", CONTRACT, PROCUREMENT, title, stage(SIGNED, "2024-03-05"));
  }

  @Test
  void anAmendmentIsTiedToWhatItChanges() {
    List<Merged<Agreement>> merged =
        merge(
            accord("a", "2010-01-02", stage(SIGNED, "2010-01-01")),
            agreement("b", "2012-01-02", CONTRACT, PROCUREMENT, "", stage(SIGNED, "2012-01-01")),
            agreement(
                "c",
                "2020-01-02",
                PROTOCOL,
                FRAMEWORK,
                "protocole additionnel à l'accord de coopération militaire de 2010",
                stage(SIGNED, "2020-01-01")));
    assertThat(merged).hasSize(3);
    assertThat(merged.get(0).parent()).isEmpty();
    assertThat(merged.get(2).parent()).hasValue("a");
  }

  @Test
  void anEndedAgreementIsNotTheOneSignedAfter() {
    assertThat(
            groups(
                accord("ended", "2010-01-02", stage(TERMINATED, "2010-01-01")),
                accord("signed", "2015-01-02", stage(SIGNED, "2015-01-01"))))
        .hasSize(2);
  }

  @Test
  void aReportMayNameFewerOfManyParties() {
    List<Merged<Agreement>> merged =
        merge(
            agreement(
                List.of("BFA", "MLI", "NER"),
                "all",
                "2023-09-17",
                TREATY,
                ALLIANCE,
                "",
                stage(SIGNED, "2023-09-16")),
            agreement(
                List.of("BFA", "CIV", "MLI", "NER"),
                "more",
                "2023-09-18",
                TREATY,
                ALLIANCE,
                "",
                stage(SIGNED, "2023-09-16")),
            agreement(
                List.of("BFA", "CIV", "GHA"),
                "others",
                "2023-09-18",
                TREATY,
                ALLIANCE,
                "",
                stage(SIGNED, "2023-09-16")));
    assertThat(Telling.groups(merged)).containsExactly(List.of("all", "more"), List.of("others"));
    assertThat(merged.get(0).fact().parties()).containsExactly("BFA", "CIV", "MLI", "NER");
  }

  @Test
  void daysWithDayAndMonthSwappedAreAProbableDuplicate() {
    List<Merged<Agreement>> merged =
        merge(
            accord("a", "", stage(SIGNED, "2009-06-10")),
            accord("b", "", stage(SIGNED, "2009-10-06")),
            accord("c", "", stage(SIGNED, "2012-04-04")));
    assertThat(merged).hasSize(3);
    for (Merged<Agreement> each : merged.subList(0, 2)) {
      assertThat(each.disputes()).extracting(Merged.Dispute::about).containsExactly("duplicate");
    }
    assertThat(merged.get(2).disputes()).isEmpty();
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    List<Claim<Agreement>> claims =
        new ArrayList<>(
            List.of(
                accord("a", "2015-01-02", stage(SIGNED, "2015-01-01")),
                accord("b", "2015-01-02", stage(SIGNED, "2015")),
                accord("c", "", stage(RATIFIED, "2016")),
                accord("d", "2020-01-01", stage(SIGNED, "")),
                accord("e", "2020-01-02", stage(SIGNED, "2020-01-01"))));
    String expected = Merging.agreements(claims, Constraints.NONE).toString();
    for (int i = 0; i < claims.size(); i++) {
      Collections.rotate(claims, 1);
      assertThat(Merging.agreements(claims, Constraints.NONE)).hasToString(expected);
    }
  }

  @Test
  void aPersonsDecisionWins() {
    List<Claim<Agreement>> claims =
        List.of(
            accord("a", "2015-01-02", stage(SIGNED, "2015-01-01")),
            accord("b", "2020-01-02", stage(SIGNED, "2020-01-01")),
            accord("c", "2020-01-03", stage(SIGNED, "2020-01-01")));
    Constraints together = new Constraints(List.of(new Constraints.Pair("a", "b")), Set.of());
    assertThat(Telling.groups(Merging.agreements(claims, together)))
        .as("c agrees with one of the two that are one")
        .containsExactly(List.of("a", "b", "c"));
    Constraints apart =
        new Constraints(
            List.of(), Set.of(new Constraints.Pair("b", "c"), new Constraints.Pair("c", "b")));
    assertThat(Telling.groups(Merging.agreements(claims, apart))).hasSize(3);
  }
}
