package org.entente.coder.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.TimeExpression.Direction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
  private static final Reader FRENCH = new Reader("fr");
  private static final Reader ENGLISH = new Reader("en");

  /** A sentence of the case files with the ranges and values that the finder must give. */
  record Case(
      String language,
      String sentence,
      List<String> expressions,
      List<String> values,
      @Nullable LocalDate published,
      Direction direction,
      @Nullable String context) {

    static Case parse(String language, String line) {
      String[] columns = line.split(" \\| ");
      List<String> expressions = new ArrayList<>();
      StringBuilder sentence = new StringBuilder();
      String rest = columns[0];
      while (rest.contains("[")) {
        sentence.append(rest, 0, rest.indexOf('['));
        String expression = rest.substring(rest.indexOf('[') + 1, rest.indexOf(']'));
        expressions.add(expression);
        sentence.append(expression);
        rest = rest.substring(rest.indexOf(']') + 1);
      }
      sentence.append(rest);
      String[] situation =
          columns.length > 2 ? columns[2].split(" ") : "2024-05-15 PAST -".split(" ");
      return new Case(
          language,
          sentence.toString(),
          expressions,
          columns.length > 1 ? List.of(columns[1].strip().split(" ; ")) : List.of(),
          situation[0].equals("-") ? null : LocalDate.parse(situation[0]),
          Direction.valueOf(situation[1]),
          situation[2].equals("-") ? null : situation[2]);
    }
  }

  /** A tokenizer and finder of one language. */
  static final class Reader {
    final Tokenizer tokenizer;
    final DateFinder finder;

    Reader(String language) {
      Lexicon lexicon = Lexicon.load(language, Optional.empty());
      tokenizer = lexicon.tokenizer();
      finder = new DateFinder(lexicon, tokenizer);
    }

    TokenizedText tokenize(String text) {
      return tokenizer.tokenize(text);
    }
  }

  static Stream<Case> cases() {
    return Stream.of("fr", "en")
        .flatMap(
            language ->
                lines(language)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Case.parse(language, line)));
  }

  private static Stream<String> lines(String language) {
    try (InputStream in =
        Objects.requireNonNull(
            DateFinderTest.class.getResourceAsStream("/time/" + language + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader reader(String language) {
    return language.equals("fr") ? FRENCH : ENGLISH;
  }

  private static String value(DateMention mention, Case c) {
    return mention.time().isDate()
        ? mention.time().resolve(c.published(), c.direction(), c.context()).orElse("none")
        : "length";
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAndResolves(Case c) {
    TokenizedText text = reader(c.language()).tokenize(c.sentence());
    List<DateMention> found = reader(c.language()).finder.find(text);
    if (c.values().isEmpty()) {
      assertThat(
              found.stream().filter(m -> m.time().isDate()).map(m -> text.span(m.from(), m.to())))
          .as(c.sentence())
          .isEmpty();
      return;
    }
    assertThat(found.stream().map(m -> value(m, c))).as(c.sentence()).isEqualTo(c.values());
    if (!c.expressions().isEmpty()) {
      assertThat(found.stream().map(m -> text.span(m.from(), m.to())))
          .as(c.sentence())
          .isEqualTo(c.expressions());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "tr"})
  void localeChangesNothing(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      cases().forEach(this::findsAndResolves);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anyTextGivesOrderedRangesAndValidValues(String language) {
    List<String> words = new ArrayList<>();
    lines(language).forEach(line -> words.addAll(List.of(line.split(" "))));
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      check(reader(language), text.toString());
    }
  }

  private static void check(Reader reader, String printed) {
    TokenizedText text = reader.tokenize(printed);
    int end = 0;
    for (DateMention mention : reader.finder.find(text)) {
      assertThat(mention.from()).isGreaterThanOrEqualTo(end);
      assertThat(mention.core()).isBetween(mention.from(), mention.to() - 1);
      assertThat(mention.to())
          .isGreaterThan(mention.core())
          .isLessThanOrEqualTo(text.tokens().size());
      end = mention.to();
      for (Direction direction : Direction.values()) {
        for (String context :
            new String[] {null, "2019-03-12", "2019", "2018-05/2018-06", "XXXX-03"}) {
          for (LocalDate published : new LocalDate[] {null, LocalDate.of(2024, 2, 29)}) {
            mention
                .time()
                .resolve(published, direction, context)
                .ifPresent(value -> assertThat(value).matches(EDTF));
          }
        }
      }
    }
  }

  private static final String POINT = "([0-9X]{4}(-[0-9]{2}){0,2}~?)";
  private static final String EDTF =
      POINT + "|" + POINT + "/" + POINT + "|\\.\\./" + POINT + "|" + POINT + "/\\.\\.";

  @Test
  void durationTellsItsDays() {
    TokenizedText text = ENGLISH.tokenize("They came for a three-day visit.");
    assertThat(ENGLISH.finder.find(text).get(0).time().lengthInDays()).hasValue(3);
  }

  @Test
  void coreLeavesThePrepositionOut() {
    TokenizedText text = FRENCH.tokenize("Ils négocient depuis le 14 mars.");
    DateMention mention = FRENCH.finder.find(text).get(0);
    assertThat(text.span(mention.core(), mention.to())).isEqualTo("14 mars");
  }
}
