package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.LexiconException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DomainFinderTest {

  @TestFactory
  Stream<DynamicTest> findsTheFrenchDomains() {
    return tests("fr");
  }

  @TestFactory
  Stream<DynamicTest> findsTheEnglishDomains() {
    return tests("en");
  }

  private static Stream<DynamicTest> tests(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    DomainFinder finder = new DomainFinder(lexicon, tokenizer);
    return MarkedText.read("domains-" + language + ".txt")
        .map(
            marked ->
                DynamicTest.dynamicTest(
                    marked.toString(),
                    () -> {
                      TokenizedText text = tokenizer.tokenize(marked.text());
                      assertThat(
                              MarkedText.mark(
                                  text, finder.find(text), mention -> mention.domain().code()))
                          .isEqualTo(marked.toString());
                    }));
  }

  @Test
  void refusesAnUnknownDomain(@TempDir Path own) throws IOException {
    Path file = own.resolve("fr/domains/mine.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "gardening\n  cue  jardin\n");
    Lexicon lexicon = Lexicon.load("fr", Optional.of(own));
    assertThatThrownBy(() -> new DomainFinder(lexicon, lexicon.tokenizer()))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("mine.txt:1:1")
        .hasMessageContaining("no such domain");
  }
}
