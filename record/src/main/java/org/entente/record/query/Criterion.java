package org.entente.record.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One filter in SQL.
 *
 * @param test what each fact {@code f} is asked; where of it only {@code f.id} is asked about, it
 *     begins with a plus, else SQLite would look up the fact first
 * @param values for the question marks of the test
 * @param driver how all facts that pass can be listed, if there is an index for it
 */
record Criterion(String test, List<Object> values, Optional<Driver> driver) {

  /**
   * A list of the facts that pass, out of an index.
   *
   * @param table what is listed, under the name {@code d}
   * @param where which of it
   * @param values for its question marks
   * @param key the column that has the fact's id
   * @param ordered whether it comes in the order of days
   * @param size about how many it lists, where that is known to be few
   */
  record Driver(
      String table,
      String where,
      List<Object> values,
      String key,
      boolean ordered,
      OptionalInt size) {}

  /** A filter without an index of its own. */
  static Criterion test(String test, Object... values) {
    return new Criterion(test, List.of(values), Optional.empty());
  }

  /** The same filter with an index. */
  Criterion by(String table, String where, String key, boolean ordered, Object... driverValues) {
    return by(new Driver(table, where, List.of(driverValues), key, ordered, OptionalInt.empty()));
  }

  /** The same filter with an index. */
  Criterion by(Driver index) {
    return new Criterion(test, values, Optional.of(index));
  }
}
