package org.entente.record.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.Act;
import org.entente.coder.json.FactJson;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.Standing;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * A fact that a person has rejected: no list and no chronology has it, but its claims are there.
 *
 * @param fact the id that the fact had
 * @param brief one of its claims in a few words
 * @param decisions the rejections that hold, in their order
 */
public record Rejected(String fact, Brief brief, List<Decision> decisions) {
  private static final String HIDDEN =
      """
       and c.fact is not null and c.type <> 'contradiction'
       and c.fact not in (select id from agreement)
       and c.fact not in (select id from act) and c.fact not in (select id from person)\
      """;

  private record Told(String fact, FactType type, String json) {
    boolean isOf(List<String> actors) {
      if (type == FactType.AGREEMENT) {
        return FactJson.agreement(json).parties().containsAll(actors);
      }
      Act act = FactJson.act(json);
      return Stream.concat(act.actors().stream(), act.recipients().stream())
          .toList()
          .containsAll(actors);
    }
  }

  /** The rejected fact that has a claim; empty where the record has no such claim, or tells it. */
  static Optional<Rejected> find(Handle handle, Rows rows, String claim) {
    List<String> facts =
        rows.list(
            "select c.fact from claim c where c.id = ?" + HIDDEN, row -> row.getString(1), claim);
    return facts.stream()
        .findFirst()
        .flatMap(
            fact ->
                Brief.find(rows, claim)
                    .map(brief -> new Rejected(fact, brief, rejections(handle, fact))));
  }

  /** How many agreements and acts that all of these actors take part in are rejected. */
  public static int count(Handle handle, List<String> actors) {
    Set<String> facts = new HashSet<>();
    try (Rows rows = Rows.on(handle)) {
      for (Decision decision : Standing.of(DecisionTable.all(rows))) {
        if (decision.action() instanceof Action.Reject reject) {
          rows
              .list(
                  "select c.fact, c.type, c.json from claim c"
                      + " where c.id = ? and c.type <> 'person'"
                      + HIDDEN,
                  row ->
                      new Told(row.getString(1), FactType.of(row.getString(2)), row.getString(3)),
                  reject.fact())
              .stream()
              .filter(told -> told.isOf(actors))
              .forEach(told -> facts.add(told.fact()));
        }
      }
    }
    return facts.size();
  }

  private static List<Decision> rejections(Handle handle, String fact) {
    return Standing.of(DecisionTable.about(handle, fact)).stream()
        .filter(decision -> decision.action() instanceof Action.Reject)
        .toList();
  }
}
