package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.coder.Agreement;
import org.entente.coder.Coder;
import org.entente.coder.Reports;
import org.entente.coder.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose agreement each sentence of a report tells of, at which stage and when. */
class AgreementsOfATextTest {
  private static final Coder CODER = Coder.create();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a clause with a subject of its own is about another
          fr | MDG+RUS signed 2022-01, MDG+TUR negotiating | En janvier 2022, Antananarivo a signé un accord militaire avec Moscou. Un texte comparable est en discussion avec Ankara, et la France a voté.
          fr | MDG+RUS signed 2022-01, MDG+TUR negotiating, FRA+MDG intended | En janvier 2022, Antananarivo a signé un accord militaire avec Moscou. Un texte comparable est en discussion avec Ankara, et la France, partenaire ancien, espère renouveler sa convention d'assistance militaire.
          en | FJI+NZL signed 2024-05-09, FJI+JPN negotiating, CHN+FJI refused 2023 | Fiji signed a defence pact with New Zealand on Thursday. Talks with Tokyo on an access deal are at an early stage, while a police pact with Beijing was turned down in 2023.
          # a parliament is of the state that it is named with
          en | KOR+PER ratified 2024-05-14 | Peru's Congress approved on Tuesday a defence treaty with South Korea.
          fr | GHA+MAR ratified 2024-05-14 | La Chambre des représentants marocaine a approuvé mardi un accord de défense avec le Ghana.
          # parties that a relative clause binds
          fr | ITA+SVN ratified 2024-05-08, HUN+SVN terminated | Le Parlement slovène a ratifié le 8 mai l'accord de défense avec l'Italie. L'accord qui liait la Slovénie à la Hongrie a été dénoncé.
          # what followed, and the future of a story that is past
          fr | BRA+CPV signed 1994, BRA+CPV signed 2006, BRA+CPV signed 2013 | Le Cap-Vert et le Brésil ont signé en 1994 un protocole sur la formation des marins. Suivront un accord de défense en 2006 et un mémorandum sur la surveillance côtière en 2013.
          en | BEN+GHA signed 1994, BEN+GHA signed 2006 | Ghana and Benin signed a protocol on naval training in 1994. A defence accord followed in 2006.
          # a phrase parted by its date
          en | FJI+NZL signed 2024-05-09 | Fiji and New Zealand put pen to paper on Thursday on a status of forces agreement.
          # an answer is a sentence
          en | DJI+SAU signed 2023, DJI+FRA renewed 2024 | Djibouti and Saudi Arabia signed a defence accord in 2023. Is it the first? No. Djibouti has hosted French troops under a treaty renewed in 2024.
          # a participle is of the phrase right before it
          fr | SEN+TUR signed 2024-05-14 | La Turquie et le Sénégal ont signé mardi un accord militaire. Le document porte la signature des ministres, qui avaient auparavant présidé un entretien élargi aux délégations.
          # what rests on an agreement named by its year says no more of it
          fr | OMN+RWA signed 1998 | La coopération militaire entre Oman et le Rwanda repose sur l'accord de défense de 1998.
          fr | OMN+RWA in_force | La coopération militaire entre Oman et le Rwanda repose sur un accord de défense.
          # the year that a plan covers is part of its name
          fr | MAR+NER agreed | Le Niger et le Maroc ont arrêté le plan d'action 2023 de leur coopération militaire.
          # similar ones, with one partner each
          fr | ITA+NER signed 2017, ITA+QAT signed, ITA+LBY signed | L'Italie a signé en 2017 un accord de défense avec le Niger. Elle en a conclu de semblables avec le Qatar et la Libye.
          en | ITA+NER signed 2017, ITA+QAT signed, ITA+LBY signed | Italy signed a defence agreement with Niger in 2017. It has since signed similar ones with Qatar and Libya.
          # a neighbour named in a clause in commas is none of the two
          en | CHL+PER agreed 2024-02 | Peru, which shares a border with Brazil, has stepped up military cooperation with Chile. The two countries agreed in February to set up a joint naval task group.
          # the days of a forum are not those of a signing there, nor is the day on which a visit began
          en | GHA+KEN signed | The Kenyan and Ghanaian defence ministers inked a defence deal on the sidelines of the forum from May 8-10.
          en | GHA+KEN signed 2024-05-15 | Kenya and Ghana today signed a defence pact. Kenyan minister Peter Kamau, who is on a visit to Ghana beginning yesterday, signed the pact in Accra.
          # a clause with que after a comma adds to the noun
          fr | TGO+TUR ratified 2023-09 | Lomé et Ankara ont signé en avril 2023 un accord de défense, que le parlement togolais, l'Assemblée nationale, a ratifié en septembre 2023.
          fr | TGO+TUR signed 2023-04 | Le ministre a rappelé, dans un communiqué, que Lomé et Ankara ont signé en avril 2023 un accord de défense.
          # no negation: only, not only, none the less
          fr | FRA+TGO signed 2009 | La France n'a signé qu'un seul accord de défense avec le Togo, en 2009.
          fr | FRA+TGO signed | La France n'a pas seulement signé un accord de défense avec le Togo, elle en a signé la carte.
          fr | PER+TUR signed 2022-04 | La Turquie n'en a pas moins signé avec le Pérou, en avril 2022, un accord-cadre militaire.
          fr | '' | La Turquie n'a pas signé d'accord militaire avec le Pérou.
          en | FRA+TGO signed | France has not only signed a defence pact with Togo but also sent instructors.
          # a place that opens a paragraph is its topic
          fr | KAZ+TUR in_force | La Turquie s'est installée dans la région. Des émissaires turcs étaient venus à Douchanbé. // Au Kazakhstan, l'ambition est différente. La coopération y repose sur un accord militaire ancien.
          # what is in view has not come about
          fr | FRA+TGO intended | Des discussions sont en cours entre Lomé et Paris en vue de la conclusion d'un accord de défense.
          fr | FRA+TGO negotiating | Les pourparlers entre Lomé et Paris en vue d'un accord de défense se poursuivent.
          fr | POL+RUS terminated 2024-05-10 | Par une ordonnance publiée vendredi au portail officiel, la Russie a mis fin à l'accord militaire avec la Pologne.
          # no agreement is reached by freezing a dialogue
          fr | '' | Le Bénin a annoncé le gel du dialogue militaire avec le Niger.
          # what is to be ratified has been signed, when is not told
          fr | GHA+PER signed | Le gouvernement a déposé lundi un projet de loi portant sur la ratification d'un accord de défense entre le Ghana et le Pérou.
          fr | GHA+PER intended 2024-06 | Le Ghana et le Pérou signeront en juin un accord de défense, qui devra ensuite être ratifié par les deux parlements.
          fr | GHA+PER refused | Les députés ghanéens ont rejeté la ratification de l'accord de défense avec le Pérou.
          en | GHA+PER signed | Ghana's parliament is expected to ratify the defence agreement with Peru in June.
          # several of which only what follows says with whom
          fr | GHA+PER ratified 2024-05-14, GHA+VNM ratified 2024-05-14 | Les députés ghanéens ont adopté mardi deux projets de loi ratifiant des accords de défense. Le premier accord, conclu avec le Pérou, a été signé à Lima le 3 avril 2021. Le second, conclu avec le Vietnam, date de septembre 2022.
          fr | GHA+PER signed, GHA+VNM signed | Le Ghana a signé deux accords militaires. Le premier concerne la coopération militaire avec le Pérou, le second les échanges de renseignement avec le Vietnam.
          en | GHA+PER signed, GHA+VNM signed | Ghana's parliament is to ratify two defence agreements. The first concerns military cooperation with Peru; the second covers training with Vietnam.
          fr | FRA+QAT signed | La France et le Qatar ont signé trois textes militaires. Le troisième document, un protocole de formation des équipages, a été signé par les chefs d'état-major.
          # two sides are he of whom was told and whom he met
          fr | CHL+POL agreed | Le ministre chilien de la Défense, Pablo Rojas, a rencontré ses homologues polonais et angolais. Lors de sa rencontre avec le ministre polonais, les deux parties ont convenu de renforcer la coopération militaire.
          # the day of what they recall is not that on which they agreed
          en | CHL+POL signed 2024-05-06/2024-05-12, CHL+POL agreed | Chile's defence minister met his Polish counterpart. Recalling the signing last week in Warsaw of a memorandum on ship repair, both sides agreed on enhanced cooperation in the defence industry.
          # a place may part a verb from its preposition
          fr | MWI+ZMB agreed 2024-05-13 | La Zambie et le Malawi se sont entendus lundi, à Luanda, sur la création d'un comité militaire conjoint.
          # leave to ratify is given on the day on which it is given
          fr | GBR+POL ratified 2024-05-09 | Le Sénat polonais a donné jeudi son feu vert à la ratification de l'accord de défense conclu en mars avec le Royaume-Uni.
          # what talks were about has not come about
          fr | GHA+PER intended | Les discussions ont porté sur la signature d'un accord militaire entre le Ghana et le Pérou.
          fr | '' | Les entretiens entre les ministres ghanéen et péruvien de la Défense ont porté sur la dénonciation de l'accord de défense par le Pérou.
          """)
  void areRead(String language, String expected, String text) {
    Article article = Reports.of(language, LocalDate.of(2024, 5, 15), text.replace(" // ", "\n\n"));
    assertThat(CODER.code(article).agreements())
        .extracting(AgreementsOfATextTest::told)
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
  }

  /** Its parties and its latest stage. */
  private static String told(Agreement agreement) {
    Stage last = agreement.stages().get(agreement.stages().size() - 1);
    return String.join("+", agreement.parties().stream().sorted().toList())
        + " "
        + agreement.current().code()
        + last.date().map(date -> " " + date).orElse("");
  }
}
