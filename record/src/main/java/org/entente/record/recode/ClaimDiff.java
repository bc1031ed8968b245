package org.entente.record.recode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.ClaimWords;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;

/**
 * Puts what a coder now finds in a source in the place of what the record has, claim by claim:
 * claims that stay keep their rows. A claim that a decision is about is never lost. If the coder no
 * longer has it, it is kept as it was, and what the coder now has of the same words yields to it.
 */
final class ClaimDiff {
  private final Rows rows;
  private final Set<String> decided;

  /**
   * @param decided ids of the claims that decisions are about
   */
  ClaimDiff(Rows rows, Set<String> decided) {
    this.rows = rows;
    this.decided = decided;
  }

  private record Known(
      String id,
      FactType type,
      String block,
      String json,
      String context,
      Optional<String> frozen) {
    boolean says(ClaimRow row) {
      return block.equals(row.block())
          && json.equals(row.json())
          && context.equals(row.context().json().orElse(""))
          && frozen.isEmpty();
    }
  }

  /**
   * Brings the claims of a source up to date.
   *
   * @param coder the version that has coded it until now
   * @return ids of the claims that decisions alone keep
   */
  List<String> apply(long source, String coder, List<ClaimRow> claims) {
    Map<String, ClaimRow> now = new HashMap<>();
    claims.forEach(claim -> now.put(claim.id(), claim));
    List<Known> known = known(source);
    Set<String> ids = Set.copyOf(known.stream().map(Known::id).toList());
    List<Known> kept = new ArrayList<>();
    for (Known claim : known) {
      ClaimRow row = now.get(claim.id());
      if (row == null && decided.contains(claim.id())) {
        rows.run("update claim set frozen = coalesce(frozen, ?) where id = ?", coder, claim.id());
        kept.add(claim);
      } else if (row == null) {
        stale(claim.id());
        rows.run("delete from claim where id = ?", claim.id());
      } else if (!claim.says(row)) {
        change(row);
      }
    }
    for (ClaimRow claim : claims) {
      if (!ids.contains(claim.id()) && kept.stream().noneMatch(each -> isRival(each, claim))) {
        insert(source, claim);
      }
    }
    return kept.stream().map(Known::id).toList();
  }

  private List<Known> known(long source) {
    return rows.list(
        "select id, type, block, json, coalesce(context, ''), frozen from claim where source = ?"
            + " order by id",
        row ->
            new Known(
                row.getString(1),
                FactType.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6))),
        source);
  }

  /** The blocks of all claims of the fact that a claim is of. */
  private void stale(String claim) {
    rows.run("insert or ignore into stale select type, block from claim where id = ?", claim);
    rows.run(
        """
        insert or ignore into stale select distinct o.type, o.block
        from claim c join claim o on o.fact = c.fact where c.id = ?\
        """,
        claim);
  }

  private void change(ClaimRow claim) {
    stale(claim.id());
    rows.run(
        "update claim set block = ?, json = ?, context = ?, frozen = null where id = ?",
        claim.block(),
        claim.json(),
        claim.context().json().orElse(null),
        claim.id());
    stale(claim.id());
  }

  private void insert(long source, ClaimRow claim) {
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
    stale(claim.id());
  }

  /** Whether a new claim is another reading of the words of one that is kept. */
  private static boolean isRival(Known kept, ClaimRow claim) {
    return kept.type() == claim.type()
        && ClaimWords.overlap(claim.type(), kept.json(), claim.json());
  }
}
