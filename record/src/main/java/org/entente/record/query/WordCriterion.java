package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.search.Query;

/** Facts told by sources that have the words of a search, in SQL. */
final class WordCriterion {
  private WordCriterion() {}

  /**
   * Filters together with a search.
   *
   * @param table {@code agreement} or {@code act}
   */
  static List<Criterion> with(Query words, String table, List<Criterion> filters) {
    List<Criterion> all = new ArrayList<>(filters);
    if (!words.isEmpty()) {
      String match = words.match();
      all.add(
          Criterion.test(
                  "exists (select 1 from claim c where c.fact = f.id and exists"
                      + " (select 1 from words where rowid = c.source and words match ?))",
                  match)
              .by(
                  "(select distinct c.fact as id from words w cross join claim c"
                      + " on c.source = w.rowid where w.words match ? and +c.type = '"
                      + table
                      + "' and c.fact is not null)",
                  "true",
                  "id",
                  false,
                  match));
    }
    return all;
  }
}
