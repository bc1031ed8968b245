package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.claim.FactType;
import org.entente.record.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {
  private static final String DOHA =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire.";
  private static final String AGAIN =
      "Le Qatar et le Kazakhstan ont signé le 12 décembre 2023 un accord de coopération militaire.";
  private static final String BAKU =
      "L'Azerbaïdjan et le Qatar ont signé le 3 mars 2024 à Bakou un accord de coopération"
          + " militaire.";
  private static final String PLAIN = "KAZ+QAT framework 2 signed 2023-12-12 Doha";

  private final Path folder;
  private final Bureau bureau;

  DecisionTest(@TempDir Path folder) {
    this.folder = folder;
    this.bureau = read("first");
  }

  private Bureau read(String name) {
    return new Bureau(folder, name)
        .report("one", "2023-12-14", DOHA)
        .report("two", "2023-12-15", AGAIN);
  }

  @Test
  void acceptsAndUndoes() {
    assertThat(bureau.agreements()).containsExactly(PLAIN);
    Decision accepted = bureau.decide(1, "Anna", new Action.Accept(bureau.agreement("one")));
    assertThat(bureau.agreements())
        .containsExactly("KAZ+QAT framework 2 accepted signed 2023-12-12 Doha");
    bureau.decide(2, "Anna", new Action.Undo(accepted.id()));
    assertThat(bureau.agreements()).containsExactly(PLAIN);
  }

  @Test
  void undoneTwiceItHoldsAgain() {
    Decision rejected = bureau.decide(1, "Anna", new Action.Reject(bureau.agreement("one")));
    Decision undone = bureau.decide(2, "Anna", new Action.Undo(rejected.id()));
    assertThat(bureau.agreements()).containsExactly(PLAIN);
    bureau.decide(3, "Anna", new Action.Undo(undone.id()));
    assertThat(bureau.agreements()).isEmpty();
  }

  @Test
  void whatIsRejectedIsLeftOutAndKeepsItsClaims() {
    String fact = bureau.agreement("one");
    bureau.decide(1, "Anna", new Action.Reject(bureau.agreement("two")));
    assertThat(bureau.agreements()).isEmpty();
    assertThat(bureau.rows("select distinct fact from claim where type = 'agreement'"))
        .containsExactly(fact);
    assertThat(bureau.rows("select what from change where type = 'agreement'"))
        .endsWith("withdrawn");
    bureau.report("three", "2023-12-20", DOHA.replace("ont signé", "avaient signé"));
    assertThat(bureau.agreements()).as("a further report changes nothing").isEmpty();
  }

  @Test
  void correctsFieldsOfAnAgreementAndItsStages() {
    String fact = bureau.agreement("two");
    bureau.decide(1, "Anna", new Action.Correct(fact, "kind", "security"));
    bureau.decide(2, "Anna", new Action.Correct(fact, "signed.date", "2023-12-13"));
    bureau.decide(3, "Anna", new Action.Correct(fact, "signed.place", "Astana, KAZ"));
    bureau.decide(4, "Anna", new Action.Correct(fact, "signed.signatories", "Ali A; Berik B"));
    bureau.decide(5, "Anna", new Action.Correct(fact, "title", "accord de Doha"));
    bureau.decide(6, "Anna", new Action.Correct(fact, "domains", "exercises, training_education"));
    bureau.decide(7, "Anna", new Action.Correct(fact, "form", "treaty"));
    assertThat(bureau.agreements())
        .containsExactly("KAZ+QAT security 2 corrected signed 2023-12-13 Astana");
    assertThat(
            bureau.rows(
                "select form || ' ' || title || ' ' || domains || ' ' || date from agreement"))
        .containsExactly("treaty accord de Doha [\"exercises\",\"training_education\"] 2023-12-13");
    assertThat(bureau.rows("select place_state || signatories from stage"))
        .containsExactly("KAZ[\"Ali A\",\"Berik B\"]");
    bureau.decide(8, "Anna", new Action.Correct(fact, "parties", "QAT+KGZ"));
    assertThat(bureau.rows("select actor from agreement_party order by 1"))
        .containsExactly("KGZ", "QAT");
    bureau.report("three", "2023-12-20", DOHA.replace("ont signé", "avaient signé"));
    assertThat(bureau.agreements())
        .as("a copy of a dispatch is no further source")
        .containsExactly("KGZ+QAT security 2 corrected signed 2023-12-13 Astana");
  }

  @Test
  void correctsAStatusAndLeavesAStageOut() {
    String fact = bureau.agreement("one");
    bureau.decide(1, "Anna", new Action.Correct(fact, "signed.status", "initialled"));
    assertThat(bureau.rows("select current from agreement")).containsExactly("initialled");
    bureau.decide(2, "Anna", new Action.Correct(fact, "signed.status", ""));
    assertThat(bureau.agreements()).containsExactly("KAZ+QAT framework 2 corrected");
  }

  @Test
  void theLastOfTwoReviewersHolds() {
    String fact = bureau.agreement("one");
    Decision later = bureau.decide(9, "Berik", new Action.Correct(fact, "kind", "security"));
    bureau.decide(3, "Anna", new Action.Correct(fact, "kind", "alliance"));
    bureau.decide(4, "Anna", new Action.Reject(fact));
    bureau.decide(5, "Berik", new Action.Accept(fact));
    assertThat(bureau.agreements())
        .containsExactly("KAZ+QAT security 2 corrected signed 2023-12-12 Doha");
    bureau.decide(10, "Anna", new Action.Undo(later.id()));
    assertThat(bureau.agreements())
        .containsExactly("KAZ+QAT alliance 2 corrected signed 2023-12-12 Doha");
  }

  @Test
  void splitsAClaimOff() {
    String one = bureau.agreement("one");
    String two = bureau.agreement("two");
    Decision split = bureau.decide(1, "Anna", new Action.Split(List.of(two), List.of(one)));
    assertThat(bureau.agreements())
        .containsExactlyInAnyOrder(
            "KAZ+QAT framework 1 signed 2023-12-12 Doha", "KAZ+QAT framework 1 signed 2023-12-12");
    bureau.decide(2, "Berik", new Action.Merge(List.of(one, two)));
    assertThat(bureau.agreements()).as("the last word").containsExactly(PLAIN);
    bureau.decide(3, "Berik", new Action.Undo(split.id()));
    assertThat(bureau.agreements()).containsExactly(PLAIN);
  }

  @Test
  void mergesAcrossParties() {
    bureau.report("three", "2024-03-04", BAKU).report("four", "2024-03-05", BAKU + " ");
    String one = bureau.agreement("one");
    String three = bureau.agreement("three");
    assertThat(bureau.agreements()).hasSize(2);
    List<String> before = bureau.everything();
    Decision merged = bureau.decide(1, "Anna", new Action.Merge(List.of(one, three)));
    assertThat(bureau.agreements()).hasSize(1).allMatch(line -> line.contains(" 3 "));
    bureau.report("five", "2024-03-06", BAKU + "  ");
    assertThat(bureau.agreements()).hasSize(1).allMatch(line -> line.contains(" 3 "));
    assertThat(
            bureau.rows("select count(*) from claim where fact is not null and type = 'agreement'"))
        .as("copies count as one source, and all are in it")
        .containsExactly("5");
    bureau
        .record()
        .write(
            handle -> {
              SourceTable.remove(handle, "five");
              return 0;
            });
    bureau.decide(2, "Anna", new Action.Undo(merged.id()));
    assertThat(bureau.everything()).isEqualTo(before);
  }

  @Test
  void addsAFactWithItsSource() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("parties", "KAZ+QAT");
    fields.put("ratified.date", "2024-11-07");
    fields.put("ratified.place", "Astana, KAZ");
    Action add =
        new Action.Add(
            new Addition(
                FactType.AGREEMENT,
                fields,
                new Addition.Cited(
                    Optional.of("Le Sénat a ratifié l'accord avec le Qatar."),
                    Optional.of("https://example.org/senat"),
                    Optional.empty(),
                    Optional.of("Sénat"),
                    Optional.empty(),
                    "fr")));
    List<String> before = bureau.everything();
    Decision added = bureau.decide(1, "Anna", add);
    assertThat(
            bureau.rows("select kind || ' ' || coder || ' ' || text from source where url <> ''"))
        .containsExactly("person person Le Sénat a ratifié l'accord avec le Qatar.");
    assertThat(bureau.rows("select review from agreement where review is not null"))
        .containsExactly("accepted");
    assertThat(
            bureau.rows(
                "select exact from evidence where part like 'stage%' and exact like 'Le S%'"))
        .hasSize(1);
    bureau.decide(2, "Anna", new Action.Undo(added.id()));
    assertThat(bureau.everything()).isEqualTo(before);
  }

  @Test
  void aNoteChangesNothing() {
    List<String> before = bureau.everything();
    bureau.decide(1, "Anna", new Action.Note(bureau.agreement("one"), "voir le Journal officiel"));
    assertThat(bureau.everything()).isEqualTo(before);
  }

  @Test
  void waitsForWhatHasNotArrived() {
    String one = bureau.agreement("one");
    String two = bureau.agreement("two");
    Action[] actions = {
      new Action.Correct(two, "kind", "security"),
      new Action.Split(List.of(two), List.of(one)),
      new Action.Reject(one)
    };
    for (int i = 0; i < actions.length; i++) {
      bureau.decide(i, "Anna", actions[i]);
    }
    Bureau early = new Bureau(folder, "early");
    for (int i = 0; i < actions.length; i++) {
      early.decide(i, "Anna", actions[i]);
    }
    early.report("two", "2023-12-15", AGAIN).report("one", "2023-12-14", DOHA);
    assertThat(early.agreements())
        .containsExactly("KAZ+QAT security 1 corrected signed 2023-12-12");
    assertThat(early.everything()).isEqualTo(bureau.everything());
  }

  @Test
  void correctsActsAndPersons() {
    bureau.report(
        "visit",
        "2024-04-02",
        "Le ministre kazakh de la Défense, Rouslan Jaqsylyqov, s'est rendu le 1er avril 2024 à Doha"
            + " pour rencontrer son homologue qatari.");
    String act = bureau.claim("visit", "act");
    bureau.decide(1, "Anna", new Action.Correct(act, "date", "2024-04-02"));
    bureau.decide(2, "Anna", new Action.Correct(act, "place", "Al-Oudeid, QAT"));
    bureau.decide(3, "Anna", new Action.Correct(act, "recipients", ""));
    assertThat(
            bureau.rows(
                "select date || ' ' || place || ' ' || review || recipients from act where id = '"
                    + act
                    + "'"))
        .containsExactly("2024-04-02 Al-Oudeid corrected");
    String person = bureau.claim("visit", "person");
    bureau.decide(4, "Anna", new Action.Correct(person, "name", "Ruslan Zhaksylykov"));
    bureau.decide(5, "Anna", new Action.Correct(person, "roles", "ministre; général"));
    assertThat(bureau.rows("select name || ' ' || review from person where id = '" + person + "'"))
        .containsExactly("Ruslan Zhaksylykov corrected");
    assertThat(bureau.rows("select variants from person where id = '" + person + "'").get(0))
        .contains("Jaqsylyqov");
    assertThat(bureau.rows("select role from person_role where person = '" + person + "'"))
        .containsExactly("ministre", "général");
  }
}
