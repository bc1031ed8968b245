package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.Rows;

/** A part of a list of facts, which begins after a key without going through what is before it. */
record Page(Rows rows, String table, List<Criterion> criteria) {

  /** Takes a row of the table. */
  interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  private static final class Last {
    private int count;
    private Optional<Key> key = Optional.empty();
  }

  /**
   * Gives the facts of the page.
   *
   * @param after the end of the page before, if there was one
   * @param limit how many at most; 0 for all
   * @return the end of this page, if there may be another
   */
  Optional<Key> give(Optional<Key> after, int limit, Taker taker) {
    Last last = new Last();
    give(Selection.of(rows, table, criteria, after, limit), taker, last);
    if (after.isPresent() && after.get().day().isPresent() && (limit == 0 || last.count < limit)) {
      // those without a day come after all that have one
      Optional<Key> undated = Optional.of(new Key(Optional.empty(), Selection.LAST_ID));
      int left = limit == 0 ? 0 : limit - last.count;
      give(Selection.of(rows, table, criteria, undated, left), taker, last);
    }
    return limit > 0 && last.count == limit ? last.key : Optional.empty();
  }

  private void give(Selection selection, Taker taker, Last last) {
    rows.each(
        selection.sql(),
        row -> {
          last.count++;
          long day = row.getLong("first_day");
          last.key =
              Optional.of(
                  new Key(
                      row.wasNull() ? Optional.empty() : Optional.of(day), row.getString("id")));
          taker.take(row);
        },
        selection.values().toArray());
  }
}
