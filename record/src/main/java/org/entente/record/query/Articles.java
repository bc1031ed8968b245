package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The sources of a record. Thread-safe. */
public final class Articles {
  private static final String SELECT =
      "select s.id, s.url, s.title, s.publisher, s.published, s.language, s.kind, s.coder, s.added,"
          + " (select count(*) from claim where source = s.n), s.n from source s";

  private Articles() {}

  /**
   * Gives the sources that meet a filter, those published last first, those without a day last. Of
   * the filter, actors, kind, days and source count.
   *
   * @param limit how many at most; 0 for all
   */
  public static void list(Handle handle, Filter filter, int limit, Consumer<ListedArticle> each) {
    give(handle, filter, Optional.empty(), limit, each);
  }

  /**
   * Where a page of sources ends.
   *
   * @param published the day of the last source, if it has one
   * @param n its number in the record
   */
  public record Last(Optional<String> published, long n) {}

  /**
   * As {@link #list(Handle, Filter, int, Consumer)}, from where a page before ended.
   *
   * @param after the end of the page before, if there was one
   * @param limit how many at most, 1 and up
   * @return the end of this page, if there may be another
   */
  public static Optional<Last> list(
      Handle handle, Filter filter, Optional<Last> after, int limit, Consumer<ListedArticle> each) {
    List<Last> given = new ArrayList<>(give(handle, filter, after, limit, each));
    if (after.flatMap(Last::published).isPresent() && given.size() < limit) {
      // those without a day come after all that have one
      Optional<Last> undated = Optional.of(new Last(Optional.empty(), Long.MAX_VALUE));
      given.addAll(give(handle, filter, undated, limit - given.size(), each));
    }
    return given.size() < limit ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }

  private static List<Last> give(
      Handle handle, Filter filter, Optional<Last> after, int limit, Consumer<ListedArticle> each) {
    List<Last> given = new ArrayList<>();
    try (Rows rows = Rows.on(handle)) {
      StringBuilder sql = new StringBuilder("select s.n from source s where true");
      List<Object> values = new ArrayList<>();
      for (String actor : filter.actors()) {
        sql.append(
            isRare(rows, actor, limit)
                ? " and s.n in (" + SourceSql.OF_ACTOR + ")"
                : " and " + SourceSql.TELLS_OF_ACTOR);
        values.add(actor);
      }
      filter
          .kind()
          .ifPresent(
              kind -> {
                sql.append(" and s.kind = ?");
                values.add(kind);
              });
      filter
          .since()
          .ifPresent(
              day -> {
                sql.append(" and s.published >= ?");
                values.add(day.toString());
              });
      filter
          .until()
          .ifPresent(
              day -> {
                sql.append(" and s.published <= ?");
                values.add(day.toString());
              });
      filter
          .source()
          .ifPresent(
              source -> {
                sql.append(" and s.n in (").append(SourceSql.NAMED).append(")");
                values.addAll(List.of(source, source, source));
              });
      after.ifPresent(
          last -> {
            sql.append(
                last.published().isPresent()
                    ? " and (s.published, s.n) < (?, ?)"
                    : " and s.published is null and s.n < ?");
            last.published().ifPresent(values::add);
            values.add(last.n());
          });
      sql.append(" order by s.published desc, s.n desc");
      if (limit > 0) {
        sql.append(" limit ").append(limit);
      }
      // claims are counted for those that are given alone
      rows.each(
          SELECT + " where s.n in (" + sql + ") order by s.published desc, s.n desc",
          row -> {
            ListedArticle article = article(row);
            given.add(new Last(article.published(), row.getLong(11)));
            each.accept(article);
          },
          values.toArray());
    }
    return given;
  }

  /**
   * Whether listing the articles of all events of an actor costs less than going through articles,
   * the latest first, until enough are found that have one.
   */
  private static boolean isRare(Rows rows, String actor, int limit) {
    long events = History.weight(rows, actor);
    long sources =
        rows.list(
                "select coalesce(sum(n), 0) from tally where what = 'source.kind'",
                row -> row.getLong(1))
            .get(0);
    return limit == 0 || events * events <= limit * sources;
  }

  /** A source by its id or address. */
  static Optional<ListedArticle> find(Rows rows, String idOrUrl) {
    return rows
        .list(
            SELECT + " where s.id = ? union all " + SELECT + " where s.url = ? limit 1",
            Articles::article,
            idOrUrl,
            idOrUrl)
        .stream()
        .findFirst();
  }

  private static ListedArticle article(ResultSet row) throws SQLException {
    return new ListedArticle(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getInt(10));
  }
}
