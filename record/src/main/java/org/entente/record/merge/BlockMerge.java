package org.entente.record.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Context;
import org.entente.record.claim.Digest;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;

/**
 * Merges all claims of one type in a block and brings the tables up to date: facts that are as they
 * were are left alone, and what has changed is told in the table of changes. Thread-safe.
 */
final class BlockMerge<F, T> {
  private final FactType type;
  private final Function<String, F> json;
  private final Function<F, String> print;
  private final Matcher<F, T> matcher;
  private final Function<Cluster<F>, Merged<F>> merging;
  private final UnaryOperator<List<Merged<F>>> finish;
  private final FactTable<F> table;

  /** A claim with the fact that the record had it for. */
  private record Filed<F>(Claim<F> claim, Optional<String> fact) {}

  /**
   * @param json reads a claim's fact
   * @param print writes a fact as JSON
   * @param merging makes one fact of its claims
   * @param finish what the facts of a block are to each other
   */
  BlockMerge(
      FactType type,
      Function<String, F> json,
      Function<F, String> print,
      Matcher<F, T> matcher,
      Function<Cluster<F>, Merged<F>> merging,
      UnaryOperator<List<Merged<F>>> finish,
      FactTable<F> table) {
    this.type = type;
    this.json = json;
    this.print = print;
    this.matcher = matcher;
    this.merging = merging;
    this.finish = finish;
    this.table = table;
  }

  Matcher<F, T> matcher() {
    return matcher;
  }

  /** The claims of a block that sources made until some day. */
  List<Claim<F>> claims(Rows rows, String block, Until until) {
    return filed(rows, block, until).stream().map(Filed::claim).toList();
  }

  private List<Filed<F>> filed(Rows rows, String block, Until until) {
    return rows.list(
        """
        select c.n, c.id,
          case s.kind when 'dataset' then coalesce(s.publisher, s.id) else s.id end,
          s.dispatch, coalesce(s.published, ''), s.language, c.json, c.context, c.fact
        from claim c join source s on s.n = c.source
        where c.type = ? and c.block = ?
          and case ? when 'added' then substr(s.added, 1, 10)
            else coalesce(s.published, substr(s.added, 1, 10)) end <= ?
        order by c.id\
        """,
        row ->
            new Filed<>(
                new Claim<>(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    json.apply(row.getString(7)),
                    Context.of(Optional.ofNullable(row.getString(8)))),
                Optional.ofNullable(row.getString(9))),
        type.code(),
        block,
        until.basis().code(),
        until.day());
  }

  /** The facts of a block. */
  List<Merged<F>> merge(List<Claim<F>> claims, Constraints constraints) {
    return finish.apply(Clustering.of(claims, matcher, constraints).stream().map(merging).toList());
  }

  /** Brings a block up to date. */
  void run(Rows rows, String block, Constraints constraints, Instant now) {
    Map<String, String> before = new HashMap<>();
    rows.list(
            "select id, digest from " + table.name() + " where block = ?",
            row -> Map.entry(row.getString(1), row.getString(2)),
            block)
        .forEach(each -> before.put(each.getKey(), each.getValue()));
    List<Filed<F>> filed = filed(rows, block, Until.NOW);
    Map<String, Optional<String>> facts = new HashMap<>();
    filed.forEach(each -> facts.put(each.claim().id(), each.fact()));
    for (Merged<F> merged : merge(filed.stream().map(Filed::claim).toList(), constraints)) {
      String id = merged.id();
      for (Claim<F> claim : merged.cluster().claims()) {
        if (!facts.getOrDefault(claim.id(), Optional.empty()).equals(Optional.of(id))) {
          rows.run("update claim set fact = ? where n = ?", id, claim.number());
        }
      }
      String digest = Imprint.of(merged, print.apply(merged.fact()));
      String was = before.remove(id);
      if (digest.equals(was)) {
        continue;
      }
      // a claim that has come from another block may have left its fact there
      delete(rows, id);
      insert(rows, block, merged, digest);
      log(rows, now, id, was == null ? "added" : "changed");
    }
    for (String gone : before.keySet().stream().sorted().toList()) {
      delete(rows, gone);
      log(rows, now, gone, "withdrawn");
    }
  }

  private void delete(Rows rows, String id) {
    rows.run("delete from " + table.name() + " where id = ?", id);
    rows.run("delete from evidence where fact = ?", id);
    rows.run("delete from link where fact = ?", id);
    rows.run("delete from contradiction where fact = ?", id);
  }

  private void insert(Rows rows, String block, Merged<F> merged, String digest) {
    String id = merged.id();
    table.insert(rows, block, merged, digest);
    for (Link link : merged.cluster().links()) {
      rows.run(
          "insert into link values (?, ?, ?, ?, ?)",
          id,
          link.one(),
          link.other(),
          link.score(),
          Lists.json(link.reasons().stream().map(Reason::toString).toList()));
    }
    for (Merged.Passage passage : merged.passages()) {
      rows.run(
          "insert into evidence values (?, ?, ?, ?, ?, ?)",
          id,
          passage.part(),
          passage.claim().number(),
          passage.evidence().start(),
          passage.evidence().end(),
          passage.evidence().exact());
    }
    for (Merged.Dispute dispute : merged.disputes()) {
      insert(rows, id, dispute);
    }
  }

  private static void insert(Rows rows, String fact, Merged.Dispute dispute) {
    String id = "c" + Digest.of(fact + "\n" + dispute.about()).substring(0, 12);
    // an agreement may have two disputed stages of one status
    for (int same = 2;
        !rows.list("select 1 from contradiction where id = ?", row -> 1, id).isEmpty();
        same++) {
      id = "c" + Digest.of(fact + "\n" + dispute.about() + "\n" + same).substring(0, 12);
    }
    rows.run("insert into contradiction values (?, ?, ?)", id, fact, dispute.about());
    int ordinal = 0;
    for (Merged.Value value : dispute.values()) {
      ordinal++;
      for (Merged.Backing backing : value.backings()) {
        Evidence words = backing.words().orElse(null);
        rows.run(
            "insert into contradiction_value values (?, ?, ?, ?, ?, ?, ?)",
            id,
            ordinal,
            value.value(),
            backing.claim().number(),
            words == null ? null : words.start(),
            words == null ? null : words.end(),
            words == null ? null : words.exact());
      }
    }
  }

  private void log(Rows rows, Instant now, String id, String what) {
    rows.run(
        "insert into change (at, type, fact, what) values (?, ?, ?, ?)",
        now.toString(),
        type.code(),
        id,
        what);
  }
}
