package org.entente.record.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims whose facts others may join, sorted by fact and kind. Not thread-safe. */
final class Standing {
  private final Clusters<?, ?> clusters;
  private final List<Integer> claims;
  private final List<Cell> cells;
  private final Map<String, Set<Integer>> groups = new HashMap<>();

  /** The claims of one kind in one group, in their order. */
  record Cell(int group, List<Integer> claims) {}

  private record Place(int group, int kind) {}

  /**
   * @param clusters nothing is joined there while this is in use
   */
  Standing(Clusters<?, ?> clusters, List<Integer> unordered) {
    this.clusters = clusters;
    this.claims = unordered.stream().sorted().toList();
    Map<Place, List<Integer>> byPlace = new LinkedHashMap<>();
    for (int claim : claims) {
      int group = clusters.of(claim);
      byPlace
          .computeIfAbsent(new Place(group, clusters.kind(claim)), each -> new ArrayList<>())
          .add(claim);
      groups.computeIfAbsent(clusters.source(claim), each -> new HashSet<>()).add(group);
    }
    this.cells = new ArrayList<>();
    byPlace.forEach((place, list) -> cells.add(new Cell(place.group(), list)));
  }

  List<Cell> cells() {
    return cells;
  }

  /** The groups of which a claim is not, by its source or by what a person has decided. */
  Set<Integer> apart(int claim) {
    Set<Integer> apart = new HashSet<>(groups.getOrDefault(clusters.source(claim), Set.of()));
    if (clusters.isConstrained()) {
      for (int other : claims) {
        if (clusters.apart(claim, other).isPresent()) {
          apart.add(clusters.of(other));
        }
      }
    }
    return apart;
  }
}
