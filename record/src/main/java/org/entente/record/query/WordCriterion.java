package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.record.search.Query;
import org.entente.record.store.Rows;

/** Facts told by sources that have the words of a search, in SQL. */
final class WordCriterion {
  private WordCriterion() {}

  /**
   * Filters together with a search.
   *
   * @param table {@code agreement} or {@code act}
   * @param limit how many facts are asked for
   */
  static List<Criterion> with(
      Rows rows, Query words, String table, List<Criterion> filters, int limit) {
    List<Criterion> all = new ArrayList<>(filters);
    if (!words.isEmpty()) {
      String match = words.match();
      Criterion told =
          Criterion.test(
              // all that match are found once, and each fact is looked up among them
              "+exists (select 1 from claim c where c.fact = f.id"
                  + " and +c.source in (select rowid from words where words match ?))",
              match);
      long few = SourceSelection.few(rows, limit);
      long matches = SourceSelection.matches(rows, words, few);
      all.add(matches > few ? told : told.by(driver(table, match, (int) matches)));
    }
    return all;
  }

  private static Criterion.Driver driver(String table, String match, int matches) {
    return new Criterion.Driver(
        "(select distinct c.fact as id from words w cross join claim c on c.source = w.rowid"
            + " where w.words match ? and c.type = '"
            + table
            + "' and c.fact is not null)",
        "true",
        List.of(match),
        "id",
        false,
        OptionalInt.of(matches));
  }
}
