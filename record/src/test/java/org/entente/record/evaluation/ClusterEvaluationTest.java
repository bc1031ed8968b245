package org.entente.record.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.coder.Coder;
import org.entente.record.claim.FactType;
import org.junit.jupiter.api.Test;

/** Merging, measured on the open corpus of clusters. */
class ClusterEvaluationTest {
  private static final Path CORPUS = Path.of("..", "corpus", "clusters");
  private static final double FLOOR = 0.92;

  /**
   * Below what coder and merging reached together (docs/merging.md), so that a mended rule may cost
   * a pair. A fact that is not read misses all its pairs.
   */
  private static final double END_TO_END = 0.75;

  @Test
  void theCorpusIsLargeEnough() throws IOException {
    ClusterCorpus corpus = ClusterCorpus.read(CORPUS);
    assertThat(corpus.items()).hasSizeGreaterThanOrEqualTo(70);
    List<String> clusters =
        corpus.items().stream()
            .flatMap(
                item ->
                    List.of(item.agreements(), item.acts(), item.people()).stream()
                        .flatMap(List::stream))
            .toList();
    assertThat(clusters.stream().distinct().filter(each -> count(clusters, each) > 1))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void mergesHandCodings() throws IOException {
    ClusterEvaluation evaluation = ClusterEvaluation.ofHandCodings(ClusterCorpus.read(CORPUS));
    for (FactType type : List.of(FactType.AGREEMENT, FactType.ACT, FactType.PERSON)) {
      assertThat(evaluation.counts(type).f1())
          .as("%s %s", type, evaluation.faults())
          .isGreaterThanOrEqualTo(FLOOR);
    }
  }

  @Test
  void mergesWhatIsRead() throws IOException {
    ClusterEvaluation evaluation =
        ClusterEvaluation.of(ClusterCorpus.read(CORPUS), Coder.create()::code);
    assertThat(evaluation.all().f1()).as("%s", evaluation.faults()).isGreaterThan(END_TO_END);
  }

  private static long count(List<String> clusters, String cluster) {
    return clusters.stream().filter(cluster::equals).count();
  }
}
