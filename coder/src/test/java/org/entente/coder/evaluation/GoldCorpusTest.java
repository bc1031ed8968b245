package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.coder.Coder;
import org.junit.jupiter.api.Test;

/**
 * The coder keeps the scores that it once had. With {@code -Dentente.measure=write} the scores of
 * now become the floors, and the rules' precision is written anew (docs/evaluation.md).
 */
class GoldCorpusTest {
  private static final Path OPEN_CORPUS = Path.of("..", "corpus");
  private static final Path SHARED_GOLD = Path.of("..", "..", "shared", "gold");
  private static final Path PRECISION = Path.of("src/main/resources/lexicon/precision.txt");
  private static final boolean WRITE = "write".equals(System.getProperty("entente.measure"));

  @Test
  void keepsItsScoresOnTheOpenCorpus() throws IOException {
    Evaluation evaluation = evaluate(GoldCorpus.read(OPEN_CORPUS));
    for (Map.Entry<String, Scores> language : evaluation.byLanguage().entrySet()) {
      check(language.getKey(), language.getValue(), evaluation);
    }
    if (WRITE) {
      Files.writeString(PRECISION, RulePrecision.of(evaluation).text());
    }
  }

  /** Reports that were written and coded by hand by somebody who had not seen the rules. */
  @Test
  void keepsItsScoresOnTheBlindReports() throws IOException {
    Evaluation evaluation = evaluate(GoldCorpus.read(OPEN_CORPUS.resolve("blind")));
    check("blind", evaluation.total(), evaluation);
  }

  /** Reports whose misses nobody looks at (corpus/DATASHEET.md): a failure tells totals only. */
  @Test
  void keepsItsScoresOnTheUnseenReports() throws IOException {
    Evaluation evaluation = evaluate(GoldCorpus.read(OPEN_CORPUS.resolve("unseen")));
    check("unseen", evaluation.total(), evaluation);
  }

  /** Ordinary dispatches whose misses nobody looks at either. */
  @Test
  void keepsItsScoresOnTheUnseenDispatches() throws IOException {
    Evaluation evaluation = evaluate(GoldCorpus.read(OPEN_CORPUS.resolve("dispatches")));
    check("dispatches", evaluation.total(), evaluation);
  }

  /** The two press articles that the project began with; they are not the project's to publish. */
  @Test
  void keepsItsScoresOnTheFoundingArticles() throws IOException {
    boolean there = Files.isDirectory(SHARED_GOLD);
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("the gold corpus is missing: " + SHARED_GOLD);
    }
    assumeTrue(there, "skipped: " + SHARED_GOLD + " is missing");
    Evaluation evaluation =
        evaluate(GoldCorpus.read(SHARED_GOLD).only(gold -> gold.article().id().startsWith("S")));
    check("founding", evaluation.total(), evaluation);
  }

  private static Evaluation evaluate(GoldCorpus corpus) {
    return Evaluation.of(corpus, Coder.create()::code);
  }

  private static void check(String part, Scores scores, Evaluation evaluation) throws IOException {
    Floors floors = Floors.read();
    if (WRITE) {
      floors.raisedTo(part, scores).write();
    } else {
      assertThat(floors.below(part, scores)).as(() -> Report.text(evaluation)).isEmpty();
    }
  }
}
