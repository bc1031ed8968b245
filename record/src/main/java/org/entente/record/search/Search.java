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
    return run(handle, query, Optional.empty(), limit).matches();
  }

  /**
   * A part of what was found.
   *
   * @param last the number of the last article of this part, if there may be another
   */
  public record Found(List<Match> matches, Optional<Long> last) {}

  /**
   * The articles that match a query, from where a part before ended.
   *
   * @param after the number of the last article of the part before, if there was one; if it does
   *     not match any more, this is the first part again
   * @param limit how many at most, 1 and up
   */
  public static Found run(Handle handle, Query query, Optional<Long> after, int limit) {
    if (query.isEmpty()) {
      return new Found(List.of(), Optional.empty());
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
      List<Long> numbers =
          count > WEIGHED ? latest(rows, match, after, limit) : best(rows, match, after, limit);
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
      return new Found(
          List.copyOf(matches),
          numbers.size() < limit ? Optional.empty() : Optional.of(numbers.get(numbers.size() - 1)));
    }
  }

  private static List<Long> latest(Rows rows, String match, Optional<Long> after, int limit) {
    return rows.list(
        "select rowid from words where words match ? and rowid < ? order by rowid desc limit ?",
        row -> row.getLong(1),
        match,
        after.orElse(Long.MAX_VALUE),
        limit);
  }

  private static List<Long> best(Rows rows, String match, Optional<Long> after, int limit) {
    List<Long> all =
        rows.list(
            "select rowid from words where words match ?"
                + " order by bm25(words, 4.0, 1.0, 0.5), rowid desc limit ?",
            row -> row.getLong(1),
            match,
            after.isPresent() ? WEIGHED : limit);
    int from = after.map(last -> all.indexOf(last) + 1).orElse(0);
    return all.subList(from, Math.min(all.size(), from + limit));
  }
}
