package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.record.claim.Claim;

/**
 * Groups the claims of a block by fact. First come those that stand by themselves: the pair that is
 * most alike first, never against a pair that is apart. Then, rank by rank, those that say less
 * join the one fact that they can mean, or else each other. A function of the set of claims alone:
 * their order does not matter. Not thread-safe.
 */
final class Clustering<F, T> {
  /** A person's decision outweighs every likeness. */
  static final double DECIDED = 1000;

  /** By how much the fact that a claim joins must come nearer than the next. */
  private static final double MARGIN = 0.5;

  private static final Comparator<Edge> BEST_FIRST =
      Comparator.comparingDouble((Edge edge) -> -edge.score())
          .thenComparing(Edge::one)
          .thenComparing(Edge::other);

  private final Clusters<F, T> clusters;
  private final Matcher<F, T> matcher;
  private final int[] rank;

  /** Two claims that are alike, the earlier one first. */
  record Edge(int one, int other, Comparison.Alike alike) {
    double score() {
      return alike.score();
    }
  }

  private Clustering(List<Claim<F>> unordered, Matcher<F, T> matcher, Constraints constraints) {
    List<Claim<F>> claims = new ArrayList<>(unordered);
    claims.sort(Claim.ORDER);
    this.matcher = matcher;
    this.clusters = new Clusters<>(claims, matcher, constraints.apart());
    this.rank = new int[claims.size()];
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rank.length; i++) {
      rank[i] = matcher.rank(clusters.traits(i));
      places.put(claims.get(i).id(), i);
    }
    for (Constraints.Pair pair : constraints.together()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        clusters.decide(one, other);
      }
    }
    clusters.joinTwins();
  }

  /** The clusters, in the order of their first claims. */
  static <F, T> List<Cluster<F>> of(
      List<Claim<F>> claims, Matcher<F, T> matcher, Constraints constraints) {
    return new Clustering<>(claims, matcher, constraints).run();
  }

  private List<Cluster<F>> run() {
    int highest = 0;
    for (int each : rank) {
      highest = Math.max(highest, each);
    }
    for (int r = 0; r <= highest; r++) {
      if (r > 0) {
        attach(r);
      }
      joinAmong(loose(r), r == 0);
    }
    return clusters.clusters();
  }

  /** The claims of a rank that have not joined a fact of the lower ones. */
  private List<Integer> loose(int r) {
    List<Integer> loose = new ArrayList<>();
    for (int i = 0; i < rank.length; i++) {
      if (rank[i] == r
          && !clusters.isTwin(i)
          && clusters.members(clusters.of(i)).stream().allMatch(j -> rank[j] >= r)) {
        loose.add(i);
      }
    }
    return loose;
  }

  private void joinAmong(List<Integer> claims, boolean windows) {
    List<Edge> edges = new Neighbours<>(clusters, matcher).edges(claims, windows);
    edges.sort(BEST_FIRST);
    for (Edge edge : edges) {
      if (clusters.mayJoin(clusters.of(edge.one()), clusters.of(edge.other()))) {
        clusters.join(edge.one(), edge.other(), edge.score(), edge.alike().reasons());
      }
    }
  }

  /**
   * Lets claims of a rank join facts of the lower ones; then those that had no candidate follow
   * claims that have joined: a second report of a ratification goes where the first one went.
   */
  private void attach(int r) {
    List<Integer> loose = loose(r);
    List<Integer> standing = new ArrayList<>();
    boolean[] isLoose = new boolean[rank.length];
    loose.forEach(i -> isLoose[i] = true);
    for (int i = 0; i < rank.length; i++) {
      if (rank[i] <= r && !isLoose[i] && !clusters.isTwin(i)) {
        standing.add(i);
      }
    }
    List<Integer> lost = new ArrayList<>();
    List<Integer> joined = attach(loose, standing, lost);
    if (!joined.isEmpty()) {
      attach(lost, joined, new ArrayList<>());
    }
  }

  /**
   * Lets claims join the facts of those that stand.
   *
   * @param claims those that stand
   * @param lost takes up those that have no candidate
   * @return those that have joined
   */
  private List<Integer> attach(List<Integer> loose, List<Integer> claims, List<Integer> lost) {
    Standing standing = new Standing(clusters, claims);
    List<Edge> edges = new ArrayList<>();
    for (int i : loose) {
      List<Edge> candidates = candidates(i, standing);
      if (candidates.isEmpty()) {
        lost.add(i);
      } else if (candidates.size() == 1
          || candidates.get(0).score() - candidates.get(1).score() >= MARGIN) {
        edges.add(candidates.get(0));
      }
    }
    edges.sort(BEST_FIRST);
    Set<Integer> joining = new HashSet<>(loose);
    List<Integer> joined = new ArrayList<>();
    for (Edge edge : edges) {
      if (clusters.mayJoin(clusters.of(edge.one()), clusters.of(edge.other()))) {
        List<Reason> reasons = new ArrayList<>(edge.alike().reasons());
        reasons.add(Reason.of(Reason.Code.ONLY_CANDIDATE));
        clusters.join(edge.one(), edge.other(), edge.score(), List.copyOf(reasons));
        joined.add(joining.contains(edge.one()) ? edge.one() : edge.other());
      }
    }
    return joined;
  }

  /** The best edge to each fact that a claim may be of, the best first. */
  private List<Edge> candidates(int claim, Standing standing) {
    Map<Integer, Edge> best = new HashMap<>();
    Set<Integer> ruledOut = new HashSet<>(standing.apart(claim));
    for (Standing.Cell cell : standing.cells()) {
      // claims of one kind are all as near; the first of them counts
      List<Integer> others = cell.claims();
      boolean open = clusters.isOpen(claim, others.get(0));
      for (int other : open ? others : others.subList(0, 1)) {
        if (ruledOut.contains(cell.group())) {
          break;
        }
        Comparison comparison = clusters.compare(Math.min(claim, other), Math.max(claim, other));
        if (comparison instanceof Comparison.Apart) {
          ruledOut.add(cell.group());
        } else if (comparison instanceof Comparison.Alike alike) {
          Edge edge = new Edge(Math.min(claim, other), Math.max(claim, other), alike);
          best.merge(cell.group(), edge, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    best.keySet().removeAll(ruledOut);
    List<Edge> candidates = new ArrayList<>(best.values());
    candidates.sort(BEST_FIRST);
    return candidates;
  }
}
