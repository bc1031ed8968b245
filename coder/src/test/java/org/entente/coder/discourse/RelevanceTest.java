package org.entente.coder.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.ActorFinder;
import org.entente.coder.mention.PlaceFinder;
import org.junit.jupiter.api.Test;

class RelevanceTest {

  @Test
  void aMeetingOfPresidentsIsRead() {
    assertThat(
            isRead(
                "fr", "", "Le président ghanéen a reçu mardi son homologue. Il arrivait du Bénin."))
        .isTrue();
    assertThat(isRead("en", "", "Ghana's president will visit Benin.")).isTrue();
  }

  @Test
  void theHeadlineNamesAnActorToo() {
    assertThat(isRead("fr", "Le Ghana se rapproche du Bénin", "L'accord porte sur les frontières."))
        .isTrue();
  }

  @Test
  void aMatchIsNotRead() {
    assertThat(isRead("fr", "", "Le Ghana a battu le Bénin par deux buts à un.")).isFalse();
    assertThat(isRead("en", "", "Ghana beat Benin by two goals to one.")).isFalse();
  }

  @Test
  void actorsFarFromTheWordDoNotCount() {
    assertThat(
            isRead(
                "fr",
                "",
                "L'armée défile. Il pleut. On chante. On danse. Le Ghana joue. Le Bénin aussi."))
        .isFalse();
  }

  @Test
  void aStrayWordOfALongArticleDoesNotCount() {
    String recipe = "La sauce repose une heure. ".repeat(30);
    assertThat(isRead("fr", "", recipe + "Le Ghana et le Bénin la servent sur une base de riz."))
        .isFalse();
    assertThat(isRead("fr", "", "Le Ghana et le Bénin la servent sur une base de riz.")).isTrue();
  }

  @Test
  void wordsOfOtherAffairsCountOnlyTogetherInALongArticle() {
    String match = "La rencontre oppose le Ghana au Bénin. Le président du club applaudit. ";
    String meeting = "Le président du Ghana a rencontré dimanche celui du Bénin. ";
    assertThat(isRead("fr", "", match)).isTrue();
    assertThat(isRead("fr", "", match.repeat(8))).isFalse();
    assertThat(isRead("fr", "", match.repeat(8) + meeting.repeat(2))).isTrue();
  }

  @Test
  void halfAClauseOfALongArticleCounts() {
    String economy = "La récolte de cacao a baissé cette année. ".repeat(60);
    assertThat(
            isRead(
                "fr",
                "",
                economy
                    + "Le Ghana, lié au Bénin par un traité de coopération militaire, exporte."))
        .isTrue();
  }

  @Test
  void takesAPlaceForItsState() {
    assertThat(isRead("fr", "", "Une corvette ghanéenne mouille depuis lundi à Cotonou.")).isTrue();
  }

  @Test
  void readsAroundTheWordsThatCount() {
    String economy = "La récolte de cacao a baissé cette année. ".repeat(20);
    BitSet read =
        worthReading(
            "fr",
            "",
            economy + "Le Ghana et le Bénin ont un traité de coopération militaire. " + economy);
    assertThat(read.nextSetBit(0)).isEqualTo(16);
    assertThat(read.length()).isEqualTo(25);
    assertThat(read.cardinality()).isEqualTo(9);
  }

  private static boolean isRead(String language, String title, String text) {
    return !worthReading(language, title, text).isEmpty();
  }

  private static BitSet worthReading(String language, String title, String text) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder actors = new ActorFinder(lexicon, tokenizer);
    TokenizedText headline = tokenizer.tokenize(title);
    TokenizedText read = tokenizer.tokenize(text);
    Relevance relevance = new Relevance(lexicon, tokenizer);
    return relevance.worthReading(
        read,
        relevance.tellingWords(read),
        new HeadlineReader(lexicon).read(headline, actors.find(headline)),
        actors.find(read),
        new PlaceFinder(lexicon, tokenizer).find(read, actors.find(read)));
  }
}
