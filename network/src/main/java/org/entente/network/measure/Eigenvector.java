package org.entente.network.measure;

import java.util.Arrays;
import org.entente.network.YearGraph;

/**
 * Eigenvector centrality (Bonacich, Journal of Mathematical Sociology 2, 1972): the eigenvector of
 * the largest eigenvalue of the network's matrix, by the power method, the largest value 1. In a
 * network of several components the vector is that of the component with the largest eigenvalue,
 * and 0 elsewhere; components of one and the same eigenvalue share it by their ties.
 */
final class Eigenvector {
  private static final int MOST_STEPS = 200_000;
  private static final double STILL = 1e-15;
  private static final double SAME = 1e-9;

  private Eigenvector() {}

  /**
   * The centrality of each state; NaN everywhere in a network without edges.
   *
   * @param component the component of each state
   */
  static double[] of(YearGraph graph, int[] component) {
    int n = graph.size();
    double[] vector = new double[n];
    if (graph.edges() == 0) {
      Arrays.fill(vector, Double.NaN);
      return vector;
    }
    for (int i = 0; i < n; i++) {
      vector[i] = graph.strength(i);
    }
    double[] start = vector.clone();
    double[] values = new double[n];
    double largest = 0;
    for (int c = 0; c < n; c++) {
      if (component[c] == c && graph.degree(c) > 0) {
        values[c] = converge(graph, members(component, c), vector);
        largest = Math.max(largest, values[c]);
      }
    }
    for (int c = 0; c < n; c++) {
      if (component[c] == c) {
        boolean leads = values[c] > largest * (1 - SAME);
        project(members(component, c), start, vector, leads);
      }
    }
    double most = Arrays.stream(vector).max().orElse(1);
    for (int i = 0; i < n; i++) {
      vector[i] /= most;
    }
    return vector;
  }

  private static int[] members(int[] component, int c) {
    int[] members = new int[component.length];
    int count = 0;
    for (int i = c; i < component.length; i++) {
      if (component[i] == c) {
        members[count++] = i;
      }
    }
    return Arrays.copyOf(members, count);
  }

  /**
   * Multiplies by the matrix until the vector stands still; gives the eigenvalue. The matrix is
   * shifted by a diagonal, without which two halves of a bipartite network would swing for ever.
   */
  private static double converge(YearGraph graph, int[] members, double[] vector) {
    double[] next = new double[vector.length];
    double shift = 0;
    for (int i : members) {
      shift = Math.max(shift, graph.strength(i));
    }
    shift = Math.sqrt(shift) / 4;
    scale(members, vector);
    double value = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      for (int i : members) {
        double sum = shift * vector[i];
        int[] neighbours = graph.neighbours(i);
        int[] weights = graph.weights(i);
        for (int k = 0; k < neighbours.length; k++) {
          sum += weights[k] * vector[neighbours[k]];
        }
        next[i] = sum;
      }
      value = scale(members, next);
      double moved = 0;
      for (int i : members) {
        moved = Math.max(moved, Math.abs(next[i] - vector[i]));
        vector[i] = next[i];
      }
      if (moved < STILL) {
        break;
      }
    }
    return value - shift;
  }

  /** Brings a vector to length 1; gives the length it had. */
  private static double scale(int[] members, double[] vector) {
    double squares = 0;
    for (int i : members) {
      squares += vector[i] * vector[i];
    }
    double length = Math.sqrt(squares);
    for (int i : members) {
      vector[i] /= length;
    }
    return length;
  }

  /** Of a vector of length 1, the part that the start has in its direction; or nothing. */
  private static void project(int[] members, double[] start, double[] vector, boolean leads) {
    double part = 0;
    for (int i : members) {
      part += start[i] * vector[i];
    }
    for (int i : members) {
      vector[i] = leads ? vector[i] * part : 0;
    }
  }
}
