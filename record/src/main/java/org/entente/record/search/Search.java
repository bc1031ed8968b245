package org.entente.record.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Full-text search over the articles of a record. Where few articles match, those that match best
 * come first, and words of the headline count most; where very many do, those that were added last.
 * Thread-safe.
 */
public final class Search {
  /** More matches than this are not weighed against each other. */
  private static final int WEIGHED = 2000;

  private Search() {}

  /**
   * An article that matches.
   *
   * @param id of the article
   * @param published its day, ISO 8601
   */
  public record Match(
      String id,
      Optional<String> url,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> published,
      Snippet snippet) {}

  /**
   * The articles that match a query.
   *
   * @param limit how many at most, 1 and up
   */
  public static List<Match> run(Handle handle, Query query, int limit) {
    if (query.isEmpty()) {
      return List.of();
    }
    try (Rows rows = Rows.on(handle)) {
      String match = query.match();
      int count =
          rows.list(
                  "select count(*) from (select 1 from words where words match ? limit ?)",
                  row -> row.getInt(1),
                  match,
                  WEIGHED + 1)
              .get(0);
      String order = count > WEIGHED ? "rowid desc" : "bm25(words, 4.0, 1.0, 0.5), rowid desc";
      List<Long> numbers =
          rows.list(
              "select rowid from words where words match ? order by " + order + " limit ?",
              row -> row.getLong(1),
              match,
              limit);
      List<Match> matches = new ArrayList<>();
      for (long number : numbers) {
        matches.addAll(
            rows.list(
                "select id, url, title, publisher, published, language, text from source"
                    + " where n = ?",
                row ->
                    new Match(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        Snippet.of(row.getString(6), row.getString(7), query)),
                number));
      }
      return List.copyOf(matches);
    }
  }
}
