package org.entente.record.query;

import java.util.List;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The views of a record, for those who ask in SQL. Thread-safe. */
public final class Views {
  private Views() {}

  /**
   * A view.
   *
   * @param columns their names, in order
   */
  public record View(String name, List<String> columns) {}

  /** All views, by name. */
  public static List<View> of(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return rows
          .list(
              "select name from sqlite_master where type = 'view' order by name",
              row -> row.getString(1))
          .stream()
          .map(
              name ->
                  new View(
                      name,
                      rows.list(
                          "select name from pragma_table_info(?) order by cid",
                          row -> row.getString(1),
                          name)))
          .toList();
    }
  }
}
