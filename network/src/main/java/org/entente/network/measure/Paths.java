package org.entente.network.measure;

import java.util.Arrays;
import org.entente.network.YearGraph;

/**
 * Centralities by shortest paths, all from one search a state: betweenness by Brandes (Journal of
 * Mathematical Sociology 25, 2001), closeness within what a state reaches, and harmonic closeness,
 * which needs no connected network. Paths count edges, not ties.
 *
 * @param betweenness how many shortest paths between two others go through a state, each pair's
 *     paths counting 1 together
 * @param closeness how many states it reaches, by the sum of their distances; NaN where it reaches
 *     none
 * @param harmonic the mean of the inverse distances to all other states
 * @param component the number of the component each state is in, by its first state
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
record Paths(double[] betweenness, double[] closeness, double[] harmonic, int[] component) {
  static Paths of(YearGraph graph) {
    int n = graph.size();
    Paths paths = new Paths(new double[n], new double[n], new double[n], new int[n]);
    Arrays.fill(paths.component, -1);
    int[] queue = new int[n];
    int[] distance = new int[n];
    double[] ways = new double[n];
    double[] share = new double[n];
    for (int s = 0; s < n; s++) {
      Arrays.fill(distance, -1);
      Arrays.fill(ways, 0);
      Arrays.fill(share, 0);
      int found = search(graph, s, queue, distance, ways);
      paths.note(s, n, queue, distance, found);
      for (int k = found - 1; k > 0; k--) {
        int w = queue[k];
        for (int v : graph.neighbours(w)) {
          if (distance[v] == distance[w] - 1) {
            share[v] += ways[v] / ways[w] * (1 + share[w]);
          }
        }
        paths.betweenness[w] += share[w] / 2;
      }
    }
    return paths;
  }

  private static int search(YearGraph graph, int s, int[] queue, int[] distance, double[] ways) {
    int found = 1;
    queue[0] = s;
    distance[s] = 0;
    ways[s] = 1;
    for (int k = 0; k < found; k++) {
      int v = queue[k];
      for (int w : graph.neighbours(v)) {
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          queue[found++] = w;
        }
        if (distance[w] == distance[v] + 1) {
          ways[w] += ways[v];
        }
      }
    }
    return found;
  }

  private void note(int s, int n, int[] queue, int[] distance, int found) {
    long sum = 0;
    double inverse = 0;
    for (int k = 1; k < found; k++) {
      sum += distance[queue[k]];
      inverse += 1.0 / distance[queue[k]];
    }
    closeness[s] = found > 1 ? (double) (found - 1) / sum : Double.NaN;
    harmonic[s] = n > 1 ? inverse / (n - 1) : Double.NaN;
    if (component[s] < 0) {
      for (int k = 0; k < found; k++) {
        component[queue[k]] = s;
      }
    }
  }
}
