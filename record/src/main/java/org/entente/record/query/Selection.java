package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.record.query.Criterion.Driver;
import org.entente.record.store.Rows;

/**
 * A query for facts of one table, the latest first and those without a date last. It goes along the
 * index of its rarest filter and asks each fact there about the others, so that it neither reads
 * the whole table nor sorts many rows.
 *
 * @param sql the query; its columns are the table's
 * @param values for its question marks
 */
record Selection(String sql, List<Object> values) {
  /** Counting stops here: an index with more is walked only as far as facts are asked for. */
  static final int FEW = 5000;

  /** Comes after every id. */
  static final String LAST_ID = "~";

  /**
   * The query for facts that meet all criteria.
   *
   * @param table {@code agreement} or {@code act}
   * @param after the end of the page before, if there was one; after one with a day come only
   *     others with a day
   * @param limit how many at most; 0 for all
   */
  static Selection of(
      Rows rows, String table, List<Criterion> criteria, Optional<Key> after, int limit) {
    Driver driver = new Driver(table, "true", List.of(), "id", true, OptionalInt.empty());
    Optional<Criterion> driving = rarest(rows, criteria);
    if (driving.isPresent()) {
      driver = driving.get().driver().orElse(driver);
    }
    StringBuilder sql =
        new StringBuilder("select f.* from " + driver.table() + " d cross join " + table)
            .append(" f on f.id = d." + driver.key() + " where " + driver.where());
    List<Object> values = new ArrayList<>(driver.values());
    for (Criterion criterion : criteria) {
      if (driving.isEmpty() || !criterion.equals(driving.get())) {
        // asked before the fact itself is looked up
        sql.append(" and ").append(criterion.test().replace("f.id", "d." + driver.key()));
        values.addAll(criterion.values());
      }
    }
    String day = driver.ordered() ? "d.first_day" : "f.first_day";
    String id = driver.ordered() ? "d." + driver.key() : "f.id";
    if (after.isPresent() && after.get().day().isPresent()) {
      sql.append(" and (" + day + ", " + id + ") < (?, ?)");
      values.add(after.get().day().get());
      values.add(after.get().id());
    } else if (after.isPresent()) {
      sql.append(" and " + day + " is null and " + id + " < ?");
      values.add(after.get().id());
    }
    sql.append(" order by " + day + " desc, " + id + " desc");
    if (limit > 0) {
      sql.append(" limit ").append(limit);
    }
    return new Selection(sql.toString(), List.copyOf(values));
  }

  /** The filter that fewest facts pass, of those that can be gone along. */
  static Optional<Criterion> rarest(Rows rows, List<Criterion> criteria) {
    Optional<Criterion> rarest = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (Criterion criterion : criteria) {
      if (criterion.driver().isEmpty()) {
        continue;
      }
      Driver driver = criterion.driver().get();
      int count = count(rows, driver);
      // many rows of an index without order would have to be sorted
      if (count < fewest && (driver.ordered() || driver.size().isPresent() || count <= FEW)) {
        fewest = count;
        rarest = Optional.of(criterion);
      }
    }
    return rarest;
  }

  /** How many facts an index lists, counted up to one more than {@link #FEW}. */
  static int count(Rows rows, Driver driver) {
    if (driver.size().isPresent()) {
      return driver.size().getAsInt();
    }
    return rows.list(
            "select count(*) from (select 1 from "
                + driver.table()
                + " d where "
                + driver.where()
                + " limit "
                + (FEW + 1)
                + ")",
            row -> row.getInt(1),
            driver.values().toArray())
        .get(0);
  }
}
