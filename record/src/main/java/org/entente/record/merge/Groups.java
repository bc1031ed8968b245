package org.entente.record.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;

/**
 * Which claims persons have put together and which apart, after all decisions: the last word on two
 * claims holds, so a merge takes back the splits among its claims, and a split takes what it splits
 * off out of what was put together before.
 */
final class Groups {
  private final Map<String, TreeSet<String>> together = new HashMap<>();
  private final Set<Constraints.Pair> apart = new HashSet<>();

  private Groups() {}

  /**
   * @param holding the decisions that hold, in their order
   */
  static Groups of(List<Decision> holding) {
    Groups groups = new Groups();
    for (Decision decision : holding) {
      if (decision.action() instanceof Action.Merge merge) {
        groups.merge(merge.claims());
      } else if (decision.action() instanceof Action.Split split) {
        groups.split(split.off(), split.from());
      }
    }
    return groups;
  }

  private void merge(List<String> claims) {
    TreeSet<String> group = new TreeSet<>(claims);
    claims.forEach(claim -> group.addAll(together.getOrDefault(claim, new TreeSet<>())));
    group.forEach(claim -> together.put(claim, group));
    if (!apart.isEmpty()) {
      apart.removeIf(pair -> group.contains(pair.one()) && group.contains(pair.other()));
    }
  }

  private void split(List<String> off, List<String> from) {
    for (String one : off) {
      for (String other : from) {
        apart.add(new Constraints.Pair(one, other));
        apart.add(new Constraints.Pair(other, one));
      }
    }
    IdentityHashMap<TreeSet<String>, TreeSet<String>> parts = new IdentityHashMap<>();
    for (String claim : off) {
      TreeSet<String> group = together.remove(claim);
      if (group != null) {
        // those that were together and go together stay so
        parts.computeIfAbsent(group, each -> new TreeSet<>()).add(claim);
        group.remove(claim);
      }
    }
    parts.values().forEach(part -> part.forEach(claim -> together.put(claim, part)));
  }

  /** Claims that are of one fact, group by group, sorted. */
  List<List<String>> together() {
    List<List<String>> groups = new ArrayList<>();
    for (Map.Entry<String, TreeSet<String>> each : together.entrySet()) {
      if (each.getValue().size() > 1 && each.getValue().first().equals(each.getKey())) {
        groups.add(List.copyOf(each.getValue()));
      }
    }
    groups.sort((one, other) -> one.get(0).compareTo(other.get(0)));
    return groups;
  }

  /** Pairs of claims that are not of one fact, in both orders. */
  Set<Constraints.Pair> apart() {
    return Set.copyOf(apart);
  }
}
