package org.entente.record.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.Claims;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * The log of decisions in a record, only ever added to. What it takes in makes the blocks stale
 * that it bears on; the caller merges them. Each call is part of the caller's transaction.
 */
public final class DecisionTable {
  private DecisionTable() {}

  /** All decisions, in their order. */
  public static List<Decision> all(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return all(rows);
    }
  }

  /** All decisions, in their order. */
  public static List<Decision> all(Rows rows) {
    return rows
        .list("select json from decision", row -> DecisionJson.read(row.getString(1)))
        .stream()
        .sorted(Decision.ORDER)
        .toList();
  }

  /** Whether the log has a decision. */
  public static boolean has(Handle handle, String id) {
    try (Rows rows = Rows.on(handle)) {
      return !rows.list("select 1 from decision where id = ?", row -> 1, id).isEmpty();
    }
  }

  /** The decisions about a fact and those that undo them, in their order, by the fact's id. */
  public static List<Decision> about(Handle handle, String fact) {
    try (Rows rows = Rows.on(handle)) {
      return rows
          .list(
              """
              with about as (select id, json from decision
                where target in (select id from claim where fact = ?1 union select ?1))
              select json from about
              union select json from decision
                where action = 'undo' and target in (select id from about)\
              """,
              row -> DecisionJson.read(row.getString(1)),
              fact)
          .stream()
          .sorted(Decision.ORDER)
          .toList();
    }
  }

  /**
   * Takes in what the log does not have yet.
   *
   * @return how many those were
   */
  public static int add(Handle handle, Collection<Decision> decisions) {
    try (Rows rows = Rows.on(handle)) {
      List<Decision> added = new ArrayList<>();
      for (Decision decision : decisions) {
        if (rows.list("select 1 from decision where id = ?", row -> 1, decision.id()).isEmpty()) {
          insert(rows, decision);
          added.add(decision);
        }
      }
      if (!added.isEmpty()) {
        apply(handle, rows, added);
      }
      return added.size();
    }
  }

  private static void insert(Rows rows, Decision decision) {
    Action action = decision.action();
    Optional<String> target =
        action instanceof Action.Undo undo
            ? Optional.of(undo.decision())
            : action.claims().stream().findFirst();
    rows.run(
        "insert into decision (id, at, who, why, action, target, json)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        decision.id(),
        decision.at().toString(),
        decision.who(),
        decision.why().orElse(null),
        action.code(),
        target.orElse(null),
        DecisionJson.of(decision));
  }

  private static void apply(Handle handle, Rows rows, List<Decision> added) {
    List<Decision> all = all(rows);
    Map<String, Decision> byId = new HashMap<>();
    all.forEach(decision -> byId.put(decision.id(), decision));
    Set<Decision> holding = new HashSet<>(Standing.of(all));
    for (Decision decision : new HashSet<>(added.stream().map(d -> meant(d, byId)).toList())) {
      for (String claim : decision.action().claims()) {
        rows.run("insert or ignore into stale select type, block from claim where id = ?", claim);
      }
      if (decision.action() instanceof Action.Add add) {
        keep(handle, decision, add.addition(), holding.contains(decision));
      }
    }
  }

  /** What a decision is about in the end: of one that is undone, and undone again, the first. */
  private static Decision meant(Decision decision, Map<String, Decision> byId) {
    Decision meant = decision;
    while (meant.action() instanceof Action.Undo undo) {
      Decision undone = byId.get(undo.decision());
      if (undone == null) {
        return meant;
      }
      meant = undone;
    }
    return meant;
  }

  /** A source that a person has added is there as long as its decision holds. */
  private static void keep(Handle handle, Decision decision, Addition addition, boolean holds) {
    Source source = addition.source(decision.id());
    if (!holds) {
      SourceTable.remove(handle, source.id());
    } else if (!SourceTable.has(handle, source)) {
      SourceTable.put(
          handle, source, Claims.of(addition.coding(decision.id())), Addition.RULE, decision.at());
    }
  }
}
