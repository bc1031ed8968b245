package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.claim.Claim;
import org.jspecify.annotations.Nullable;

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

  /** Claims that have joined let others follow them, so often. */
  private static final int ROUNDS = 3;

  private static final Comparator<Edge> BEST_FIRST =
      Comparator.comparingDouble((Edge edge) -> -edge.score())
          .thenComparing(Edge::one)
          .thenComparing(Edge::other);

  private final Clusters<F, T> clusters;
  private final Matcher<F, T> matcher;
  private final int[] rank;

  /** Two claims that are alike, the earlier one first. */
  record Edge(int one, int other, double score, List<Reason> reasons) {}

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
      for (int round = 0; r > 0 && round < ROUNDS; round++) {
        if (!attach(r)) {
          break;
        }
      }
      joinAmong(loose(r), r == 0);
    }
    return clusters.clusters();
  }

  /** The claims of a rank that have not joined a fact of the lower ones. */
  private List<Integer> loose(int r) {
    List<Integer> loose = new ArrayList<>();
    for (int i = 0; i < rank.length; i++) {
      if (rank[i] == r && clusters.members(clusters.of(i)).stream().allMatch(j -> rank[j] >= r)) {
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
        clusters.join(edge.one(), edge.other(), edge.score(), edge.reasons());
      }
    }
  }

  /** Lets claims of a rank join facts of the lower ones; says whether any did. */
  private boolean attach(int r) {
    List<Integer> standing = new ArrayList<>();
    List<Integer> loose = loose(r);
    boolean[] isLoose = new boolean[rank.length];
    loose.forEach(i -> isLoose[i] = true);
    for (int i = 0; i < rank.length; i++) {
      if (rank[i] <= r && !isLoose[i]) {
        standing.add(i);
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (int i : loose) {
      Edge only = onlyCandidate(i, standing);
      if (only != null) {
        edges.add(only);
      }
    }
    edges.sort(BEST_FIRST);
    boolean joined = false;
    for (Edge edge : edges) {
      if (clusters.mayJoin(clusters.of(edge.one()), clusters.of(edge.other()))) {
        clusters.join(edge.one(), edge.other(), edge.score(), edge.reasons());
        joined = true;
      }
    }
    return joined;
  }

  private @Nullable Edge onlyCandidate(int claim, List<Integer> standing) {
    Map<Integer, Edge> best = new HashMap<>();
    Map<Integer, Boolean> ruledOut = new HashMap<>();
    for (int other : standing) {
      int group = clusters.of(other);
      if (ruledOut.containsKey(group)) {
        continue;
      }
      Comparison comparison = clusters.compare(Math.min(claim, other), Math.max(claim, other));
      if (comparison instanceof Comparison.Apart) {
        ruledOut.put(group, true);
        best.remove(group);
      } else if (comparison instanceof Comparison.Alike alike) {
        Edge edge =
            new Edge(
                Math.min(claim, other), Math.max(claim, other), alike.score(), alike.reasons());
        best.merge(group, edge, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    List<Edge> candidates = new ArrayList<>(best.values());
    candidates.sort(BEST_FIRST);
    if (candidates.isEmpty()
        || (candidates.size() > 1
            && candidates.get(0).score() - candidates.get(1).score() < MARGIN)) {
      return null;
    }
    Edge only = candidates.get(0);
    List<Reason> reasons = new ArrayList<>(only.reasons());
    reasons.add(Reason.of(Reason.Code.ONLY_CANDIDATE));
    return new Edge(only.one(), only.other(), only.score(), List.copyOf(reasons));
  }
}
