package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorFinderTest {

  @TestFactory
  Stream<DynamicTest> findsTheFrenchActors() {
    return tests("fr", "actors-fr.txt");
  }

  @TestFactory
  Stream<DynamicTest> findsTheEnglishActors() {
    return tests("en", "actors-en.txt");
  }

  private static Stream<DynamicTest> tests(String language, String file) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder finder = new ActorFinder(lexicon, tokenizer);
    return MarkedText.read(file)
        .map(
            marked ->
                DynamicTest.dynamicTest(
                    marked.toString(),
                    () -> {
                      TokenizedText text = tokenizer.tokenize(marked.text());
                      assertThat(MarkedText.mark(text, finder.find(text), ActorFinderTest::label))
                          .isEqualTo(marked.toString());
                    }));
  }

  private static String label(ActorMention mention) {
    return String.join("+", mention.codes()) + " " + mention.form();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "tr"})
  void sameInEveryLocale(String locale) throws Throwable {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      for (DynamicTest test : tests("fr", "actors-fr.txt").toList()) {
        test.getExecutable().execute();
      }
      for (DynamicTest test : tests("en", "actors-en.txt").toList()) {
        test.getExecutable().execute();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anyTextGivesOrderedRangesWithoutOverlap(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder finder = new ActorFinder(lexicon, tokenizer);
    Random random = new Random(20240229);
    for (int round = 0; round < 2000; round++) {
      TokenizedText text = tokenizer.tokenize(RandomText.of(random));
      List<ActorMention> mentions = finder.find(text);
      int end = 0;
      for (ActorMention mention : mentions) {
        assertThat(mention.from()).isGreaterThanOrEqualTo(end);
        assertThat(mention.to()).isGreaterThan(mention.from());
        assertThat(mention.codes()).isNotEmpty().doesNotHaveDuplicates();
        end = mention.to();
      }
      assertThat(end).isLessThanOrEqualTo(text.tokens().size());
    }
  }
}
