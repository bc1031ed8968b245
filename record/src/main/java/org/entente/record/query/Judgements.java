package org.entente.record.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionJson;
import org.entente.record.decision.Standing;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The latest decisions of persons. Thread-safe. */
public final class Judgements {
  /** An undoing is later than what it undoes, so that those among the latest are among these. */
  private static final int UNDOINGS = 4;

  private Judgements() {}

  /**
   * A decision other than an undoing.
   *
   * @param undone the undoing that holds, if it does not hold itself: undoing that brings it back
   * @param about what it is about, as far as the record has it
   */
  public record Judgement(Decision decision, Optional<String> undone, Optional<Brief> about) {}

  /** The latest decisions by when they came into this record, those first. */
  public static List<Judgement> latest(Handle handle, int limit) {
    try (Rows rows = Rows.on(handle)) {
      List<Decision> latest =
          rows.list(
              "select json from decision order by n desc limit ?",
              row -> DecisionJson.read(row.getString(1)),
              limit * UNDOINGS);
      Set<String> holding = new HashSet<>();
      Map<String, String> undone = new HashMap<>();
      for (Decision decision : Standing.of(latest)) {
        holding.add(decision.id());
        if (decision.action() instanceof Action.Undo undo) {
          undone.put(undo.decision(), decision.id());
        }
      }
      List<Judgement> judgements = new ArrayList<>();
      for (Decision decision : latest) {
        if (!(decision.action() instanceof Action.Undo) && judgements.size() < limit) {
          judgements.add(
              new Judgement(
                  decision,
                  holding.contains(decision.id())
                      ? Optional.empty()
                      : Optional.ofNullable(undone.get(decision.id())),
                  about(rows, decision)));
        }
      }
      return List.copyOf(judgements);
    }
  }

  private static Optional<Brief> about(Rows rows, Decision decision) {
    List<String> claims =
        decision.action() instanceof Action.Add add
            ? add.addition().claims(decision.id())
            : decision.action().claims();
    return claims.stream().findFirst().flatMap(claim -> Brief.find(rows, claim));
  }
}
