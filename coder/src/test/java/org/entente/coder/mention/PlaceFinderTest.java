package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

  @TestFactory
  Stream<DynamicTest> findsTheFrenchPlaces() {
    return tests("fr", "places-fr.txt");
  }

  @TestFactory
  Stream<DynamicTest> findsTheEnglishPlaces() {
    return tests("en", "places-en.txt");
  }

  private static Stream<DynamicTest> tests(String language, String file) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder actors = new ActorFinder(lexicon, tokenizer);
    PlaceFinder places = new PlaceFinder(lexicon, tokenizer);
    return MarkedText.read(file)
        .map(
            marked ->
                DynamicTest.dynamicTest(
                    marked.toString(),
                    () -> {
                      TokenizedText text = tokenizer.tokenize(marked.text());
                      List<PlaceMention> found = places.find(text, actors.find(text));
                      assertThat(MarkedText.mark(text, found, label(text)))
                          .isEqualTo(marked.toString());
                    }));
  }

  private static Function<PlaceMention, String> label(TokenizedText text) {
    return place -> {
      String state = place.state().orElse("?");
      boolean asPrinted = place.name().equals(text.span(place.from(), place.to()));
      return asPrinted ? state : state + " " + place.name();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anyTextGivesOrderedRangesWithoutOverlap(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder actors = new ActorFinder(lexicon, tokenizer);
    PlaceFinder places = new PlaceFinder(lexicon, tokenizer);
    Random random = new Random(19991231);
    for (int round = 0; round < 2000; round++) {
      TokenizedText text = tokenizer.tokenize(RandomText.of(random));
      int end = 0;
      for (PlaceMention place : places.find(text, actors.find(text))) {
        assertThat(place.from()).isGreaterThanOrEqualTo(end);
        assertThat(place.to()).isGreaterThan(place.from());
        assertThat(place.name()).isNotEmpty();
        end = place.to();
      }
      assertThat(end).isLessThanOrEqualTo(text.tokens().size());
    }
  }

  @Test
  void knowsCapitalsAndOrganisations() {
    ActorNames names = new ActorNames(Lexicon.load("fr", Optional.empty()));
    assertThat(names.capitalOf("TUR")).contains("Ankara");
    assertThat(names.capitalsOf("COD")).contains("Kinshasa");
    assertThat(names.stateOfCapital("astana")).contains("KAZ");
    assertThat(names.isOrganisation("NATO")).isTrue();
    assertThat(names.isOrganisation("FRA")).isFalse();
    assertThat(names.isOrganisation("QQQ")).isFalse();
    assertThat(names.capitalOf("NATO")).isEmpty();
  }
}
