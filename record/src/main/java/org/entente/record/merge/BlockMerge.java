package org.entente.record.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Digest;
import org.entente.record.claim.FactType;
import org.jdbi.v3.core.Handle;

/**
 * Merges all claims of one type in a block and brings the tables up to date: facts that are as they
 * were are left alone, and what has changed is told in the table of changes. Thread-safe.
 */
final class BlockMerge<F> {
  private final FactType type;
  private final Function<String, F> json;
  private final Matcher<F> matcher;
  private final Function<Cluster<F>, Merged<F>> merging;
  private final FactTable<F> table;

  BlockMerge(
      FactType type,
      Function<String, F> json,
      Matcher<F> matcher,
      Function<Cluster<F>, Merged<F>> merging,
      FactTable<F> table) {
    this.type = type;
    this.json = json;
    this.matcher = matcher;
    this.merging = merging;
    this.table = table;
  }

  /** The claims of a block. */
  List<Claim<F>> claims(Handle handle, String block) {
    return handle
        .createQuery(
            """
            select c.n, c.id, s.id as source, s.dispatch, coalesce(s.published, '') as published,
              c.json
            from claim c join source s on s.n = c.source
            where c.type = :type and c.block = :block""")
        .bind("type", type.code())
        .bind("block", block)
        .map(
            (rows, context) ->
                new Claim<>(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    json.apply(rows.getString(6))))
        .list();
  }

  /** The facts of a block. */
  List<Merged<F>> merge(List<Claim<F>> claims, Constraints constraints) {
    return Clustering.of(claims, matcher, constraints).stream().map(merging).toList();
  }

  /** Brings a block up to date. */
  void run(Handle handle, String block, Constraints constraints, Instant now) {
    Map<String, String> before = new HashMap<>();
    handle
        .createQuery("select id, digest from " + table.name() + " where block = ?")
        .bind(0, block)
        .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
        .forEach(each -> before.put(each.getKey(), each.getValue()));
    for (Merged<F> merged : merge(claims(handle, block), constraints)) {
      String id = merged.cluster().id();
      String digest = Digest.of(merged.toString());
      String was = before.remove(id);
      if (digest.equals(was)) {
        continue;
      }
      if (was != null) {
        delete(handle, id);
      }
      insert(handle, block, merged, digest);
      log(handle, now, id, was == null ? "added" : "changed");
    }
    for (String gone : before.keySet().stream().sorted().toList()) {
      delete(handle, gone);
      log(handle, now, gone, "withdrawn");
    }
  }

  private void delete(Handle handle, String id) {
    handle.execute("delete from " + table.name() + " where id = ?", id);
    handle.execute("delete from evidence where fact = ?", id);
    handle.execute("delete from link where fact = ?", id);
    handle.execute("delete from contradiction where fact = ?", id);
  }

  private void insert(Handle handle, String block, Merged<F> merged, String digest) {
    String id = merged.cluster().id();
    table.insert(handle, block, merged, digest);
    for (Claim<F> claim : merged.cluster().claims()) {
      handle.execute("update claim set fact = ? where n = ?", id, claim.number());
    }
    for (Link link : merged.cluster().links()) {
      handle.execute(
          "insert into link values (?, ?, ?, ?, ?)",
          id,
          link.one(),
          link.other(),
          link.score(),
          Lists.json(link.reasons()));
    }
    for (Merged.Passage passage : merged.passages()) {
      handle.execute(
          "insert into evidence values (?, ?, ?, ?, ?, ?)",
          id,
          passage.part(),
          passage.claim().number(),
          passage.evidence().start(),
          passage.evidence().end(),
          passage.evidence().exact());
    }
    for (Merged.Dispute dispute : merged.disputes()) {
      insert(handle, id, dispute);
    }
  }

  private static void insert(Handle handle, String fact, Merged.Dispute dispute) {
    String id = "c" + Digest.of(fact + "\n" + dispute.about()).substring(0, 12);
    handle.execute("insert into contradiction values (?, ?, ?)", id, fact, dispute.about());
    int ordinal = 0;
    for (Merged.Value value : dispute.values()) {
      ordinal++;
      Evidence words = value.evidence().isEmpty() ? null : value.evidence().get(0);
      handle.execute(
          "insert into contradiction_value values (?, ?, ?, ?, ?, ?, ?)",
          id,
          ordinal,
          value.value(),
          value.claim().number(),
          words == null ? null : words.start(),
          words == null ? null : words.end(),
          words == null ? null : words.exact());
    }
  }

  private void log(Handle handle, Instant now, String id, String what) {
    handle.execute(
        "insert into change (at, type, fact, what) values (?, ?, ?, ?)",
        now.toString(),
        type.code(),
        id,
        what);
  }
}
