package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The contradictions of a record. Thread-safe. */
public final class Disputes {
  /** Whether the source that has a contradiction in itself tells of an actor. */
  private static final String WITHIN =
      "f.fact is null and exists (select 1 from contradiction_value v"
          + " join claim c on c.n = v.claim join claim k on k.source = c.source"
          + " where v.contradiction = f.id"
          + " and (exists (select 1 from agreement_party where actor = ? and agreement = k.fact)"
          + " or exists (select 1 from act_actor where actor = ? and act = k.fact)))";

  private Disputes() {}

  /**
   * Gives the contradictions that meet a filter, in the order of their ids. Of the filter, actors
   * count, who take part in the fact or in one of the same article, and source.
   *
   * @param limit how many at most; 0 for all
   */
  public static void list(Handle handle, Filter filter, int limit, Consumer<Dispute> each) {
    list(handle, filter, Optional.empty(), limit, each);
  }

  /**
   * As {@link #list(Handle, Filter, int, Consumer)}, beginning with one of them.
   *
   * @param from the id from which the list goes on, itself in it
   */
  public static void list(
      Handle handle, Filter filter, Optional<String> from, int limit, Consumer<Dispute> each) {
    try (Rows rows = Rows.on(handle)) {
      StringBuilder test = new StringBuilder();
      List<Object> asked = new ArrayList<>();
      for (String actor : filter.actors().stream().skip(1).toList()) {
        test.append(
                " and (exists (select 1 from disputed where actor = ? and contradiction = f.id)")
            .append(" or ")
            .append(WITHIN)
            .append(")");
        asked.addAll(Collections.nCopies(3, actor));
      }
      filter
          .source()
          .ifPresent(
              source -> {
                test.append(
                        " and exists (select 1 from contradiction_value v join claim c"
                            + " on c.n = v.claim where v.contradiction = f.id and c.source in (")
                    .append(SourceSql.NAMED)
                    .append("))");
                asked.addAll(List.of(source, source, source));
              });
      from.ifPresent(
          id -> {
            test.append(" and f.id >= ?");
            asked.add(id);
          });
      StringBuilder sql = new StringBuilder();
      List<Object> values = new ArrayList<>();
      if (filter.actors().isEmpty()) {
        sql.append("select f.id, f.fact, f.about from contradiction f where true").append(test);
      } else {
        // two lists, each in order
        String actor = filter.actors().get(0);
        sql.append("select d.contradiction, f.fact, f.about")
            .append(" from disputed d cross join contradiction f on f.id = d.contradiction")
            .append(" where d.actor = ?")
            .append(test)
            .append(" union all select f.id, f.fact, f.about from contradiction f where ")
            .append(WITHIN)
            .append(test);
        values.add(actor);
        values.addAll(asked);
        values.addAll(List.of(actor, actor));
      }
      values.addAll(asked);
      sql.append(" order by 1");
      if (limit > 0) {
        sql.append(" limit ").append(limit);
      }
      rows.each(sql.toString(), row -> each.accept(dispute(rows, row)), values.toArray());
    }
  }

  /** The contradictions about a fact. */
  static List<Dispute> of(Rows rows, String fact) {
    return rows.list(
        "select id, fact, about from contradiction where fact = ? order by id",
        row -> dispute(rows, row),
        fact);
  }

  /** A contradiction by its id. */
  static Optional<Dispute> find(Rows rows, String id) {
    return rows
        .list(
            "select id, fact, about from contradiction where id = ?", row -> dispute(rows, row), id)
        .stream()
        .findFirst();
  }

  private static Dispute dispute(Rows rows, ResultSet row) throws SQLException {
    String id = row.getString(1);
    return new Dispute(
        id, Optional.ofNullable(row.getString(2)), row.getString(3), Passage.values(rows, id));
  }
}
