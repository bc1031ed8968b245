package org.entente.network.community;

/**
 * How much more weight lies inside communities than chance would put there (Newman and Girvan,
 * Physical Review E 69, 2004).
 */
final class Modularity {
  private Modularity() {}

  /** The modularity of a partition; NaN in a graph without edges. */
  static double of(Weights graph, int[] community) {
    double inside = 0;
    double[] sums = new double[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      sums[community[i]] += graph.strengths()[i];
      for (int e = 0; e < graph.neighbours()[i].length; e++) {
        if (community[graph.neighbours()[i][e]] == community[i]) {
          inside += graph.weights()[i][e];
        }
      }
    }
    double chance = 0;
    for (double sum : sums) {
      chance += sum / graph.total() * (sum / graph.total());
    }
    return inside / graph.total() - chance;
  }
}
