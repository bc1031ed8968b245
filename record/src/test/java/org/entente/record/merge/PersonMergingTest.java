package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.record.merge.Telling.person;

import java.util.List;
import org.entente.coder.Person;
import org.entente.record.claim.Claim;
import org.junit.jupiter.api.Test;

/** Which claims of persons are one, rule by rule of docs/merging.md. */
class PersonMergingTest {
  private static final List<String> BOTH = List.of("IRN", "KAZ");

  @SafeVarargs
  private static List<Merged<Person>> merge(Claim<Person>... claims) {
    return Merging.people(List.of(claims), Constraints.NONE);
  }

  @SafeVarargs
  private static List<List<String>> groups(Claim<Person>... claims) {
    return Telling.groups(merge(claims));
  }

  @Test
  void oneNameInThreeRomanisations() {
    List<Merged<Person>> merged =
        merge(
            person("a", "Ruslan Jaqsylyqov", "KAZ", List.of(), "ministre de la Défense"),
            person("b", "Rouslan Zhaksylykov", "KAZ", List.of(), "minister"),
            person("c", "Руслан Жаксылыков", "KAZ", List.of()),
            person("d", "Zhaksylykov Ruslan", "KAZ", List.of()));
    assertThat(Telling.groups(merged)).containsExactly(List.of("a", "b", "c", "d"));
    assertThat(merged.get(0).fact().roles()).containsExactly("ministre de la Défense", "minister");
    assertThat(merged.get(0).passages())
        .extracting(Merged.Passage::part)
        .contains("role 1", "role 2", Merged.WHOLE);
  }

  @Test
  void otherGivenNamesAreOtherPersons() {
    assertThat(
            groups(
                person("a", "Mamadou Diallo", "GIN", List.of(), "général"),
                person("b", "Sékou Diallo", "GIN", List.of(), "général")))
        .hasSize(2);
  }

  @Test
  void aSurnameAloneIsTheOnlyPersonOfThatName() {
    assertThat(
            groups(
                person("a", "Mamadou Diallo", "GIN", List.of(), "ministre"),
                person("b", "Diallo", "GIN", List.of(), "général")))
        .containsExactly(List.of("a", "b"));
    assertThat(
            groups(
                person("a", "Mamadou Diallo", "GIN", List.of(), "ministre"),
                person("s", "Sékou Diallo", "GIN", List.of(), "préfet"),
                person("z", "Diallo", "GIN", List.of(), "général")))
        .hasSize(3);
    assertThat(
            groups(
                person("a", "Mamadou Diallo", "GIN", List.of()),
                person("b", "Diallo", "SEN", List.of())))
        .hasSize(2);
  }

  @Test
  void anInitialIsEnoughWhereOneCanBeMeant() {
    assertThat(
            groups(
                person("a", "Ivan Petrov", "RUS", List.of()),
                person("b", "I. Petrov", "RUS", List.of())))
        .containsExactly(List.of("a", "b"));
    assertThat(
            groups(
                person("a", "Ivan Petrov", "RUS", List.of()),
                person("b", "Igor Petrov", "RUS", List.of()),
                person("c", "I. Petrov", "RUS", List.of())))
        .hasSize(3);
  }

  @Test
  void oneOfficerWithTwoStatesIsAContradiction() {
    List<Merged<Person>> merged =
        merge(
            person("a", "Bolat Zhunusbekov", "KAZ", BOTH),
            person("b", "Bolat Jounousbekov", "IRN", BOTH),
            person("c", "Bolat Zhunusbekov", "KAZ", List.of("KAZ")));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).fact().state()).hasValue("KAZ");
    assertThat(merged.get(0).disputes())
        .singleElement()
        .satisfies(
            dispute ->
                assertThat(dispute.values())
                    .extracting(Merged.Value::value)
                    .containsExactly("KAZ", "IRN"));
  }

  @Test
  void oneNameInStatesThatNeverMeetIsTwoPersons() {
    assertThat(
            groups(
                person("a", "Ivan Petrov", "RUS", List.of("RUS", "SYR")),
                person("b", "Ivan Petrov", "BGR", List.of("BGR", "GRC"))))
        .hasSize(2);
  }

  @Test
  void eachStateWithSourcesOfItsOwnIsTwoPersons() {
    List<String> both = List.of("BGR", "RUS");
    assertThat(
            groups(
                person("a", "Ivan Petrov", "RUS", both),
                person("b", "Ivan Petrov", "RUS", both),
                person("c", "Ivan Petrov", "BGR", both),
                person("d", "Ivan Petrov", "BGR", both)))
        .hasSize(2);
  }
}
