package org.entente.record.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** What the record would tell if a person decided something. Nothing is written. Thread-safe. */
public final class Foresight {
  private static final String SOMEBODY = "?";

  private Foresight() {}

  private record Block(FactType type, String name) {}

  /**
   * The facts that the claims of a decision would be of, in the order of their first claims.
   *
   * @param now when it would be decided: it wins over what was decided before
   */
  public static List<Merged<?>> of(Handle handle, Action action, Instant now) {
    try (Rows rows = Rows.on(handle)) {
      Set<String> claims = new HashSet<>(action.claims());
      Decided decided = Decided.with(rows, new Decision(now, SOMEBODY, Optional.empty(), action));
      List<Merged<?>> facts = new ArrayList<>();
      for (Block block : blocks(rows, action, decided)) {
        for (Merged<?> fact : facts(rows, block, decided)) {
          if (fact.cluster().claims().stream().anyMatch(claim -> claims.contains(claim.id()))) {
            facts.add(fact);
          }
        }
      }
      return List.copyOf(facts);
    }
  }

  private static Set<Block> blocks(Rows rows, Action action, Decided decided) {
    Set<Block> blocks = new LinkedHashSet<>();
    for (String claim : action.claims().stream().sorted().toList()) {
      for (Block block :
          rows.list(
              "select type, block from claim where id = ?",
              row -> new Block(FactType.of(row.getString(1)), row.getString(2)),
              claim)) {
        String first = decided.about(block.type(), block.name()).blocks(block.name()).get(0);
        blocks.add(new Block(block.type(), first));
      }
    }
    return blocks;
  }

  private static List<? extends Merged<?>> facts(Rows rows, Block block, Decided decided) {
    Constraints constraints = decided.about(block.type(), block.name());
    return switch (block.type()) {
      case AGREEMENT -> Merging.AGREEMENTS.facts(rows, block.name(), Until.NOW, constraints);
      case ACT -> Merging.ACTS.facts(rows, block.name(), Until.NOW, constraints);
      case PERSON -> Merging.PEOPLE.facts(rows, block.name(), Until.NOW, constraints);
      case CONTRADICTION -> List.of();
    };
  }
}
