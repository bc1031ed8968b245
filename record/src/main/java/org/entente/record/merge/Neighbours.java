package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the claims that are most alike to each claim without keeping every pair: of each only so
 * many, and of those that are about days, only what lies near in time is compared. Not thread-safe.
 */
final class Neighbours<F, T> {
  /** How many a claim keeps. Among many equals all keep the same earliest ones, so none is lost. */
  private static final int KEPT = 24;

  /** The better edge is greater. */
  private static final Comparator<Clustering.Edge> WORST_FIRST =
      Comparator.comparingDouble(Clustering.Edge::score)
          .thenComparing(Clustering.Edge::one, Comparator.reverseOrder())
          .thenComparing(Clustering.Edge::other, Comparator.reverseOrder());

  private final Clusters<F, T> clusters;
  private final Matcher<F, T> matcher;
  private final List<PriorityQueue<Clustering.Edge>> kept = new ArrayList<>();

  private record Dated(int claim, long first, long last) {}

  Neighbours(Clusters<F, T> clusters, Matcher<F, T> matcher) {
    this.clusters = clusters;
    this.matcher = matcher;
  }

  /**
   * The edges between some claims, in no particular order.
   *
   * @param windows whether claims that are far from each other in time need not be compared
   */
  List<Clustering.Edge> edges(List<Integer> claims, boolean windows) {
    for (int i = 0; i < clusters.size(); i++) {
      kept.add(new PriorityQueue<>(4, WORST_FIRST));
    }
    List<Dated> dated = new ArrayList<>();
    List<Integer> timeless = new ArrayList<>();
    for (int claim : claims) {
      Optional<DateSpan> when = windows ? matcher.when(clusters.traits(claim)) : Optional.empty();
      if (when.isPresent()) {
        dated.add(
            new Dated(claim, when.get().first().toEpochDay(), when.get().last().toEpochDay()));
      } else {
        timeless.add(claim);
      }
    }
    dated.sort(Comparator.comparingLong(Dated::first).thenComparing(Dated::claim));
    for (int i = 0; i < dated.size(); i++) {
      Dated one = dated.get(i);
      for (int j = i + 1;
          j < dated.size() && dated.get(j).first() - one.last() <= matcher.reach();
          j++) {
        compare(one.claim(), dated.get(j).claim());
      }
      timeless.forEach(other -> compare(one.claim(), other));
    }
    List<List<Integer>> kinds = clusters.byKind(timeless);
    for (int i = 0; i < kinds.size(); i++) {
      compareWithin(kinds.get(i));
      for (int j = i + 1; j < kinds.size(); j++) {
        compare(kinds.get(i), kinds.get(j));
      }
    }
    List<Clustering.Edge> edges = new ArrayList<>();
    kept.forEach(edges::addAll);
    return edges;
  }

  /** Compares claims of one kind with each other. */
  private void compareWithin(List<Integer> kind) {
    if (kind.size() > 1
        && clusters.compareKinds(kind.get(0), kind.get(1)) instanceof Comparison.Alike alike) {
      offer(kind, kind, alike, alike);
    }
  }

  /** Compares claims of one kind with those of another. */
  private void compare(List<Integer> some, List<Integer> others) {
    int one = some.get(0);
    int other = others.get(0);
    if ((some.size() == 1 && others.size() == 1) || clusters.isOpen(one, other)) {
      some.forEach(a -> others.forEach(b -> compare(a, b)));
    } else if (clusters.compareKinds(one, other) instanceof Comparison.Alike forth
        && clusters.compareKinds(other, one) instanceof Comparison.Alike back) {
      offer(some, others, forth, back);
      offer(others, some, back, forth);
    }
  }

  /**
   * Gives each of some claims the earliest of others that it may be one with: it keeps no more,
   * since all are equally alike.
   *
   * @param forth what they are to each other where the first comes before the other
   * @param back the same where it comes after
   */
  private void offer(
      List<Integer> claims, List<Integer> others, Comparison.Alike forth, Comparison.Alike back) {
    for (int claim : claims) {
      int given = 0;
      for (int other : others) {
        if (given == KEPT) {
          break;
        }
        if (other != claim && clusters.apart(claim, other).isEmpty()) {
          keep(
              claim,
              claim < other
                  ? new Clustering.Edge(claim, other, forth)
                  : new Clustering.Edge(other, claim, back));
          given++;
        }
      }
    }
  }

  private void compare(int a, int b) {
    int one = Math.min(a, b);
    int other = Math.max(a, b);
    if (clusters.compare(one, other) instanceof Comparison.Alike alike) {
      Clustering.Edge edge = new Clustering.Edge(one, other, alike);
      keep(one, edge);
      keep(other, edge);
    }
  }

  private void keep(int claim, Clustering.Edge edge) {
    PriorityQueue<Clustering.Edge> queue = kept.get(claim);
    Clustering.Edge worst = queue.size() < KEPT ? null : queue.peek();
    if (worst == null) {
      queue.add(edge);
    } else if (WORST_FIRST.compare(edge, worst) > 0) {
      queue.poll();
      queue.add(edge);
    }
  }
}
