package org.entente.record.recode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** Compares the facts of the blocks that are to be merged before and after. Immutable. */
final class FactChanges {
  private static final List<String> TELLING =
      List.of(
          """
          select id, parties || ' ' || kind || ' ' || current || coalesce(' ' || date, ''), digest
          from agreement\
          """,
          """
          select id, kind || ' ' || actors || case recipients when '' then '' else '>' end
            || recipients || coalesce(' ' || date, ''), digest
          from act\
          """,
          "select id, name || coalesce(' ' || state, ''), digest from person");

  private static final List<String> TYPES = List.of("agreement", "act", "person");

  private record Fact(String id, String words, String digest) {}

  private final long last;
  private final Map<String, Fact> before;

  private FactChanges(long last, Map<String, Fact> before) {
    this.last = last;
    this.before = before;
  }

  /** The facts as they are, in the blocks that are stale. */
  static FactChanges before(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      Map<String, Fact> facts = new HashMap<>();
      for (int i = 0; i < TYPES.size(); i++) {
        read(
            rows,
            TELLING.get(i) + " where block in (select block from stale where type = ?)",
            facts,
            TYPES.get(i));
      }
      long last = rows.list("select coalesce(max(n), 0) from change", row -> row.getLong(1)).get(0);
      return new FactChanges(last, facts);
    }
  }

  /** What has become of facts since, in the order of their ids. */
  List<FactChange> since(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      TreeSet<String> touched =
          new TreeSet<>(
              rows.list(
                  "select distinct fact from change where n > ?", row -> row.getString(1), last));
      List<FactChange> changes = new ArrayList<>();
      for (String id : touched) {
        Map<String, Fact> found = new HashMap<>();
        TELLING.forEach(sql -> read(rows, sql + " where id = ?", found, id));
        Fact was = before.get(id);
        Fact is = found.get(id);
        if (is != null && was == null) {
          changes.add(new FactChange(FactChange.What.ADDED, id, is.words()));
        } else if (is == null && was != null) {
          changes.add(new FactChange(FactChange.What.WITHDRAWN, id, was.words()));
        } else if (is != null && was != null && !is.digest().equals(was.digest())) {
          changes.add(new FactChange(FactChange.What.CHANGED, id, is.words()));
        }
      }
      return List.copyOf(changes);
    }
  }

  private static void read(Rows rows, String sql, Map<String, Fact> facts, String value) {
    rows.list(sql, row -> new Fact(row.getString(1), row.getString(2), row.getString(3)), value)
        .forEach(fact -> facts.put(fact.id(), fact));
  }
}
