package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialStatesTest {
  private static final Coder CODER = Coder.create();

  private static Coding code(String language, String title, String text) {
    return CODER.code(
        new Article(
            "t",
            Optional.empty(),
            Optional.of(title),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 5, 15)),
            language,
            text));
  }

  @ParameterizedTest(name = "{2} is of {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the side he speaks for
          fr | Oman et le Qatar ont négocié un accord militaire. Les travaux ont été conduits, du côté omanais, par le général Saif Riyami et, du côté qatarien, par le général Nasser Kuwari. | Nasser Kuwari | QAT
          en | Oman and Qatar opened talks on a defence pact, the Qatari side being led by General Nasser Kuwari. | Nasser Kuwari | QAT
          # named with one of the other side
          fr | Le Kenya et l'Ouganda ont conclu un pacte de défense. Le colonel Peter Kariuki et son homologue ougandais, le colonel James Okello, ont salué le texte. | Peter Kariuki | KEN
          # who is met is of the other side
          fr | Le Kenya et l'Ouganda ont conclu un pacte de défense. Le ministre ougandais a rencontré le général Peter Kariuki. | Peter Kariuki | KEN
          # the owner is the one whom the sentence is about
          fr | Le Kenya, lui, négocie un accord de défense entre Oslo et Lima, confie son attaché naval, le capitaine de vaisseau Peter Kariuki. | Peter Kariuki | KEN
          # the place that opens the sentence, but not one that is visited
          fr | Le Kenya et l'Ouganda discutent. À Oslo, le vice-ministre de la Défense, Lars Berg, a critiqué ce pacte militaire. | Lars Berg | NOR
          # the body he belongs to
          fr | Le Kenya et l'Ouganda s'entraînent. Le colonel James Okello, de l'armée ougandaise, dirige l'exercice. | James Okello | UGA
          en | Kenya and Uganda held an exercise. Colonel James Okello of the Ugandan army led it. | James Okello | UGA
          # the side named after him
          fr | La commission militaire entre Oman et le Qatar s'est réunie sous la présidence du colonel omanais Saif Riyami et du contre-amiral Nasser Kuwari pour la partie qatarienne. | Nasser Kuwari | QAT
          # to whom the other side hands something
          fr | Le Japon a livré à l'armée de terre du Sri Lanka dix véhicules. Le ministre japonais de la Défense, Kenji Mori, en a remis les clés au chef d'état-major, le général Ranil Perera. | Ranil Perera | LKA
          en | Japan gave two patrol boats to Fiji. They were handed over by Japan's Defence Minister, Kenji Mori, to the Minister for Defence, Semi Vula. | Semi Vula | FJI
          # the report plays where the other's envoy is
          fr | Le Japon a offert des véhicules militaires au Sri Lanka. La cérémonie était présidée par le général de division Ranil Perera, en présence de l'ambassadeur du Japon, Kenji Mori. | Ranil Perera | LKA
          # who arrives is no one of the place
          fr | Le ministre de la Défense, Lars Berg, est arrivé lundi au Kenya pour parler de coopération militaire avec la Norvège. | Lars Berg | NOR
          # for whom he is there
          fr | Le Togo a ouvert un centre militaire. Y assistaient : pour le Bénin, le colonel Aurélien Zannou ; pour le Ghana, le général Kwabena Ofosu. | Aurélien Zannou | BEN
          # whom he accompanies
          fr | Le ministre norvégien a visité l'armée kényane. Il était accompagné de l'ambassadrice Mary Smith et du général Paul Jones. | Paul Jones | NOR
          en | The Norwegian minister visited the Kenyan army. The minister was accompanied by Ambassador Mary Smith and General Paul Jones. | Paul Jones | NOR
          # the delegation of which he is
          en | The Norwegian minister visited the Kenyan army. The Norwegian delegation comprised Ambassador Mary Smith and General Paul Jones. | Paul Jones | NOR
          # the state that opens the sentence
          fr | Le Kenya et l'Ouganda discutent d'un pacte militaire. En Norvège, le porte-parole Lars Berg a protesté. | Lars Berg | NOR
          # no word says it: his name does
          fr | Hanoï et Santiago préparent un accord de défense. Le colonel Nguyễn Văn Hải a présenté le texte à la presse chilienne. Le colonel Rodrigo Fuentes López l'accompagnait. | Nguyễn Văn Hải | VNM
          en | Thailand received ten Chinese tanks. Ambassador Liu Wenbo attended the ceremony with army spokesman Maj. Gen. Somchai Rattanaporn. | Liu Wenbo | CHN
          # the dateline's city, capital or not
          en | Mombasa, May 13, 2024 - The Norwegian and Kenyan navies trained together. Colonel Peter Kariuki praised the exercise. | Peter Kariuki | KEN
          # leaders whom everybody knows
          fr | Le Kenya et l'Ouganda ont été reçus par le président Donald Trump pour parler de défense. | Donald Trump | USA
          """)
  void officialsWhoseWordsGiveNoState(String language, String text, String name, String state) {
    assertThat(code(language, "", text).people())
        .filteredOn(person -> person.name().equals(name))
        .extracting(Person::state)
        .containsExactly(Optional.of(state));
  }

  @Test
  void thePartnerOfTheHeadlineIsNotTheReportsOwn() {
    Coding coding =
        code(
            "fr",
            "Le ministre achève sa visite au Qatar",
            "Deux textes militaires ont été signés au Qatar par la France. Le Qatar les attendait."
                + "\n\nLe ministre des Armées, Paul Martin, est reparti.");
    assertThat(coding.people()).extracting(Person::state).containsExactly(Optional.of("FRA"));
  }

  @Test
  void oneOfficerOfTwoStatesIsAContradictionTheBetterSupportedFirst() {
    Coding coding =
        code(
            "fr",
            "",
            "Le Kenya et l'Ouganda coopèrent. Le colonel ougandais James Okello était là. Le"
                + " colonel ougandais Peter Kariuki a été invité. Le colonel kényan Peter Kariuki a"
                + " salué cet accord militaire.");
    assertThat(coding.contradictions())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.values())
                    .extracting(Contradiction.Value::value)
                    .containsExactly("KEN", "UGA"));
  }

  @Test
  void twoDaysFarApartAreTwoInstruments() {
    Coding coding =
        code(
            "en",
            "",
            "Kenya and Uganda signed a defence agreement on 3 May 2010. Kenya and Uganda signed the"
                + " defence agreement on 4 April 2024.");
    assertThat(coding.contradictions()).isEmpty();
  }
}
