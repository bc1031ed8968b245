package org.entente.network.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Years in which the level of counts changes: of all ways to cut the years into stretches of a
 * constant Poisson rate, the one with the smallest deviance plus a penalty for each cut (optimal
 * partitioning, Jackson and others, IEEE Signal Processing Letters 12, 2005). A cut costs twice the
 * logarithm of the number of years, for its place and its new rate, times the dispersion.
 */
public final class ChangePoints {
  private static final int SHORTEST = 3;

  private ChangePoints() {}

  /**
   * A stretch of years with one rate.
   *
   * @param rate counts by exposure
   */
  public record Stretch(int first, int last, double rate) {}

  /**
   * The stretches, in order; one alone where nothing changes.
   *
   * @param exposures what each count is a count out of; all above 0
   * @param dispersion of the counts; below 1 it counts as 1
   */
  public static List<Stretch> of(int[] years, int[] counts, double[] exposures, double dispersion) {
    int n = years.length;
    double penalty = 2 * Math.log(Math.max(2, n)) * Math.max(1, dispersion);
    double[] best = new double[n + 1];
    int[] cut = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      double sum = 0;
      double exposed = 0;
      for (int start = end - 1; start >= 0; start--) {
        sum += counts[start];
        exposed += exposures[start];
        boolean allowed = end - start >= SHORTEST || end - start == n;
        double cost = best[start] + deviance(sum, exposed) + (start > 0 ? penalty : 0);
        if (allowed && cost < best[end]) {
          best[end] = cost;
          cut[end] = start;
        }
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int end = n; end > 0; end = cut[end]) {
      double sum = 0;
      double exposed = 0;
      for (int i = cut[end]; i < end; i++) {
        sum += counts[i];
        exposed += exposures[i];
      }
      stretches.add(new Stretch(years[cut[end]], years[end - 1], sum / exposed));
    }
    Collections.reverse(stretches);
    return List.copyOf(stretches);
  }

  /** Minus twice the greatest log-likelihood, without what no cut changes. */
  private static double deviance(double sum, double exposed) {
    return sum == 0 ? 0 : 2 * (sum - sum * Math.log(sum / exposed));
  }
}
