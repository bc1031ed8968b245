package org.entente.record.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Digest;
import org.entente.record.search.Shadow;
import org.jdbi.v3.core.Handle;

/** Writes sources with their claims and their words. */
final class SourceTable {
  private SourceTable() {}

  /** What a record already has under an id. */
  record Known(long n, String digest) {}

  /** The source with an id, if the record has it. */
  static Optional<Known> find(Handle handle, String id) {
    return handle
        .createQuery("select n, digest from source where id = ?")
        .bind(0, id)
        .map((rows, context) -> new Known(rows.getLong(1), rows.getString(2)))
        .findOne();
  }

  /** What tells whether a report has changed. */
  static String digest(Article article) {
    return Digest.of(
        String.join(
            "\u0000",
            article.url().orElse(""),
            article.title().orElse(""),
            article.publisher().orElse(""),
            article.published().map(LocalDate::toString).orElse(""),
            article.language(),
            article.text()));
  }

  /** Writes a report that the record does not have. */
  static void insert(
      Handle handle, Article article, List<ClaimRow> claims, String coder, Instant now) {
    handle.execute(
        """
        insert into source (id, kind, url, title, publisher, published, language, text, digest,
          dispatch, coder, added)
        values (?, 'report', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        article.id(),
        article.url().orElse(null),
        article.title().orElse(null),
        article.publisher().orElse(null),
        article.published().map(LocalDate::toString).orElse(null),
        article.language(),
        article.text(),
        digest(article),
        article.id(),
        coder,
        now.toString());
    long n = handle.select("select last_insert_rowid()").mapTo(Long.class).one();
    handle.execute(
        "insert into words (rowid, title, body) values (?, ?, ?)",
        n,
        Shadow.of(article.title().orElse("")),
        Shadow.of(article.text()));
    claims.forEach(claim -> insert(handle, n, claim));
  }

  /** Removes a source with all that it claims; the blocks of its claims become stale. */
  static void delete(Handle handle, long n) {
    handle.execute(
        "insert or ignore into stale select distinct type, block from claim where source = ?", n);
    handle.execute("delete from words where rowid = ?", n);
    handle.execute("delete from source where n = ?", n);
  }

  private static void insert(Handle handle, long source, ClaimRow claim) {
    handle.execute(
        "insert into claim (id, source, type, block, json, extra) values (?, ?, ?, ?, ?, ?)",
        claim.id(),
        source,
        claim.type().code(),
        claim.block(),
        claim.json(),
        claim.extra().orElse(null));
    handle.execute("insert or ignore into stale values (?, ?)", claim.type().code(), claim.block());
  }
}
