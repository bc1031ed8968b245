package org.entente.server.picture;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.network.YearGraph;

/**
 * Places the states of a network so that those with ties lie near each other: tied states attract
 * each other, all states repel each other by their numbers of partners (Jacomy and others, PLOS ONE
 * 9, 2014), then discs that overlap move apart. The same graph gives the same places.
 */
public final class Places {
  /** The width of the picture. */
  public static final int WIDTH = 1000;

  /** The height of the picture. */
  public static final int HEIGHT = 640;

  private static final int MARGIN = 34;
  private static final int STEPS = 300;
  private static final int LOOSENINGS = 60;
  private static final double GRAVITY = 0.9;
  private static final double PUSH = 0.00045;

  private final YearGraph graph;
  private final double[] x;
  private final double[] y;

  /** The middle of a state, in the units of the picture. */
  public record Place(int x, int y) {}

  private Places(YearGraph graph) {
    this.graph = graph;
    this.x = new double[graph.size()];
    this.y = new double[graph.size()];
  }

  /** The place of each state of a graph, by its code. */
  public static Map<String, Place> of(YearGraph graph) {
    Places places = new Places(graph);
    places.scatter();
    for (int step = 0; step < STEPS; step++) {
      places.step(0.08 * (STEPS - step) / STEPS);
    }
    places.fit();
    for (int i = 0; i < LOOSENINGS; i++) {
      places.loosen();
    }
    Map<String, Place> found = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      found.put(graph.states().get(i), new Place(rounded(places.x[i]), rounded(places.y[i])));
    }
    return found;
  }

  private static int rounded(double value) {
    return (int) Math.round(value);
  }

  private void scatter() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextDouble() - 0.5;
      y[i] = random.nextDouble() - 0.5;
    }
  }

  private void step(double heat) {
    int n = x.length;
    double[] dx = new double[n];
    double[] dy = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double across = x[i] - x[j];
        double down = y[i] - y[j];
        double square = Math.max(1e-6, across * across + down * down);
        double push = PUSH * (graph.degree(i) + 1) * (graph.degree(j) + 1) / square;
        dx[i] += across * push;
        dy[i] += down * push;
        dx[j] -= across * push;
        dy[j] -= down * push;
      }
      int[] partners = graph.neighbours(i);
      for (int k = 0; k < partners.length; k++) {
        double pull = Math.sqrt(graph.weights(i)[k]);
        dx[i] -= (x[i] - x[partners[k]]) * pull;
        dy[i] -= (y[i] - y[partners[k]]) * pull;
      }
      double mass = GRAVITY * (graph.degree(i) + 1);
      dx[i] -= x[i] * mass;
      dy[i] -= y[i] * mass;
    }
    for (int i = 0; i < n; i++) {
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) + 1e-12;
      double way = Math.min(heat, length * 0.05 / (graph.degree(i) + 1));
      x[i] += dx[i] / length * way;
      y[i] += dy[i] / length * way;
    }
  }

  /** Stretches the places over the picture. */
  private void fit() {
    stretch(x, WIDTH);
    stretch(y, HEIGHT);
  }

  private static void stretch(double[] values, int size) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double span = Math.max(1e-9, high - low);
    for (int i = 0; i < values.length; i++) {
      values[i] = MARGIN + (values[i] - low) / span * (size - 2.0 * MARGIN);
    }
  }

  /** Moves states apart whose discs would overlap. */
  private void loosen() {
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double room = Web.radius(graph.degree(i)) + Web.radius(graph.degree(j)) + 5;
        double across = x[i] - x[j];
        double down = y[i] - y[j];
        double distance = Math.sqrt(across * across + down * down);
        if (distance < room) {
          double move = (room - distance) / 2 / Math.max(1e-3, distance);
          // two in one place go apart sideways
          double sideways = distance < 1e-3 ? 1 : across;
          x[i] = within(x[i] + sideways * move, WIDTH);
          y[i] = within(y[i] + down * move, HEIGHT);
          x[j] = within(x[j] - sideways * move, WIDTH);
          y[j] = within(y[j] - down * move, HEIGHT);
        }
      }
    }
  }

  private static double within(double value, int size) {
    return Math.max(MARGIN, Math.min(size - MARGIN, value));
  }
}
