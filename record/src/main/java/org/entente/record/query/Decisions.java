package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionJson;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The log of decisions, page by page. Thread-safe. */
public final class Decisions {
  private Decisions() {}

  /**
   * An entry of the log.
   *
   * @param n its place in it: the later it came in, the higher
   */
  public record Entry(long n, Decision decision) {}

  /**
   * Which decisions are asked for.
   *
   * @param fact a claim of the fact that they are about
   * @param who made them
   * @param action the code of what they do
   */
  public record Wanted(Optional<String> fact, Optional<String> who, Optional<String> action) {}

  /**
   * Decisions, those first that came into this record last.
   *
   * @param before the place of the last of the page before, if there was one
   * @param limit how many at most
   */
  public static List<Entry> list(Handle handle, Wanted wanted, Optional<Long> before, int limit) {
    StringBuilder sql = new StringBuilder("select n, json from decision where true");
    List<Object> values = new ArrayList<>();
    wanted
        .fact()
        .ifPresent(
            fact -> {
              sql.append(
                  " and target in (select id from claim"
                      + " where fact = (select fact from claim where id = ?) union select ?)");
              values.addAll(List.of(fact, fact));
            });
    wanted
        .who()
        .ifPresent(
            who -> {
              sql.append(" and who = ?");
              values.add(who);
            });
    wanted
        .action()
        .ifPresent(
            action -> {
              sql.append(" and action = ?");
              values.add(action);
            });
    before.ifPresent(
        last -> {
          sql.append(" and n < ?");
          values.add(last);
        });
    sql.append(" order by n desc limit ?");
    values.add(limit);
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          sql.toString(),
          row -> new Entry(row.getLong(1), DecisionJson.read(row.getString(2))),
          values.toArray());
    }
  }

  /** A decision by its id. */
  public static Optional<Decision> find(Handle handle, String id) {
    try (Rows rows = Rows.on(handle)) {
      return rows
          .list(
              "select json from decision where id = ?",
              row -> DecisionJson.read(row.getString(1)),
              id)
          .stream()
          .findFirst();
    }
  }
}
