package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void takesTheGreatestSumNotTheGreatestPair() {
    assertThat(Assignment.best(new long[][] {{9, 8}, {8, 1}})).containsExactly(1, 0);
  }

  @Test
  void neverAssignsAPairOfScoreZero() {
    assertThat(Assignment.best(new long[][] {{0, 5, 0}, {0, 4, 0}})).containsExactly(1, -1);
    assertThat(Assignment.best(new long[][] {{0}, {0}, {3}})).containsExactly(-1, -1, 0);
    assertThat(Assignment.best(new long[0][0])).isEmpty();
    assertThat(Assignment.best(new long[][] {{}, {}})).containsExactly(-1, -1);
  }

  @Test
  void isAsGoodAsTryingEveryAssignment() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      long[][] scores = new long[1 + random.nextInt(5)][];
      int columns = 1 + random.nextInt(5);
      for (int i = 0; i < scores.length; i++) {
        scores[i] = random.ints(columns, 0, 6).asLongStream().toArray();
      }
      int[] found = Assignment.best(scores);
      long sum = 0;
      for (int i = 0; i < found.length; i++) {
        sum += found[i] < 0 ? 0 : scores[i][found[i]];
      }
      assertThat(sum).isEqualTo(best(scores, 0, new boolean[columns]));
    }
  }

  private static long best(long[][] scores, int row, boolean[] used) {
    if (row == scores.length) {
      return 0;
    }
    long best = best(scores, row + 1, used);
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        used[j] = true;
        best = Math.max(best, scores[row][j] + best(scores, row + 1, used));
        used[j] = false;
      }
    }
    return best;
  }
}
