package org.entente.record.merge;

import java.util.List;
import java.util.Set;

/**
 * What persons have decided about claims of a block.
 *
 * @param together pairs of claim ids that are of one fact, in the order of the decisions
 * @param apart pairs of claim ids that are not, each pair in both orders
 */
public record Constraints(List<Pair> together, Set<Pair> apart) {

  /** Nothing decided. */
  public static final Constraints NONE = new Constraints(List.of(), Set.of());

  /** Two claims. */
  public record Pair(String one, String other) {}
}
