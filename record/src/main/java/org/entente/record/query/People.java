package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.coder.Person;
import org.entente.record.claim.Blocks;
import org.entente.record.merge.Lists;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The persons of a record. Thread-safe. */
public final class People {
  private People() {}

  /**
   * Gives the persons who meet a filter, by name. Of the filter, actors count as whom they act for,
   * days as those on which they were seen in a role, and source and decided.
   *
   * @param name part of the name in any spelling, a surname best; or empty for everybody
   * @param limit how many at most; 0 for all
   */
  public static void list(
      Handle handle, Filter filter, Optional<String> name, int limit, Consumer<KnownPerson> each) {
    list(handle, filter, name, Optional.empty(), limit, each);
  }

  /** Where a page of persons ends: the name and id of the last. */
  public record Last(String name, String id) {}

  /**
   * As {@link #list(Handle, Filter, Optional, int, Consumer)}, from where a page before ended.
   *
   * @param after the last of the page before, if there was one
   */
  public static void list(
      Handle handle,
      Filter filter,
      Optional<String> name,
      Optional<Last> after,
      int limit,
      Consumer<KnownPerson> each) {
    try (Rows rows = Rows.on(handle)) {
      StringBuilder sql = new StringBuilder("select f.* from person f where true");
      List<Object> values = new ArrayList<>();
      for (String actor : filter.actors()) {
        sql.append(" and f.state = ?");
        values.add(actor);
      }
      name.ifPresent(
          words -> {
            sql.append(" and f.block = ?");
            values.add(block(words));
          });
      if (filter.since().isPresent() || filter.until().isPresent()) {
        sql.append(
            " and exists (select 1 from person_role where person = f.id"
                + " and last_seen >= ? and first_seen <= ?)");
        values.add(filter.since().map(Object::toString).orElse(""));
        values.add(filter.until().map(Object::toString).orElse("9999"));
      }
      filter
          .source()
          .ifPresent(
              source -> {
                sql.append(
                        " and f.id in (select fact from claim where +type = 'person' and source in"
                            + " (")
                    .append(SourceSql.NAMED)
                    .append("))");
                values.addAll(List.of(source, source, source));
              });
      filter
          .decided()
          .ifPresent(
              decided ->
                  sql.append(decided ? " and f.review is not null" : " and f.review is null"));
      after.ifPresent(
          last -> {
            sql.append(" and (f.name, f.id) > (?, ?)");
            values.addAll(List.of(last.name(), last.id()));
          });
      sql.append(" order by f.name, f.id");
      if (limit > 0) {
        sql.append(" limit ").append(limit);
      }
      rows.each(sql.toString(), row -> each.accept(person(rows, row)), values.toArray());
    }
  }

  /**
   * The persons who act for an actor, those whom most sources name first.
   *
   * @param limit how many at most
   */
  public static List<KnownPerson> prominent(Handle handle, String actor, int limit) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          "select * from person where state = ? order by sources desc, name, id limit ?",
          row -> person(rows, row),
          actor,
          limit);
    }
  }

  /**
   * Whom the names in a fact stand for: the ids of the persons told by the sources of the fact, by
   * each of their names. A name that two of them have is left out.
   */
  public static Map<String, String> namedBy(Handle handle, String fact) {
    try (Rows rows = Rows.on(handle)) {
      Map<String, String> ids = new TreeMap<>();
      Set<String> shared = new HashSet<>();
      rows.each(
          "with told(id) as (select distinct o.fact from claim c join claim o"
              + " on o.source = c.source and o.type = 'person' where c.fact = ?)"
              + " select p.name, p.id from person p join told t on t.id = p.id"
              + " union select j.value, p.id from person p join told t on t.id = p.id,"
              + " json_each(p.variants) j",
          row -> {
            if (ids.put(row.getString(1), row.getString(2)) != null) {
              shared.add(row.getString(1));
            }
          },
          fact);
      ids.keySet().removeAll(shared);
      return ids;
    }
  }

  /** A person by id, without passages. */
  static Optional<KnownPerson> find(Rows rows, String id) {
    return rows.list("select * from person where id = ?", row -> person(rows, row), id).stream()
        .findFirst();
  }

  /** Where all spellings of a surname lie. */
  private static String block(String name) {
    return Blocks.of(new Person(name, List.of(), Optional.empty(), List.of(), List.of()));
  }

  private static KnownPerson person(Rows rows, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new KnownPerson(
        id,
        row.getString("name"),
        Lists.words(row.getString("variants")),
        Optional.ofNullable(row.getString("state")),
        rows.list(
            "select role, first_seen, last_seen, sources from person_role where person = ?"
                + " order by ordinal",
            role ->
                new KnownPerson.Role(
                    role.getString(1),
                    Optional.ofNullable(role.getString(2)),
                    Optional.ofNullable(role.getString(3)),
                    role.getInt(4)),
            id),
        row.getInt("sources"),
        Optional.ofNullable(row.getString("review")),
        List.of());
  }
}
