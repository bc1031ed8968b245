package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.mention.time.DateFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentFinderTest {

  @TestFactory
  Stream<DynamicTest> findsTheFrenchInstruments() {
    return tests("fr", "instruments-fr.txt");
  }

  @TestFactory
  Stream<DynamicTest> findsTheEnglishInstruments() {
    return tests("en", "instruments-en.txt");
  }

  private static Stream<DynamicTest> tests(String language, String file) {
    Finders finders = new Finders(language);
    return MarkedText.read(file)
        .map(
            marked ->
                DynamicTest.dynamicTest(
                    marked.toString(),
                    () -> assertThat(finders.mark(marked.text())).isEqualTo(marked.toString())));
  }

  @Test
  void titleIsAsPrintedWithoutDeterminerAndQuotationMarks() {
    Finders french = new Finders("fr");
    assertThat(french.only("Le « Mémorandum d’entente sur la cyberdéfense » est signé.").title())
        .contains("Mémorandum d’entente sur la cyberdéfense");
    assertThat(french.only("Elle a signé un nouvel accord militaire.").title())
        .contains("nouvel accord militaire");
    assertThat(french.only("L'accord est signé.").title()).isEmpty();
    assertThat(french.only("L'accord de défense de 1994 demeure.").title())
        .contains("accord de défense de 1994");
    assertThat(new Finders("en").only("The Canadian accord was signed.").title())
        .contains("Canadian accord");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "tr"})
  void sameInEveryLocale(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      for (String language : List.of("fr", "en")) {
        Finders finders = new Finders(language);
        assertThat(MarkedText.read("instruments-" + language + ".txt"))
            .allSatisfy(
                marked -> assertThat(finders.mark(marked.text())).isEqualTo(marked.toString()));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anyTextGivesOrderedRangesWithoutOverlap(String language) {
    Finders finders = new Finders(language);
    List<String> words =
        MarkedText.read("instruments-" + language + ".txt")
            .flatMap(marked -> Stream.of(marked.text().split(" ")))
            .toList();
    Random random = new Random(20240229);
    for (int round = 0; round < 2000; round++) {
      StringBuilder noise = new StringBuilder(RandomText.of(random));
      int length = random.nextInt(20);
      for (int i = 0; i < length; i++) {
        noise.append(' ').append(words.get(random.nextInt(words.size())));
      }
      TokenizedText text = finders.tokenizer.tokenize(noise.toString());
      int end = 0;
      for (InstrumentMention mention : finders.find(text)) {
        assertThat(mention.from()).isBetween(end, mention.head());
        assertThat(mention.to()).isGreaterThan(mention.head());
        assertThat(mention.defence() && mention.outOfScope()).isFalse();
        end = mention.to();
      }
      assertThat(end).isLessThanOrEqualTo(text.tokens().size());
    }
  }

  /** The finders of one language. */
  private static final class Finders {
    private final Tokenizer tokenizer;
    private final DomainFinder domains;
    private final InstrumentFinder instruments;
    private final DateFinder dates;

    Finders(String language) {
      Lexicon lexicon = Lexicon.load(language, Optional.empty());
      tokenizer = lexicon.tokenizer();
      domains = new DomainFinder(lexicon, tokenizer);
      instruments = new InstrumentFinder(lexicon, tokenizer);
      dates = new DateFinder(lexicon, tokenizer);
    }

    List<InstrumentMention> find(TokenizedText text) {
      return instruments.find(text, domains.find(text), dates.find(text));
    }

    InstrumentMention only(String sentence) {
      List<InstrumentMention> mentions = find(tokenizer.tokenize(sentence));
      assertThat(mentions).hasSize(1);
      return mentions.get(0);
    }

    String mark(String sentence) {
      TokenizedText text = tokenizer.tokenize(sentence);
      return MarkedText.mark(text, find(text), Finders::label);
    }

    private static String label(InstrumentMention mention) {
      StringBuilder label = new StringBuilder();
      label.append(mention.form().map(AgreementForm::code).orElse("-"));
      label.append('/').append(mention.kind().map(AgreementKind::code).orElse("-"));
      label.append(' ').append(mention.reference().name().toLowerCase(Locale.ROOT));
      if (mention.count() != 1) {
        label.append(' ').append(mention.count());
      }
      label.append(mention.defence() ? " defence" : "");
      label.append(mention.outOfScope() ? " out" : "");
      label.append(mention.title().isEmpty() ? " untitled" : "");
      label.append(mention.date().isPresent() ? " dated" : "");
      mention.domains().stream().map(Domain::code).forEach(code -> label.append(" +").append(code));
      return label.toString();
    }
  }
}
