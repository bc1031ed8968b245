package org.entente.record.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.record.search.Query;
import org.entente.record.store.Rows;

/**
 * A query for sources: those that match best first, where words are asked for and not very many
 * have them; else those added last first. Where few sources pass one of the filters, these are
 * listed and asked about the others; else sources are gone through until enough are found.
 *
 * @param sql the query; its columns are {@code n}, {@code published} and {@code r}, the rank
 * @param values for its question marks
 */
record SourceSelection(String sql, List<Object> values) {
  /** More matches than this are not weighed against each other. */
  private static final int WEIGHED = 2000;

  /** So many numbers of sources are sorted at a moment's notice. */
  private static final int SORTED = 50_000;

  private static final String WORDS = "select rowid from words where words match ?";

  /**
   * One filter.
   *
   * @param size about how many sources pass it
   * @param numbers lists their numbers
   * @param test asks a source
   */
  private record Sieve(long size, String numbers, String test, List<Object> values) {}

  /**
   * The query for sources that have some words and meet a filter; of the filter, actors, days and
   * source count.
   *
   * @param after the end of the page before, if there was one
   * @param limit how many at most
   */
  static SourceSelection of(
      Rows rows, Query words, Filter filter, Optional<Finding.Place> after, int limit) {
    long few = few(rows, limit);
    long matches = words.isEmpty() ? Long.MAX_VALUE : matches(rows, words, Math.max(few, WEIGHED));
    boolean weighed = matches <= WEIGHED;
    List<Sieve> sieves = sieves(rows, filter);
    Optional<Sieve> rarest =
        sieves.stream()
            .filter(sieve -> !weighed && sieve.size() <= (words.isEmpty() ? SORTED : few))
            .min(Comparator.comparingLong(Sieve::size));
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder("select s.n, s.published, ");
    String number = "s.n";
    if (weighed) {
      sql.append("m.r from (select rowid as n, bm25(words, 4.0, 1.0, 0.5) as r from words")
          .append(" where words match ?) m cross join source s on s.n = m.n where true");
      values.add(words.match());
    } else if (rarest.isPresent()) {
      sql.append("0.0 as r from (select distinct source as n from (")
          .append(rarest.get().numbers())
          .append(")) d cross join source s on s.n = d.n where true");
      values.addAll(rarest.get().values());
      if (!words.isEmpty()) {
        sql.append(" and s.n in (").append(WORDS).append(")");
        values.add(words.match());
      }
    } else if (words.isEmpty()) {
      sql.append("0.0 as r from source s where true");
    } else {
      // the index gives them in this order without sorting
      sql.append("0.0 as r from words w cross join source s on s.n = w.rowid")
          .append(" where w.words match ?");
      values.add(words.match());
      number = "w.rowid";
    }
    for (Sieve sieve : sieves) {
      if (rarest.isEmpty() || !sieve.equals(rarest.get())) {
        boolean listed = sieve.size() <= few && !weighed;
        sql.append(" and ").append(listed ? "+s.n in (" + sieve.numbers() + ")" : sieve.test());
        values.addAll(sieve.values());
      }
    }
    if (after.isPresent()) {
      sql.append(weighed ? " and (m.r > ? or m.r = ? and s.n < ?)" : " and " + number + " < ?");
      if (weighed) {
        values.add(after.get().rank());
        values.add(after.get().rank());
      }
      values.add(after.get().n());
    }
    sql.append(" order by ").append(weighed ? "m.r, " : "").append(number).append(" desc limit ");
    return new SourceSelection(sql.append(limit).toString(), List.copyOf(values));
  }

  /**
   * Up to so many sources are sooner listed than it takes to go through all sources until enough
   * are met: the more pass a filter, the sooner one is met.
   *
   * @param limit how many are enough; 0 for all
   */
  static long few(Rows rows, int limit) {
    if (limit == 0) {
      return Integer.MAX_VALUE;
    }
    long sources =
        rows.list(
                "select coalesce(sum(n), 0) from tally where what = 'source.kind'",
                row -> row.getLong(1))
            .get(0);
    return Math.max(1, (long) Math.sqrt((double) sources * limit));
  }

  /** How many sources have some words, counted up to one more than a number. */
  static long matches(Rows rows, Query words, long most) {
    return rows.list(
            "select count(*) from (select 1 from words where words match ? limit ?)",
            row -> row.getLong(1),
            words.match(),
            most + 1)
        .get(0);
  }

  private static List<Sieve> sieves(Rows rows, Filter filter) {
    List<Sieve> sieves = new ArrayList<>();
    for (String actor : filter.actors()) {
      sieves.add(
          new Sieve(
              History.weight(rows, actor),
              SourceSql.OF_ACTOR,
              SourceSql.TELLS_OF_ACTOR,
              List.of(actor)));
    }
    if (filter.since().isPresent() || filter.until().isPresent()) {
      List<Object> days =
          List.of(
              filter.since().map(Object::toString).orElse(""),
              filter.until().map(Object::toString).orElse("9999-12-31"));
      String numbers = "select n as source from source where published between ? and ?";
      sieves.add(
          new Sieve(count(rows, numbers, days), numbers, "s.published between ? and ?", days));
    }
    if (filter.source().isPresent()) {
      String source = filter.source().get();
      List<Object> names = List.of(source, source, source);
      String numbers = "select n as source from (" + SourceSql.NAMED + ")";
      sieves.add(new Sieve(count(rows, numbers, names), numbers, SourceSql.IS_NAMED, names));
    }
    return sieves;
  }

  private static long count(Rows rows, String numbers, List<Object> values) {
    return rows.list(
            "select count(*) from (" + numbers + " limit " + (SORTED + 1) + ")",
            row -> row.getLong(1),
            values.toArray())
        .get(0);
  }
}
