package org.entente.record.source;

import java.time.Instant;
import java.util.List;
import org.entente.article.Article;
import org.entente.record.claim.ClaimRow;
import org.entente.record.search.Shadow;
import org.jdbi.v3.core.Handle;

/**
 * Writes sources with their claims and their words. Each call is part of the caller's transaction.
 */
public final class SourceTable {
  private SourceTable() {}

  private record Known(long n, String digest) {}

  /** Whether the record has a source exactly as it is. */
  public static boolean has(Handle handle, Source source) {
    return known(handle, source.id()).stream()
        .anyMatch(known -> known.digest().equals(source.digest()));
  }

  /** Writes a source and what it claims, in the place of what the record had under its id. */
  public static void put(
      Handle handle, Source source, List<ClaimRow> claims, String coder, Instant now) {
    remove(handle, source.id());
    Article text = source.text();
    handle.execute(
        """
        insert into source (id, kind, url, title, publisher, published, language, text, digest,
          dispatch, coder, added)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        source.id(),
        source.kind().code(),
        text.url().orElse(null),
        text.title().orElse(null),
        text.publisher().orElse(null),
        source.published().orElse(null),
        text.language(),
        text.text(),
        source.digest(),
        source.id(),
        coder,
        now.toString());
    long n = handle.select("select last_insert_rowid()").mapTo(Long.class).one();
    Shadow title = Shadow.of(text.language(), text.title().orElse(""));
    Shadow body = Shadow.of(text.language(), text.text());
    handle.execute(
        "insert into words (rowid, title, body, other) values (?, ?, ?, ?)",
        n,
        title.words(),
        body.words(),
        title.others() + body.others());
    claims.forEach(claim -> insert(handle, n, claim));
  }

  /** Removes a source, if the record has it, with all that it claims. */
  public static void remove(Handle handle, String id) {
    known(handle, id).forEach(known -> delete(handle, known.n()));
  }

  /** Removes a source with all that it claims; the blocks of its claims become stale. */
  private static void delete(Handle handle, long n) {
    handle.execute(
        "insert or ignore into stale select distinct type, block from claim where source = ?", n);
    // a decision may have joined them with claims of other blocks
    handle.execute(
        """
        insert or ignore into stale select distinct o.type, o.block
        from claim c join claim o on o.fact = c.fact where c.source = ?\
        """,
        n);
    handle.execute("delete from words where rowid = ?", n);
    handle.execute("delete from source where n = ?", n);
  }

  private static List<Known> known(Handle handle, String id) {
    return handle
        .createQuery("select n, digest from source where id = ?")
        .bind(0, id)
        .map((rows, context) -> new Known(rows.getLong(1), rows.getString(2)))
        .list();
  }

  private static void insert(Handle handle, long source, ClaimRow claim) {
    handle.execute(
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
    handle.execute("insert or ignore into stale values (?, ?)", claim.type().code(), claim.block());
  }
}
