package org.entente.network.bloc;

import java.util.Collection;

/**
 * Hill numbers: how many groups of equal weight would be as diverse as some groups are. Of order 0
 * the number of groups, of order 1 the exponential of Shannon's entropy, of order 2 the inverse of
 * Simpson's concentration (Hill, Ecology 54, 1973). All are 0 where there is nothing.
 *
 * @param q0 of order 0
 * @param q1 of order 1
 * @param q2 of order 2
 */
public record Hill(double q0, double q1, double q2) {
  /** The numbers of some weights, none of which is negative. */
  public static Hill of(Collection<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (sum == 0) {
      return new Hill(0, 0, 0);
    }
    int groups = 0;
    double entropy = 0;
    double squares = 0;
    for (double weight : weights) {
      if (weight > 0) {
        double share = weight / sum;
        groups++;
        entropy -= share * Math.log(share);
        squares += share * share;
      }
    }
    return new Hill(groups, Math.exp(entropy), 1 / squares);
  }
}
