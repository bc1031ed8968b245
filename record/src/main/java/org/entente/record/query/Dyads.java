package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** Which two actors share agreements or acts. Thread-safe. */
public final class Dyads {
  private Dyads() {}

  /**
   * Two actors, in the order of codes.
   *
   * @param agreements how many agreements they share
   * @param acts how many acts
   */
  public record Dyad(String one, String other, int agreements, int acts) {
    /** Their codes as one word. */
    public String pair() {
      return one + "-" + other;
    }
  }

  /**
   * The pairs in the order of codes.
   *
   * @param actors codes that a pair must have; with more than two there is none
   * @param after the last of the page before, if there was one
   * @param limit how many at most
   */
  public static List<Dyad> list(
      Handle handle, List<String> actors, Optional<Dyad> after, int limit) {
    StringBuilder sql =
        new StringBuilder(
            "select one, other, agreements, acts from dyad"
                + " where one < other and agreements + acts > 0");
    List<Object> values = new ArrayList<>();
    for (String actor : actors) {
      sql.append(" and (one = ? or other = ?)");
      values.addAll(List.of(actor, actor));
    }
    after.ifPresent(
        last -> {
          sql.append(" and (one, other) > (?, ?)");
          values.addAll(List.of(last.one(), last.other()));
        });
    sql.append(" order by one, other limit ?");
    values.add(limit);
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          sql.toString(),
          row -> new Dyad(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
          values.toArray());
    }
  }
}
