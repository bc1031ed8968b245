package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.decision.Decision;
import org.entente.record.decision.Verdict;

/**
 * What persons have decided about claims of a block. Immutable and thread-safe.
 *
 * @param together pairs of claim ids that are of one fact
 * @param apart pairs of claim ids that are not, each pair in both orders
 * @param decisions those that hold, by the claims that they are on
 * @param beside the blocks whose claims are merged with this one's, because of a decision
 */
public record Constraints(
    List<Pair> together,
    Set<Pair> apart,
    Map<String, List<Decision>> decisions,
    Set<String> beside) {

  /** Nothing decided. */
  public static final Constraints NONE = new Constraints(List.of(), Set.of());

  /** Decided is only which claims are of one fact. */
  public Constraints(List<Pair> together, Set<Pair> apart) {
    this(together, apart, Map.of(), Set.of());
  }

  /** Two claims. */
  public record Pair(String one, String other) {}

  /** A block and those beside it, sorted. */
  List<String> blocks(String block) {
    TreeSet<String> blocks = new TreeSet<>(beside);
    blocks.add(block);
    return List.copyOf(blocks);
  }

  /** What the decisions on a fact's claims come to. */
  Verdict on(Cluster<?> cluster) {
    if (decisions.isEmpty()) {
      return Verdict.NONE;
    }
    List<Decision> all = new ArrayList<>();
    cluster.claims().forEach(claim -> all.addAll(decisions.getOrDefault(claim.id(), List.of())));
    return all.isEmpty() ? Verdict.NONE : Verdict.of(all);
  }
}
