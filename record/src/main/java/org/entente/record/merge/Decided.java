package org.entente.record.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.Standing;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * All that persons have decided, sorted by what merging asks. A function of the claims and the
 * decisions alone. Not thread-safe.
 */
public final class Decided {
  private record Block(FactType type, String name) {}

  private final Map<String, List<Decision>> byClaim = new HashMap<>();
  private final Set<Constraints.Pair> apart;
  private final Map<Block, Set<String>> beside = new HashMap<>();
  private final Map<Block, List<Constraints.Pair>> together = new HashMap<>();

  private Decided(Rows rows, List<Decision> holding) {
    Groups groups = Groups.of(holding);
    this.apart = groups.apart();
    for (Decision decision : holding) {
      for (String claim : claims(decision)) {
        byClaim.computeIfAbsent(claim, each -> new ArrayList<>()).add(decision);
      }
    }
    groups.together().forEach(claims -> place(rows, claims));
  }

  /**
   * What has been decided until some day.
   *
   * @param until decisions made later do not count where it is about what was added
   */
  public static Decided read(Handle handle, Until until) {
    try (Rows rows = Rows.on(handle)) {
      return read(rows, until);
    }
  }

  /** What would have been decided, had somebody also made this decision. */
  static Decided with(Rows rows, Decision supposed) {
    List<Decision> made = new ArrayList<>(DecisionTable.all(rows));
    made.add(supposed);
    return new Decided(rows, Standing.of(made));
  }

  static Decided read(Rows rows, Until until) {
    List<Decision> made =
        DecisionTable.all(rows).stream().filter(decision -> until.covers(decision.at())).toList();
    return new Decided(rows, Standing.of(made));
  }

  /** What has been decided about the claims of a block. */
  public Constraints about(FactType type, String block) {
    if (byClaim.isEmpty() && together.isEmpty() && apart.isEmpty()) {
      return Constraints.NONE;
    }
    Block here = new Block(type, block);
    return new Constraints(
        together.getOrDefault(here, List.of()),
        apart,
        byClaim,
        beside.getOrDefault(here, Set.of()));
  }

  /** The first block of each group that decisions have joined, and every block that is alone. */
  public List<String> firsts(FactType type, List<String> blocks) {
    return blocks.stream()
        .map(block -> about(type, block).blocks(block).get(0))
        .distinct()
        .toList();
  }

  /** The claims whose fact a decision is on as a whole. */
  private static List<String> claims(Decision decision) {
    Action action = decision.action();
    if (action instanceof Action.Add add) {
      return add.addition().claims(decision.id());
    }
    return action instanceof Action.Merge || action instanceof Action.Split
        ? List.of()
        : action.claims();
  }

  /** Ties the blocks of claims that are of one fact, and all that these are tied to already. */
  private void place(Rows rows, List<String> claims) {
    List<String> there = new ArrayList<>();
    TreeSet<String> blocks = new TreeSet<>();
    FactType type = null;
    for (String claim : claims) {
      for (Block block :
          rows.list(
              "select type, block from claim where id = ?",
              row -> new Block(FactType.of(row.getString(1)), row.getString(2)),
              claim)) {
        there.add(claim);
        type = block.type();
        blocks.add(block.name());
        blocks.addAll(beside.getOrDefault(block, Set.of()));
      }
    }
    if (type == null || there.size() < 2) {
      return;
    }
    List<Constraints.Pair> pairs = new ArrayList<>();
    for (String block : blocks) {
      pairs.addAll(together.getOrDefault(new Block(type, block), List.of()));
    }
    for (String claim : there.subList(1, there.size())) {
      pairs.add(new Constraints.Pair(there.get(0), claim));
    }
    List<Constraints.Pair> all = pairs.stream().distinct().toList();
    for (String block : blocks) {
      beside.put(new Block(type, block), blocks);
      together.put(new Block(type, block), all);
    }
  }
}
