package org.entente.record.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.ClaimWords;
import org.entente.record.claim.FactType;
import org.entente.record.source.SourceEntry;
import org.entente.record.source.SourceTable;
import org.entente.record.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Writes sources in the place of older versions of them, without losing what persons have decided:
 * a claim that a decision which holds is about, and that the new version does not make, stays as it
 * was, with its words, and what is now read in the same words yields to it. One object is for one
 * transaction. Not thread-safe.
 */
public final class Replacement {
  private final Rows rows;
  private @Nullable Set<String> decided;

  public Replacement(Rows rows) {
    this.rows = rows;
  }

  /**
   * What came of writing a source.
   *
   * @param copy whether it is a copy of a dispatch that the record has from another source
   * @param kept ids of the claims that decisions alone keep
   */
  public record Written(boolean copy, List<String> kept) {}

  private record Known(
      String id,
      FactType type,
      String block,
      String json,
      @Nullable String context,
      @Nullable String extra,
      String frozen) {
    boolean overlaps(ClaimRow claim) {
      return type == claim.type() && ClaimWords.overlap(type, json, claim.json());
    }

    /** With its words where another text has them. */
    Known movedTo(String text) {
      return new Known(id, type, block, ClaimWords.movedTo(text, json), context, extra, frozen);
    }
  }

  /**
   * Writes sources and what they claim.
   *
   * @param entries of different ids
   * @param coder the version of the coder that read them, or the import that brought them
   * @return what came of each
   */
  public List<Written> put(List<SourceEntry> entries, String coder, Instant now) {
    List<List<Known>> kept = entries.stream().map(this::kept).toList();
    List<SourceEntry> yielding = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      yielding.add(yielding(entries.get(i), kept.get(i)));
    }
    List<Boolean> copies = SourceTable.put(rows, yielding, coder, now);
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String source = entries.get(i).source().id();
      kept.get(i).forEach(claim -> insert(source, claim));
      written.add(new Written(copies.get(i), kept.get(i).stream().map(Known::id).toList()));
    }
    return written;
  }

  /** A source without what it claims in the words of claims that are kept. */
  private static SourceEntry yielding(SourceEntry entry, List<Known> kept) {
    return kept.isEmpty()
        ? entry
        : entry.claiming(
            entry.claims().stream()
                .filter(claim -> kept.stream().noneMatch(known -> known.overlaps(claim)))
                .toList());
  }

  private List<Known> kept(SourceEntry entry) {
    List<Known> known = known(entry);
    if (known.isEmpty()) {
      return known;
    }
    Set<String> said = entry.claims().stream().map(ClaimRow::id).collect(Collectors.toSet());
    Set<String> holding = decided();
    List<Known> kept = new ArrayList<>();
    for (Known claim : known) {
      if (holding.contains(claim.id()) && !said.contains(claim.id())) {
        kept.add(claim.movedTo(entry.source().text().text()));
      }
    }
    return kept;
  }

  /** What the record has of a source. */
  private List<Known> known(SourceEntry entry) {
    return rows.list(
        """
        select c.id, c.type, c.block, c.json, c.context, c.extra, coalesce(c.frozen, s.coder)
        from source s join claim c on c.source = s.n where s.id = ? order by c.id\
        """,
        row ->
            new Known(
                row.getString(1),
                FactType.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)),
        entry.source().id());
  }

  private Set<String> decided() {
    Set<String> read = decided;
    if (read == null) {
      read = Standing.claims(DecisionTable.all(rows));
      decided = read;
    }
    return read;
  }

  private void insert(String source, Known claim) {
    rows.run(
        """
        insert into claim (id, source, type, block, json, context, extra, frozen)
        select ?, n, ?, ?, ?, ?, ?, ? from source where id = ?\
        """,
        claim.id(),
        claim.type().code(),
        claim.block(),
        claim.json(),
        claim.context(),
        claim.extra(),
        claim.frozen(),
        source);
    rows.run("insert or ignore into stale values (?, ?)", claim.type().code(), claim.block());
  }
}
