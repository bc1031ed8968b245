package org.entente.network.measure;

import org.entente.network.YearGraph;

/**
 * The roles of a state that stands between two others without a tie of their own (Gould and
 * Fernandez, Sociological Methodology 19, 1989). Each two others count once. Since ties have no
 * direction, gatekeeper and representative are one.
 *
 * @param coordinator all three are of one group
 * @param itinerant the two others are of one group, the broker of another
 * @param gatekeeper the broker and one of the others are of one group
 * @param liaison all three are of different groups
 */
public record Brokerage(int coordinator, int itinerant, int gatekeeper, int liaison) {
  /** How many pairs of others a state stands between. */
  public int total() {
    return coordinator + itinerant + gatekeeper + liaison;
  }

  /**
   * The roles of a state.
   *
   * @param groups the group of each state
   */
  static Brokerage of(YearGraph graph, int state, int[] groups) {
    int[] count = new int[4];
    int[] partners = graph.neighbours(state);
    int own = groups[state];
    for (int a = 0; a < partners.length; a++) {
      int one = groups[partners[a]];
      for (int b = a + 1; b < partners.length; b++) {
        if (!graph.tied(partners[a], partners[b])) {
          int other = groups[partners[b]];
          count[role(own, one, other)]++;
        }
      }
    }
    return new Brokerage(count[0], count[1], count[2], count[3]);
  }

  private static int role(int own, int one, int other) {
    if (one == other) {
      return own == one ? 0 : 1;
    }
    return own == one || own == other ? 2 : 3;
  }
}
