package org.entente.network.community;

import java.util.Arrays;
import org.entente.network.YearGraph;

/**
 * A weighted graph as the search for communities sees it: its nodes are states, or groups of states
 * that were drawn together.
 *
 * @param neighbours the numbers of each node's neighbours, itself left out
 * @param weights of the edges, in the same order
 * @param strengths the sum of each node's weights, twice that of its inner edges included
 * @param total the sum of all strengths
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
record Weights(int[][] neighbours, double[][] weights, double[] strengths, double total) {
  static Weights of(YearGraph graph) {
    int n = graph.size();
    int[][] neighbours = new int[n][];
    double[][] weights = new double[n][];
    double[] strengths = new double[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      neighbours[i] = graph.neighbours(i);
      weights[i] = Arrays.stream(graph.weights(i)).asDoubleStream().toArray();
      strengths[i] = graph.strength(i);
      total += strengths[i];
    }
    return new Weights(neighbours, weights, strengths, total);
  }

  int size() {
    return strengths.length;
  }

  /**
   * The graph whose nodes are groups of this one's.
   *
   * @param group of each node, from 0 without gaps
   */
  Weights together(int[] group, int groups) {
    int[] order = new int[size()];
    int[] start = new int[groups + 1];
    for (int g : group) {
      start[g + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      start[g + 1] += start[g];
    }
    int[] at = Arrays.copyOf(start, groups);
    for (int i = 0; i < size(); i++) {
      order[at[group[i]]++] = i;
    }
    int[][] next = new int[groups][];
    double[][] nextWeights = new double[groups][];
    double[] nextStrengths = new double[groups];
    double[] sums = new double[groups];
    int[] found = new int[groups];
    for (int g = 0; g < groups; g++) {
      int count = 0;
      for (int k = start[g]; k < start[g + 1]; k++) {
        int i = order[k];
        nextStrengths[g] += strengths[i];
        for (int e = 0; e < neighbours[i].length; e++) {
          int other = group[neighbours[i][e]];
          if (other != g) {
            if (sums[other] == 0) {
              found[count++] = other;
            }
            sums[other] += weights[i][e];
          }
        }
      }
      next[g] = Arrays.copyOf(found, count);
      Arrays.sort(next[g]);
      nextWeights[g] = new double[count];
      for (int e = 0; e < count; e++) {
        nextWeights[g][e] = sums[next[g][e]];
        sums[next[g][e]] = 0;
      }
    }
    return new Weights(next, nextWeights, nextStrengths, total);
  }
}
