package org.entente.coder.evaluation;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of scores, by the Hungarian
 * method in cubic time. Of several equal ones it always finds the same.
 */
final class Assignment {
  private Assignment() {}

  /**
   * The column of each row, -1 for none.
   *
   * @param scores a score for each row and column, the same number of columns in each row; a pair
   *     that scores 0 is never assigned
   */
  static int[] best(long[][] scores) {
    int rows = scores.length;
    int columns = rows == 0 ? 0 : scores[0].length;
    int n = Math.max(rows, columns);
    // costs from 1, minimised, on a square padded with zeros
    long[][] cost = new long[n + 1][n + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i + 1][j + 1] = -scores[i][j];
      }
    }
    int[] rowOf = new int[n + 1];
    long[] u = new long[n + 1];
    long[] v = new long[n + 1];
    for (int i = 1; i <= n; i++) {
      augment(cost, n, i, rowOf, u, v);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int j = 1; j <= columns; j++) {
      int row = rowOf[j];
      if (row >= 1 && row <= rows && scores[row - 1][j - 1] > 0) {
        columnOf[row - 1] = j - 1;
      }
    }
    return columnOf;
  }

  /** Adds a row to the assignment along the shortest augmenting path. */
  private static void augment(long[][] cost, int n, int row, int[] rowOf, long[] u, long[] v) {
    long[] shortest = new long[n + 1];
    Arrays.fill(shortest, Long.MAX_VALUE);
    boolean[] done = new boolean[n + 1];
    int[] way = new int[n + 1];
    rowOf[0] = row;
    int at = 0;
    do {
      done[at] = true;
      int from = rowOf[at];
      long delta = Long.MAX_VALUE;
      int next = 0;
      for (int j = 1; j <= n; j++) {
        if (done[j]) {
          continue;
        }
        long reduced = cost[from][j] - u[from] - v[j];
        if (reduced < shortest[j]) {
          shortest[j] = reduced;
          way[j] = at;
        }
        if (shortest[j] < delta) {
          delta = shortest[j];
          next = j;
        }
      }
      for (int j = 0; j <= n; j++) {
        if (done[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else if (shortest[j] != Long.MAX_VALUE) {
          shortest[j] -= delta;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    do {
      int back = way[at];
      rowOf[at] = rowOf[back];
      at = back;
    } while (at != 0);
  }
}
