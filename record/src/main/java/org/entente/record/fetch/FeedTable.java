package org.entente.record.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** What is remembered of feeds and of the pages they announced. */
final class FeedTable {
  private FeedTable() {}

  /**
   * What is remembered of a feed.
   *
   * @param failures how often in a row it could not be had
   * @param next when it may be asked again
   */
  record State(Optional<String> tag, Optional<String> modified, int failures, Instant next) {
    static final State NEW = new State(Optional.empty(), Optional.empty(), 0, Instant.EPOCH);
  }

  static State state(Handle handle, String address) {
    try (Rows rows = Rows.on(handle)) {
      List<State> found =
          rows.list(
              "select tag, modified, failures, next from feed where address = ?",
              row ->
                  new State(
                      Optional.ofNullable(row.getString(1)),
                      Optional.ofNullable(row.getString(2)),
                      row.getInt(3),
                      Instant.parse(row.getString(4))),
              address);
      return found.isEmpty() ? State.NEW : found.get(0);
    }
  }

  static boolean put(Handle handle, String address, State state) {
    try (Rows rows = Rows.on(handle)) {
      rows.run(
          "insert or replace into feed values (?, ?, ?, ?, ?)",
          address,
          state.tag().orElse(null),
          state.modified().orElse(null),
          state.failures(),
          state.next().toString());
    }
    return true;
  }

  static boolean hasPage(Handle handle, String address) {
    try (Rows rows = Rows.on(handle)) {
      return !rows.list("select 1 from page where address = ?", row -> true, address).isEmpty();
    }
  }

  static int putPages(Handle handle, List<String> addresses) {
    try (Rows rows = Rows.on(handle)) {
      addresses.forEach(address -> rows.run("insert or ignore into page values (?)", address));
    }
    return addresses.size();
  }
}
