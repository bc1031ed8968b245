package org.entente.network.figure;

import java.util.SplittableRandom;
import org.entente.network.YearGraph;

/**
 * Places the tied states of a graph so that those that tie lie near each other (Fruchterman and
 * Reingold, Software: Practice and Experience 21, 1991). The same graph gives the same places.
 */
final class Layout {
  private static final int STEPS = 400;
  private static final double PULL = 0.12;

  private Layout() {}

  /** The place of each state, from 0 to 1 across and down. */
  static double[][] of(YearGraph graph) {
    int n = graph.size();
    SplittableRandom random = new SplittableRandom(1);
    double[][] places = new double[n][2];
    for (double[] place : places) {
      place[0] = random.nextDouble();
      place[1] = random.nextDouble();
    }
    int tied = 0;
    for (int i = 0; i < n; i++) {
      tied += graph.degree(i) > 0 ? 1 : 0;
    }
    double spring = Math.sqrt(1.0 / Math.max(1, tied));
    for (int step = 0; step < STEPS; step++) {
      double heat = 0.1 * (STEPS - step) / STEPS;
      double[][] force = forces(graph, places, spring);
      for (int i = 0; i < n; i++) {
        double length = Math.hypot(force[i][0], force[i][1]);
        double share = length > heat ? heat / length : 1;
        places[i][0] += force[i][0] * share;
        places[i][1] += force[i][1] * share;
      }
    }
    fit(graph, places);
    return places;
  }

  private static double[][] forces(YearGraph graph, double[][] places, double spring) {
    int n = graph.size();
    double[][] force = new double[n][2];
    for (int i = 0; i < n; i++) {
      if (graph.degree(i) == 0) {
        continue;
      }
      for (int j = 0; j < n; j++) {
        if (i == j || graph.degree(j) == 0) {
          continue;
        }
        double x = places[i][0] - places[j][0];
        double y = places[i][1] - places[j][1];
        double distance = Math.max(1e-4, Math.hypot(x, y));
        double push = spring * spring / distance;
        double net = push - (graph.tied(i, j) ? distance * distance / spring / 4 : 0);
        force[i][0] += x / distance * net * 0.1;
        force[i][1] += y / distance * net * 0.1;
      }
      // what hangs together with nothing else must not drift away
      force[i][0] += (0.5 - places[i][0]) * PULL;
      force[i][1] += (0.5 - places[i][1]) * PULL;
    }
    return force;
  }

  private static void fit(YearGraph graph, double[][] places) {
    for (int axis = 0; axis < 2; axis++) {
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (int i = 0; i < places.length; i++) {
        if (graph.degree(i) > 0) {
          low = Math.min(low, places[i][axis]);
          high = Math.max(high, places[i][axis]);
        }
      }
      double span = Math.max(1e-9, high - low);
      for (double[] place : places) {
        place[axis] = (place[axis] - low) / span;
      }
    }
  }
}
