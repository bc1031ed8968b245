package org.entente.record.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Context;
import org.entente.record.claim.Digest;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Verdict;
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
  private final BiFunction<Cluster<F>, Verdict, Merged<F>> merging;
  private final UnaryOperator<List<Merged<F>>> finish;
  private final FactTable<F> table;

  /** A claim as the tables have it, and the fact that the record had it for. */
  private record Row(
      long number,
      String id,
      String source,
      String dispatch,
      String published,
      String language,
      String json,
      Optional<String> context,
      String block,
      Optional<String> fact) {}

  /** A claim with its block and the fact that the record had it for. */
  private record Filed<F>(Claim<F> claim, String block, Optional<String> fact) {}

  /** The facts, and what would be facts if no person had rejected them. */
  private record Told<F>(List<Merged<F>> facts, List<Cluster<F>> rejected) {}

  /**
   * @param json reads a claim's fact
   * @param print writes a fact as JSON
   * @param merging makes one fact of its claims and of what persons have decided on it
   * @param finish what the facts of a block are to each other
   */
  BlockMerge(
      FactType type,
      Function<String, F> json,
      Function<F, String> print,
      Matcher<F, T> matcher,
      BiFunction<Cluster<F>, Verdict, Merged<F>> merging,
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

  /** The facts of a block as sources until some day tell them; those rejected are left out. */
  List<Merged<F>> facts(Rows rows, String block, Until until, Constraints constraints) {
    return tell(filed(read(rows, constraints.blocks(block), until)), constraints).facts();
  }

  private List<Row> read(Rows rows, List<String> blocks, Until until) {
    List<Row> read = new ArrayList<>();
    blocks.forEach(block -> read.addAll(read(rows, block, until)));
    return read;
  }

  private List<Row> read(Rows rows, String block, Until until) {
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
            new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Optional.ofNullable(row.getString(8)),
                block,
                Optional.ofNullable(row.getString(9))),
        type.code(),
        block,
        until.basis().code(),
        until.day());
  }

  private List<Filed<F>> filed(List<Row> read) {
    List<Filed<F>> filed = new ArrayList<>();
    for (Row row : read) {
      Claim<F> claim =
          new Claim<>(
              row.number(),
              row.id(),
              row.source(),
              row.dispatch(),
              row.published(),
              row.language(),
              json.apply(row.json()),
              Context.of(row.context()));
      filed.add(new Filed<>(claim, row.block(), row.fact()));
    }
    return filed;
  }

  /** The facts that claims of one block tell of. */
  List<Merged<F>> merge(List<Claim<F>> claims, Constraints constraints) {
    return told(Clustering.of(claims, matcher, constraints), constraints).facts();
  }

  private Told<F> tell(List<Filed<F>> filed, Constraints constraints) {
    List<Claim<F>> claims = filed.stream().map(Filed::claim).toList();
    if (constraints.beside().isEmpty()) {
      return told(Clustering.of(claims, matcher, constraints), constraints);
    }
    Map<String, String> homes = new HashMap<>();
    filed.forEach(each -> homes.put(each.claim().id(), each.block()));
    return told(Clustering.of(claims, new HomeMatcher<>(matcher, homes), constraints), constraints);
  }

  private Told<F> told(List<Cluster<F>> clusters, Constraints constraints) {
    List<Merged<F>> facts = new ArrayList<>();
    List<Cluster<F>> rejected = new ArrayList<>();
    for (Cluster<F> cluster : clusters) {
      Verdict verdict = constraints.on(cluster);
      if (verdict.rejected()) {
        rejected.add(cluster);
      } else {
        facts.add(merging.apply(cluster, verdict));
      }
    }
    return new Told<>(finish.apply(facts), rejected);
  }

  /**
   * Reads a block and those that a decision has put beside it, to be brought up to date. Their
   * facts are filed under the first of them.
   */
  PendingBlock read(Rows rows, String block, Constraints constraints) {
    List<String> blocks = constraints.blocks(block);
    List<Row> read = read(rows, blocks, Until.NOW);
    return new PendingBlock(
        read.size(),
        () -> {
          List<Filed<F>> filed = filed(read);
          Told<F> told = tell(filed, constraints);
          List<String> digests = new ArrayList<>();
          for (Merged<F> merged : told.facts()) {
            digests.add(Imprint.of(merged, blocks.get(0) + print.apply(merged.fact())));
          }
          return (writer, now) -> write(writer, blocks, filed, told, digests, now);
        });
  }

  private void write(
      Rows rows,
      List<String> blocks,
      List<Filed<F>> filed,
      Told<F> told,
      List<String> digests,
      Instant now) {
    Map<String, String> before = new HashMap<>();
    for (String each : blocks) {
      rows.list(
              "select id, digest from " + table.name() + " where block = ?",
              row -> Map.entry(row.getString(1), row.getString(2)),
              each)
          .forEach(fact -> before.put(fact.getKey(), fact.getValue()));
    }
    Map<String, Optional<String>> facts = new HashMap<>();
    filed.forEach(each -> facts.put(each.claim().id(), each.fact()));
    // what was rejected keeps its claims together, so that one can ask what it was
    told.rejected().forEach(cluster -> file(rows, cluster, facts));
    for (int i = 0; i < digests.size(); i++) {
      Merged<F> merged = told.facts().get(i);
      String id = merged.id();
      file(rows, merged.cluster(), facts);
      String was = before.remove(id);
      if (digests.get(i).equals(was)) {
        continue;
      }
      // a claim that has come from another block may have left its fact there
      if (was != null || isTold(rows, id)) {
        delete(rows, id);
      }
      insert(rows, blocks.get(0), merged, digests.get(i));
      log(rows, now, id, was == null ? "added" : "changed");
    }
    for (String gone : before.keySet().stream().sorted().toList()) {
      delete(rows, gone);
      log(rows, now, gone, "withdrawn");
    }
  }

  private void file(Rows rows, Cluster<F> cluster, Map<String, Optional<String>> facts) {
    Optional<String> id = Optional.of(cluster.id());
    for (Claim<F> claim : cluster.claims()) {
      if (!facts.getOrDefault(claim.id(), Optional.empty()).equals(id)) {
        rows.run("update claim set fact = ? where n = ?", cluster.id(), claim.number());
      }
    }
  }

  private boolean isTold(Rows rows, String id) {
    return !rows.list("select 1 from " + table.name() + " where id = ?", row -> 1, id).isEmpty();
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
