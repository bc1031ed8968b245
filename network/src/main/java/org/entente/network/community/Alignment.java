package org.entente.network.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.YearGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Follows communities through the years: of all ways to pair this year's with those of the year
 * before, the one with the greatest sum of Jaccard likenesses (members in common by members in
 * either), after Greene, Doyle and Cunningham (ASONAM 2010). What is paired keeps its number, what
 * is not gets a new one. Not thread-safe.
 */
final class Alignment {
  private final Map<Integer, Set<String>> before = new TreeMap<>();
  private int last;

  /** Last year's communities as a partition of this year's states, each new state alone. */
  int[] start(YearGraph graph) {
    Map<String, Integer> numbers = new HashMap<>();
    int next = 0;
    for (Set<String> members : before.values()) {
      for (String state : members) {
        numbers.put(state, next);
      }
      next++;
    }
    // every number must be that of some place, since there are no more communities than states
    Map<Integer, Integer> places = new HashMap<>();
    int[] start = new int[graph.size()];
    for (int i = 0; i < start.length; i++) {
      Integer number = numbers.get(graph.states().get(i));
      int place = i;
      start[i] = number == null ? i : places.computeIfAbsent(number, n -> place);
    }
    return start;
  }

  /** This year's communities under the numbers that they keep. */
  int[] align(YearGraph graph, int[] found) {
    Map<Integer, Set<String>> members = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] > 0) {
        members.computeIfAbsent(found[i], number -> new TreeSet<>()).add(graph.states().get(i));
      }
    }
    Map<Integer, Integer> kept = paired(members);
    int[] aligned = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      if (found[i] > 0) {
        aligned[i] = kept.computeIfAbsent(found[i], number -> ++last);
      }
    }
    before.clear();
    members.forEach((number, states) -> before.put(kept.getOrDefault(number, 0), states));
    return aligned;
  }

  private Map<Integer, Integer> paired(Map<Integer, Set<String>> members) {
    Graph<Integer, DefaultWeightedEdge> likeness =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    // this year's are negative there
    Set<Integer> now = new TreeSet<>();
    members.keySet().forEach(number -> now.add(-number));
    List<Integer> nodes = new ArrayList<>(before.keySet());
    nodes.addAll(now);
    nodes.forEach(likeness::addVertex);
    before.forEach(
        (old, states) ->
            members.forEach(
                (number, others) -> {
                  long common = states.stream().filter(others::contains).count();
                  if (common > 0) {
                    DefaultWeightedEdge edge = likeness.addEdge(old, -number);
                    likeness.setEdgeWeight(
                        edge, (double) common / (states.size() + others.size() - common));
                  }
                }));
    Map<Integer, Integer> kept = new HashMap<>();
    if (likeness.edgeSet().isEmpty()) {
      return kept;
    }
    Matching<Integer, DefaultWeightedEdge> matching =
        new MaximumWeightBipartiteMatching<>(likeness, before.keySet(), now).getMatching();
    for (DefaultWeightedEdge edge : matching.getEdges()) {
      int one = likeness.getEdgeSource(edge);
      int other = likeness.getEdgeTarget(edge);
      kept.put(-Math.min(one, other), Math.max(one, other));
    }
    return kept;
  }
}
