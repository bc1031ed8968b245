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
  private static final String FACT_OF_ACTOR =
      "(exists (select 1 from agreement_party where actor = ? and agreement = %1$s)"
          + " or exists (select 1 from act_actor where actor = ? and act = %1$s))";

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
      StringBuilder sql =
          new StringBuilder("select f.id, f.fact, f.about from contradiction f where true");
      List<Object> values = new ArrayList<>();
      for (String actor : filter.actors()) {
        sql.append(" and (")
            .append(String.format(FACT_OF_ACTOR, "f.fact"))
            .append(" or exists (select 1 from person where id = f.fact and state = ?)")
            .append(" or f.fact is null and exists (select 1 from contradiction_value v")
            .append(" join claim c on c.n = v.claim join claim k on k.source = c.source")
            .append(" where v.contradiction = f.id and ")
            .append(String.format(FACT_OF_ACTOR, "k.fact"))
            .append("))");
        values.addAll(Collections.nCopies(5, actor));
      }
      filter
          .source()
          .ifPresent(
              source -> {
                sql.append(
                        " and exists (select 1 from contradiction_value v join claim c"
                            + " on c.n = v.claim where v.contradiction = f.id and c.source in (")
                    .append(SourceSql.NAMED)
                    .append("))");
                values.addAll(List.of(source, source, source));
              });
      from.ifPresent(
          id -> {
            sql.append(" and f.id >= ?");
            values.add(id);
          });
      sql.append(" order by f.id");
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
        id,
        Optional.ofNullable(row.getString(2)),
        row.getString(3),
        rows.list(
            "select distinct ordinal, value from contradiction_value where contradiction = ?"
                + " order by ordinal",
            value ->
                new Dispute.Value(value.getString(2), Passage.ofValue(rows, id, value.getInt(1))),
            id));
  }
}
