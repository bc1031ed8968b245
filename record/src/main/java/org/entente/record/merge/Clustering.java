package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.claim.Claim;

/**
 * Groups the claims of a block by fact: the pair that is most alike first, never against a pair
 * that is apart. A function of the set of claims alone: their order does not matter.
 */
final class Clustering<F> {
  /** A person's decision outweighs every likeness. */
  private static final double DECIDED = 1000;

  private final List<Claim<F>> claims;
  private final Constraints constraints;
  private final Comparison[][] compared;
  private final int[] cluster;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Link>> links = new ArrayList<>();

  private record Candidate(int one, int other, double score, List<String> reasons) {}

  private Clustering(List<Claim<F>> unordered, Matcher<F> matcher, Constraints constraints) {
    this.claims = new ArrayList<>(unordered);
    this.claims.sort(Claim.ORDER);
    this.constraints = constraints;
    this.compared = new Comparison[claims.size()][];
    this.cluster = new int[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      cluster[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      links.add(new ArrayList<>());
      compared[i] = new Comparison[i];
      for (int j = 0; j < i; j++) {
        compared[i][j] = matcher.compare(claims.get(j), claims.get(i));
      }
    }
  }

  /** The clusters, in the order of their first claims. */
  static <F> List<Cluster<F>> of(
      List<Claim<F>> claims, Matcher<F> matcher, Constraints constraints) {
    return new Clustering<>(claims, matcher, constraints).run();
  }

  private List<Cluster<F>> run() {
    decided().forEach(this::join);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < compared.length; i++) {
      for (int j = 0; j < i; j++) {
        if (compared[i][j] instanceof Comparison.Alike alike) {
          candidates.add(new Candidate(j, i, alike.score(), alike.reasons()));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
            .thenComparing(Candidate::one)
            .thenComparing(Candidate::other));
    for (Candidate candidate : candidates) {
      if (mayJoin(cluster[candidate.one()], cluster[candidate.other()])) {
        join(candidate);
      }
    }
    List<Cluster<F>> result = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (!members.get(i).isEmpty()) {
        List<Integer> sorted = members.get(i).stream().sorted().toList();
        result.add(new Cluster<>(sorted.stream().map(claims::get).toList(), links.get(i)));
      }
    }
    result.sort(Comparator.comparing((Cluster<F> one) -> one.claims().get(0), Claim.ORDER));
    return result;
  }

  private List<Candidate> decided() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      places.put(claims.get(i).id(), i);
    }
    List<Candidate> decided = new ArrayList<>();
    for (Constraints.Pair pair : constraints.together()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        decided.add(
            new Candidate(Math.min(one, other), Math.max(one, other), DECIDED, List.of("decided")));
      }
    }
    return decided;
  }

  private boolean mayJoin(int a, int b) {
    if (a == b) {
      return false;
    }
    for (int i : members.get(a)) {
      for (int j : members.get(b)) {
        Comparison comparison = compared[Math.max(i, j)][Math.min(i, j)];
        if (comparison instanceof Comparison.Apart
            || constraints
                .apart()
                .contains(new Constraints.Pair(claims.get(i).id(), claims.get(j).id()))) {
          return false;
        }
      }
    }
    return true;
  }

  private void join(Candidate candidate) {
    int into = cluster[candidate.one()];
    int from = cluster[candidate.other()];
    if (into == from) {
      return;
    }
    links
        .get(into)
        .add(
            new Link(
                claims.get(candidate.one()).id(),
                claims.get(candidate.other()).id(),
                candidate.score(),
                candidate.reasons()));
    links.get(into).addAll(links.get(from));
    members.get(from).forEach(member -> cluster[member] = into);
    members.get(into).addAll(members.get(from));
    links.get(from).clear();
    members.get(from).clear();
  }
}
