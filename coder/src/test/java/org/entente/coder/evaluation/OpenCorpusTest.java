package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.coder.Coding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class OpenCorpusTest {
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final String ACTOR = "[A-Z][A-Z0-9]{1,9}";
  private static final String DATE =
      "(?:(?:\\.\\.|[0-9X]{4}(?:-\\d\\d(?:-\\d\\d)?)?[~?%]?)/?){1,2}";

  /** Reading checks vocabularies and that every passage stands in the text. */
  @TestFactory
  Stream<DynamicTest> everyArticleIsCodedByTheCodebook() throws IOException {
    return GoldCorpus.read(CORPUS).articles().stream()
        .map(gold -> DynamicTest.dynamicTest(gold.article().id(), () -> check(gold)));
  }

  private static void check(GoldArticle gold) {
    assertThat(gold.article().language()).isIn("fr", "en");
    gold.agreements()
        .forEach(
            agreement -> {
              assertThat(agreement.item().parties())
                  .hasSizeGreaterThan(1)
                  .doesNotHaveDuplicates()
                  .allMatch(party -> party.matches(ACTOR));
              assertThat(agreement.item().stages()).isNotEmpty();
              agreement.item().stages().forEach(s -> checkDate(s.date().orElse("2000")));
            });
    gold.acts()
        .forEach(
            act -> {
              assertThat(act.item().actors())
                  .isNotEmpty()
                  .doesNotHaveDuplicates()
                  .allMatch(actor -> actor.matches(ACTOR));
              assertThat(act.item().recipients()).allMatch(actor -> actor.matches(ACTOR));
              checkDate(act.item().date().orElse("2000"));
            });
    gold.people().forEach(person -> assertThat(person.item().state().orElseThrow()).matches(ACTOR));
    gold.contradictions()
        .forEach(contradiction -> assertThat(contradiction.item().values()).hasSizeGreaterThan(1));
  }

  private static void checkDate(String date) {
    assertThat(date).matches(DATE);
  }

  @Test
  void theGoldEvaluatedAgainstItselfIsPerfect() throws IOException {
    GoldCorpus corpus = GoldCorpus.read(CORPUS);
    Evaluation evaluation =
        Evaluation.of(
            corpus,
            article ->
                corpus.articles().stream()
                    .filter(gold -> gold.article().equals(article))
                    .map(OpenCorpusTest::asCoded)
                    .findFirst()
                    .orElseThrow());

    assertThat(Misses.of(evaluation)).isEmpty();
    assertThat(evaluation.total().counts(ItemList.AGREEMENTS).f1()).isEqualTo(1);
    assertThat(evaluation.total().articles()).isEqualTo(64);
  }

  private static Coding asCoded(GoldArticle gold) {
    return new Coding(
        gold.article(),
        items(gold.agreements()),
        items(gold.acts()),
        items(gold.people()),
        items(gold.contradictions()),
        List.of());
  }

  private static <T> List<T> items(List<Gold<T>> golds) {
    return golds.stream().map(Gold::item).toList();
  }

  @Test
  void aFaultNamesTheFileAndThePassage(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("codings"));
    Files.writeString(
        folder.resolve("articles/X1.json"),
        """
        {"id": "X1", "title": null, "publisher": null, "published": "2024-03-18",
         "language": "fr", "text": "Rien de tel."}""");
    Files.writeString(
        folder.resolve("codings/X1.json"),
        """
        {"id": "X1", "agreements": [], "acts": [], "contradictions": [],
         "people": [{"name": "N", "variants": [], "state": "TGO", "roles": [], "evidence": "N, roi"}]}""");

    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("X1.json")
        .hasMessageContaining("N, roi");
  }
}
