package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.mention.PersonMention.Office;
import org.entente.coder.mention.PersonRegister.KnownPerson;
import org.entente.coder.mention.PersonRegister.StatedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRegisterTest {

  @ParameterizedTest
  @CsvSource({
    "Ruslan Jaqsylyqov, Ruslan Zhaksylykov",
    "Ruslan Jaksylykov, Руслан Жаксылыков",
    "Yunus-bek Yevkurov, Evkourov",
    "Mohamed Diallo, Mohammed Diallo",
    "Muhammad Diallo, Mohamed Diallo",
    "Driss El Ouazzani, El Wazzani",
    "Khalid bin Nasser al-Marri, Khaled ben Nasser Al-Marri",
    "Serik Joumabaïev, Serik Zhumabayev",
    "Kerem Altıntaş, Altintas",
    "KOUASSI Amenan, Amenan Kouassi",
    "Bolat Ospankoulov, B. Ospankoulov",
    "Abdulkadir Mohamed Nur, Abdulkadir Nur",
    "Serhii Malyshko, Serhiy Malychko",
    "Étienne Vaudreuil, Etienne VAUDREUIL",
    "N’Guessan Koffi, N'Guessan"
  })
  void joinsTheSpellingsOfOneName(String one, String other) {
    assertThat(persons(named(one), named(other))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Alassane Ouattara, Téné Ouattara",
    "Ilham Aliyev, Heydar Aliyev",
    "Ivan Petrov, Irina Petrova",
    "Ivanov, Ivanova",
    "Kim Ji-hoon, Kim Tae-kyung",
    "Jean Petit, Jean Martin",
    "Ahmed Saleh, Ahmed Salem",
    "Li Wei, Lu Wei",
    "Marc Morel, Marc Moreau"
  })
  void keepsDifferentNamesApart(String one, String other) {
    assertThat(persons(named(one), named(other))).hasSize(2);
  }

  @Test
  void whoIsWhoDoesNotDependOnTheOrderOfNaming() {
    List<String> names =
        List.of(
            "Ruslan Jaqsylyqov",
            "Ruslan Zhaksylykov",
            "Driss El Ouazzani",
            "Marc Morel",
            "Marc Moreau",
            "Ilham Aliyev",
            "Heydar Aliyev",
            "Kim Ji-hoon",
            "Étienne Vaudreuil",
            "Etienne VAUDREUIL");
    Set<Set<String>> expected = Set.of();
    for (int seed = 0; seed < 50; seed++) {
      List<String> order = new ArrayList<>(names);
      Collections.shuffle(order, new Random(seed));
      PersonMention[] mentions =
          order.stream().map(PersonRegisterTest::named).toArray(PersonMention[]::new);
      Set<Set<String>> people = new HashSet<>();
      for (KnownPerson person : persons(mentions)) {
        Set<String> forms = new HashSet<>();
        person.mentions().forEach(i -> forms.add(order.get(i)));
        people.add(forms);
      }
      expected = seed == 0 ? people : expected;
      assertThat(people).isEqualTo(expected);
    }
  }

  @Test
  void takesTheFirstFullNameAndKeepsOtherSpellings() {
    List<KnownPerson> persons =
        persons(
            named("Jaqsylyqov"),
            named("Ruslan Jaqsylyqov"),
            named("Ruslan Zhaksylykov"),
            named("Jaqsylyqov"));

    assertThat(persons).hasSize(1);
    assertThat(persons.get(0).name()).isEqualTo("Ruslan Jaqsylyqov");
    assertThat(persons.get(0).variants()).containsExactly("Ruslan Zhaksylykov");
    assertThat(persons.get(0).mentions()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void collectsRolesOnceInTheirFullestForm() {
    List<KnownPerson> persons =
        persons(
            mention("Awa Cissokho", List.of("ministre togolaise"), List.of("TGO")),
            mention("Awa Cissokho", List.of("ministre togolaise de la Défense"), List.of("TGO")),
            mention("Cissokho", List.of("ministre", "Dr"), List.of()));

    assertThat(persons.get(0).roles()).containsExactly("ministre togolaise de la Défense", "Dr");
  }

  @Test
  void keepsContradictoryStatesTheStrongerFirst() {
    List<KnownPerson> persons =
        persons(
            mention("Marat Ospanov", List.of("contre-amiral"), List.of("IRN")),
            mention("Ospanov", List.of("amiral"), List.of("KAZ")),
            mention("Marat Ospanov", List.of("amiral"), List.of("KAZ")));

    assertThat(persons.get(0).states())
        .containsExactly(new StatedState("KAZ", List.of(1, 2)), new StatedState("IRN", List.of(0)));
  }

  @Test
  void givesASurnameToThePersonLastNamedByIt() {
    PersonRegister register =
        PersonRegister.of(
            List.of(
                named("Alassane Ouattara"),
                named("Téné Ouattara"),
                named("Ouattara"),
                unnamed(),
                named("Alassane Ouattara"),
                named("Ouattara")));

    assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(register::personOf))
        .containsExactly(0, 1, 1, PersonRegister.NOBODY, 0, 0);
  }

  @Test
  void prefersASurnameToAGivenName() {
    PersonRegister register =
        PersonRegister.of(
            List.of(named("Amadou Abdramane"), named("Abdramane Tiani"), named("Abdramane")));

    assertThat(register.personOf(2)).isEqualTo(register.personOf(0));
  }

  private static List<KnownPerson> persons(PersonMention... mentions) {
    return PersonRegister.of(List.of(mentions)).persons();
  }

  private static PersonMention named(String name) {
    return mention(name, List.of(), List.of());
  }

  private static PersonMention unnamed() {
    return new PersonMention(
        0, 1, Optional.empty(), List.of("ministre"), List.of(), Office.MINISTER, false, false);
  }

  private static PersonMention mention(String name, List<String> roles, List<String> states) {
    return new PersonMention(0, 1, Optional.of(name), roles, states, Office.OFFICIAL, false, false);
  }
}
