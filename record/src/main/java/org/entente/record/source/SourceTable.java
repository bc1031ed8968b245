package org.entente.record.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.record.claim.ClaimRow;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Writes sources with their claims and their words. Each call is part of the caller's transaction.
 */
public final class SourceTable {
  private SourceTable() {}

  private record Known(long n, String kind, String text) {}

  /** Whether the record has a source exactly as it is. */
  public static boolean has(Handle handle, Source source) {
    try (Rows rows = Rows.on(handle)) {
      return has(rows, source.id(), source.digest());
    }
  }

  /** Whether the record has a source of this id with this {@link Source#digest}. */
  public static boolean has(Rows rows, String id, String digest) {
    return !rows.list("select 1 from source where id = ? and digest = ?", row -> true, id, digest)
        .isEmpty();
  }

  /** Writes a source and what it claims, in the place of what the record had under its id. */
  public static void put(
      Handle handle, Source source, List<ClaimRow> claims, String coder, Instant now) {
    try (Rows rows = Rows.on(handle)) {
      put(rows, List.of(SourceEntry.of(source, claims)), coder, now);
    }
  }

  /**
   * Writes sources and what they claim, in the place of what the record had under their ids.
   *
   * @param entries of different ids
   * @return of each, whether it is a copy of a dispatch that the record has from another source
   */
  public static List<Boolean> put(Rows rows, List<SourceEntry> entries, String coder, Instant now) {
    List<Long> numbers = new ArrayList<>();
    List<Boolean> copies = new ArrayList<>();
    for (SourceEntry entry : entries) {
      long n = put(rows, entry, coder, now);
      numbers.add(n);
      copies.add(
          entry.wording().isPresent()
              && new Dispatches(rows).join(n, entry.source(), entry.wording().get()));
    }
    // Last, and one after the other: before almost any other statement SQLite has its full-text
    // index write out what it has gathered, which would cost more than all else.
    for (int i = 0; i < numbers.size(); i++) {
      SourceEntry entry = entries.get(i);
      rows.run(
          "insert into words (rowid, title, body, other) values (?, ?, ?, ?)",
          numbers.get(i),
          entry.title().words(),
          entry.body().words(),
          entry.title().others() + entry.body().others());
    }
    return copies;
  }

  private static long put(Rows rows, SourceEntry entry, String coder, Instant now) {
    Source source = entry.source();
    remove(rows, source.id());
    Article text = source.text();
    List<Long> numbers =
        rows.list(
            """
            insert into source (id, kind, url, title, publisher, published, language, text, digest,
              dispatch, coder, added)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning n\
            """,
            row -> row.getLong(1),
            source.id(),
            source.kind().code(),
            text.url().orElse(null),
            text.title().orElse(null),
            text.publisher().orElse(null),
            source.published().orElse(null),
            text.language(),
            text.text(),
            entry.digest(),
            source.id(),
            coder,
            now.toString());
    long n = numbers.get(0);
    entry.claims().forEach(claim -> insert(rows, n, claim));
    return n;
  }

  /** Removes a source with all that it claims; the blocks of its claims become stale. */
  public static void remove(Handle handle, String id) {
    try (Rows rows = Rows.on(handle)) {
      remove(rows, id);
    }
  }

  private static void remove(Rows rows, String id) {
    List<Known> found =
        rows.list(
            "select n, kind, text from source where id = ?",
            row -> new Known(row.getLong(1), row.getString(2), row.getString(3)),
            id);
    for (Known known : found) {
      long n = known.n();
      if (known.kind().equals(Source.Kind.REPORT.code())) {
        new Dispatches(rows).leave(n, known.text());
      }
      rows.run(
          "insert or ignore into stale select distinct type, block from claim where source = ?", n);
      // a decision may have joined them with claims of other blocks
      rows.run(
          """
          insert or ignore into stale select distinct o.type, o.block
          from claim c join claim o on o.fact = c.fact where c.source = ?\
          """,
          n);
      // SQLite gives numbers of removed claims out again, so that a fact might look unchanged while
      // its evidence went with them
      for (String table : List.of("agreement", "act", "person")) {
        rows.run(
            "update "
                + table
                + " set digest = '' where id in (select fact from claim where source = ?)",
            n);
      }
      rows.run("delete from words where rowid = ?", n);
      rows.run("delete from source where n = ?", n);
    }
  }

  private static void insert(Rows rows, long source, ClaimRow claim) {
    rows.run(
        """
        insert into claim (id, source, type, block, json, context, extra)
        values (?, ?, ?, ?, ?, ?, ?)\
        """,
        claim.id(),
        source,
        claim.type().code(),
        claim.block(),
        claim.json(),
        claim.context().json().orElse(null),
        claim.extra().orElse(null));
    rows.run("insert or ignore into stale values (?, ?)", claim.type().code(), claim.block());
  }
}
