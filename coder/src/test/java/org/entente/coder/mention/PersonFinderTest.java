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

class PersonFinderTest {
  private static final List<String> WORDS =
      List.of(
          "le",
          "la",
          "the",
          "ministre",
          "minister",
          "de",
          "du",
          "des",
          "d'",
          "of",
          "Défense",
          "Defence",
          "général",
          "Gen.",
          "(retd)",
          "M.",
          "MM.",
          "S.E.M.",
          "Dr",
          "président",
          "presidents",
          "ministres",
          "homologue",
          "turc",
          "Turkish",
          "Turquie",
          "Turkey's",
          ",",
          "(",
          ")",
          "et",
          "and",
          "Kodjo",
          "Amétépé",
          "al-Attiyah",
          "Ould",
          "bin",
          "DUPONT",
          "chef",
          "d'état-major",
          "ambassadeur",
          "à",
          "Doha",
          "au",
          "Togo",
          "ancien",
          "ex-président",
          "'s",
          "\n\n",
          ".",
          "«",
          "»",
          "-",
          "3e",
          "dit",
          "said",
          "Jean",
          "de la",
          "Ahmed",
          "\ud83d",
          "I");

  @TestFactory
  Stream<DynamicTest> findsTheFrenchPeople() {
    return tests("fr", "people-fr.txt");
  }

  @TestFactory
  Stream<DynamicTest> findsTheEnglishPeople() {
    return tests("en", "people-en.txt");
  }

  private static Stream<DynamicTest> tests(String language, String file) {
    Finders finders = new Finders(language);
    return MarkedText.read(file)
        .map(
            marked ->
                DynamicTest.dynamicTest(
                    marked.toString(),
                    () -> assertThat(finders.marked(marked.text())).isEqualTo(marked.toString())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "tr"})
  void findsTheSameInEveryLocale(String locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      Finders finders = new Finders("fr");
      assertThat(MarkedText.read("people-fr.txt"))
          .allSatisfy(
              marked -> assertThat(finders.marked(marked.text())).isEqualTo(marked.toString()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void findsMentionsInOrderInAnyText(String language) {
    Finders finders = new Finders(language);
    Random random = new Random(27);
    for (int i = 0; i < 5000; i++) {
      TokenizedText text = finders.tokenizer.tokenize(noise(random));
      int end = 0;
      for (PersonMention mention : finders.find(text)) {
        assertThat(mention.from()).as(text.text()).isGreaterThanOrEqualTo(end);
        assertThat(mention.to()).as(text.text()).isGreaterThan(mention.from());
        end = mention.to();
      }
      assertThat(end).as(text.text()).isLessThanOrEqualTo(text.tokens().size());
    }
  }

  private static String noise(Random random) {
    if (random.nextInt(3) == 0) {
      return RandomText.of(random);
    }
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      if (random.nextInt(10) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** The finders of one language. */
  private static final class Finders {
    private final Tokenizer tokenizer;
    private final ActorFinder actors;
    private final PersonFinder people;

    private Finders(String language) {
      Lexicon lexicon = Lexicon.load(language, Optional.empty());
      tokenizer = lexicon.tokenizer();
      actors = new ActorFinder(lexicon, tokenizer);
      people = new PersonFinder(lexicon, tokenizer);
    }

    private List<PersonMention> find(TokenizedText text) {
      return people.find(text, actors.find(text));
    }

    private String marked(String plain) {
      TokenizedText text = tokenizer.tokenize(plain);
      return MarkedText.mark(text, find(text), PersonFinderTest::label);
    }
  }

  private static String label(PersonMention mention) {
    StringBuilder label = new StringBuilder(mention.name().orElse("-"));
    if (!mention.roles().isEmpty()) {
      label.append(": ").append(String.join("; ", mention.roles()));
    }
    if (!mention.states().isEmpty()) {
      label.append(" = ").append(String.join("+", mention.states()));
    }
    label.append(' ').append(mention.office());
    if (mention.counterpart()) {
      label.append(" counterpart");
    }
    return mention.plural() ? label.append(" plural").toString() : label.toString();
  }
}
