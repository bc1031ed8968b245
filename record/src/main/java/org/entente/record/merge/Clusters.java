package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.Claim;

/**
 * The groups into which the claims of a block have been joined so far. Claims are known by their
 * place in the order of claims, groups by that of one of their claims. Not thread-safe.
 */
final class Clusters<F, T> {
  private static final Optional<Comparison> DECIDED_APART =
      Optional.of(new Comparison.Apart(Reason.Code.DECIDED));
  private static final Optional<Comparison> SAME_SOURCE =
      Optional.of(new Comparison.Apart(Reason.Code.SAME_SOURCE));

  private final List<Claim<F>> claims;
  private final List<T> traits = new ArrayList<>();
  private final Matcher<F, T> matcher;
  private final Set<Constraints.Pair> decidedApart;
  private final int[] cluster;
  private final int[] unit;
  private final boolean[] decided;
  private final boolean[] twin;
  private final int[] kind;
  private final List<Set<String>> sources = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Set<Integer>> kinds = new ArrayList<>();
  private final List<List<Link>> links = new ArrayList<>();
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  /**
   * @param claims in the order of claims
   * @param decidedApart pairs of ids, each in both orders
   */
  Clusters(List<Claim<F>> claims, Matcher<F, T> matcher, Set<Constraints.Pair> decidedApart) {
    this.claims = claims;
    this.matcher = matcher;
    this.decidedApart = decidedApart;
    this.cluster = new int[claims.size()];
    this.unit = new int[claims.size()];
    this.decided = new boolean[claims.size()];
    this.twin = new boolean[claims.size()];
    this.kind = new int[claims.size()];
    Map<Object, Integer> known = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int claim = i;
      traits.add(matcher.traits(claims.get(i)));
      cluster[i] = i;
      unit[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      Optional<Object> key = matcher.kind(traits.get(i));
      kind[i] = key.isEmpty() ? i : known.computeIfAbsent(key.get(), first -> claim);
      kinds.add(new HashSet<>(Set.of(kind[i])));
      links.add(new ArrayList<>());
      sources.add(new HashSet<>(Set.of(claims.get(i).source())));
    }
  }

  /**
   * Joins claims that say the same, whose comparisons need only be made once: all but the first of
   * them are twins from now on. Claims that a person has decided on are left alone.
   */
  void joinTwins() {
    Set<String> constrained = new HashSet<>();
    decidedApart.forEach(pair -> constrained.add(pair.one()));
    Map<Object, Integer> first = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (decided[i] || constrained.contains(claims.get(i).id())) {
        continue;
      }
      Object key = matcher.twins(traits.get(i)).orElse(null);
      Integer other = key == null ? null : first.putIfAbsent(key, i);
      if (other != null
          && sources.get(cluster[other]).add(claims.get(i).source())
          && matcher.compare(traits.get(other), traits.get(i)) instanceof Comparison.Alike alike) {
        twin[i] = true;
        join(other, i, alike.score(), alike.reasons());
      }
    }
  }

  /** Whether a claim says the same as an earlier one that it has joined. */
  boolean isTwin(int claim) {
    return twin[claim];
  }

  int size() {
    return claims.size();
  }

  T traits(int claim) {
    return traits.get(claim);
  }

  /** The group of a claim. */
  int of(int claim) {
    return cluster[claim];
  }

  /** The claims of a group; empty if it has been joined to another. */
  List<Integer> members(int group) {
    return members.get(group);
  }

  /** The source of a claim. */
  String source(int claim) {
    return claims.get(claim).source();
  }

  /** Whether persons have decided of any claims that they are not of one fact. */
  boolean isConstrained() {
    return !decidedApart.isEmpty();
  }

  /** The kind of a claim, as {@link Matcher#kind} tells it: its first claim. */
  int kind(int claim) {
    return kind[claim];
  }

  /** Some claims by kind, in their order. */
  List<List<Integer>> byKind(List<Integer> some) {
    Map<Integer, List<Integer>> byKind = new LinkedHashMap<>();
    some.forEach(
        claim -> byKind.computeIfAbsent(kind[claim], each -> new ArrayList<>()).add(claim));
    return List.copyOf(byKind.values());
  }

  /** Whether claims of the kinds of these two have to be compared one by one. */
  boolean isOpen(int one, int other) {
    return kind[one] != kind[other] && matcher.isOpen(traits.get(one), traits.get(other));
  }

  /** What two claims are to each other. */
  Comparison compare(int one, int other) {
    return apart(one, other).orElseGet(() -> compareKinds(one, other));
  }

  /** What two claims are to each other if neither their source nor a person keeps them apart. */
  Comparison compareKinds(int one, int other) {
    return matcher.compare(traits.get(one), traits.get(other));
  }

  /** Whether two claims are apart by their source or by what a person has decided. */
  Optional<Comparison> apart(int one, int other) {
    Claim<F> a = claims.get(one);
    Claim<F> b = claims.get(other);
    if (isDecidedApart(a, b)) {
      return DECIDED_APART;
    }
    return a.source().equals(b.source()) ? SAME_SOURCE : Optional.empty();
  }

  private boolean isDecidedApart(Claim<F> one, Claim<F> other) {
    return !decidedApart.isEmpty()
        && decidedApart.contains(new Constraints.Pair(one.id(), other.id()));
  }

  /**
   * Whether no claim of one group is apart from the other's. Claims that a person has put together
   * count as one: it is apart only from what all of them are apart from.
   */
  boolean mayJoin(int a, int b) {
    if (a == b || apart.getOrDefault(a, Set.of()).contains(b)) {
      return false;
    }
    if (areApart(a, b) || !matcher.fit(traitsOf(a), traitsOf(b))) {
      apart.computeIfAbsent(a, group -> new HashSet<>()).add(b);
      apart.computeIfAbsent(b, group -> new HashSet<>()).add(a);
      return false;
    }
    return true;
  }

  private List<T> traitsOf(int group) {
    return members.get(group).stream().map(traits::get).toList();
  }

  private boolean areApart(int a, int b) {
    if (areDecidedApart(a, b)) {
      return true;
    }
    boolean free = isFree(a) && isFree(b);
    return free
        ? !Collections.disjoint(sources.get(a), sources.get(b)) || haveKindsApart(a, b)
        : haveUnitsApart(a, b);
  }

  private boolean areDecidedApart(int a, int b) {
    return !decidedApart.isEmpty()
        && members.get(a).stream()
            .anyMatch(
                i ->
                    members.get(b).stream()
                        .anyMatch(j -> isDecidedApart(claims.get(i), claims.get(j))));
  }

  private boolean haveKindsApart(int a, int b) {
    for (int i : kinds.get(a)) {
      for (int j : kinds.get(b)) {
        if (compareKinds(i, j) instanceof Comparison.Apart) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean haveUnitsApart(int a, int b) {
    Set<Long> together = new HashSet<>();
    Set<Long> against = new HashSet<>();
    for (int i : members.get(a)) {
      for (int j : members.get(b)) {
        boolean conflict = compare(i, j) instanceof Comparison.Apart;
        if (decided[i] || decided[j]) {
          (conflict ? against : together).add((long) unit[i] * claims.size() + unit[j]);
        } else if (conflict) {
          return true;
        }
      }
    }
    return !together.containsAll(against);
  }

  /** Whether a person has decided nothing about a group's claims. */
  private boolean isFree(int group) {
    return members.get(group).stream().noneMatch(claim -> decided[claim]);
  }

  /** Joins the groups of two claims that a person has put together. */
  void decide(int one, int other) {
    decided[one] = true;
    decided[other] = true;
    int from = unit[other];
    int into = unit[one];
    for (int i = 0; i < unit.length; i++) {
      if (unit[i] == from) {
        unit[i] = into;
      }
    }
    join(one, other, Clustering.DECIDED, List.of(Reason.of(Reason.Code.DECIDED)));
  }

  /** Joins the groups of two claims, for these reasons. */
  void join(int one, int other, double score, List<Reason> reasons) {
    int into = cluster[one];
    int from = cluster[other];
    if (into == from) {
      return;
    }
    Claim<F> first = claims.get(Math.min(one, other));
    Claim<F> second = claims.get(Math.max(one, other));
    links.get(into).add(new Link(first.id(), second.id(), score, reasons));
    links.get(into).addAll(links.get(from));
    members.get(from).forEach(member -> cluster[member] = into);
    members.get(into).addAll(members.get(from));
    sources.get(into).addAll(sources.get(from));
    kinds.get(into).addAll(kinds.get(from));
    links.get(from).clear();
    members.get(from).clear();
    for (int foe : apart.getOrDefault(from, Set.of())) {
      apart.computeIfAbsent(into, group -> new HashSet<>()).add(foe);
      apart.computeIfAbsent(foe, group -> new HashSet<>()).add(into);
    }
  }

  /** The groups as clusters, in the order of their first claims. */
  List<Cluster<F>> clusters() {
    List<Cluster<F>> result = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (!members.get(i).isEmpty()) {
        List<Claim<F>> sorted = members.get(i).stream().sorted().map(claims::get).toList();
        List<Link> ordered =
            links.get(i).stream()
                .sorted(Comparator.comparing(Link::one).thenComparing(Link::other))
                .toList();
        result.add(new Cluster<>(sorted, ordered));
      }
    }
    result.sort(Comparator.comparing((Cluster<F> one) -> one.claims().get(0), Claim.ORDER));
    return result;
  }
}
