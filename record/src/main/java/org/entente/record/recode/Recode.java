package org.entente.record.recode;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.coder.OrderedCoding;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Claims;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.Standing;
import org.entente.record.merge.Merger;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Codes the stored reports again, on several threads, and writes them on one, whole batches a
 * transaction. Each report notes its coder: cut short at any moment, the same call goes on where it
 * was. What persons have decided about is kept. Not thread-safe.
 */
public final class Recode {
  private static final int BATCH = 200;

  private final RecordFile record;
  private final Coder coder;
  private final String version;
  private final int jobs;
  private final List<Coded> batch = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  private record Coded(String source, List<ClaimRow> claims) {}

  /**
   * What became of a record.
   *
   * @param changes what became of its facts, in their order
   * @param kept ids of the claims that decisions alone keep, in the order of reports
   */
  public record Result(List<FactChange> changes, List<String> kept) {}

  /**
   * @param version what the record notes as the coder's version
   * @param jobs how many threads code, 1 or more
   */
  public Recode(RecordFile record, Coder coder, String version, int jobs) {
    this.record = record;
    this.coder = coder;
    this.version = version;
    this.jobs = jobs;
  }

  /**
   * Codes the reports that another version has coded, and merges.
   *
   * @param all to code those of this version, too
   * @param now what the table of changes says about when
   * @param outcomes is told what came of each report, its id if it was coded
   * @throws IOException if it is interrupted
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public Result run(boolean all, Instant now, Consumer<OrderedCoding.Outcome<String>> outcomes)
      throws IOException {
    new OrderedCoding<>(jobs, this::code)
        .run(
            new StoredReports(record, version, all),
            outcome -> {
              if (outcome instanceof OrderedCoding.Coded<Coded> coded) {
                batch.add(coded.result());
                outcomes.accept(new OrderedCoding.Coded<>(coded.result().source()));
              } else if (outcome instanceof OrderedCoding.Refused<Coded> refused) {
                outcomes.accept(new OrderedCoding.Refused<>(refused.source(), refused.reason()));
              } else if (outcome instanceof OrderedCoding.Failed<Coded> failed) {
                outcomes.accept(new OrderedCoding.Failed<>(failed.source(), failed.fault()));
              }
              if (batch.size() == BATCH) {
                write();
              }
            });
    write();
    FactChanges changes = record.read(FactChanges::before);
    Merger.mergeStale(record, now);
    return new Result(record.read(changes::since), List.copyOf(kept));
  }

  private Coded code(Article article) {
    return new Coded(article.id(), Claims.of(coder.code(article)));
  }

  private record Stored(long n, String coder) {}

  private void write() {
    kept.addAll(record.<List<String>>write(this::write));
    batch.clear();
  }

  private List<String> write(Handle handle) {
    List<String> frozen = new ArrayList<>();
    try (Rows rows = Rows.on(handle)) {
      ClaimDiff diff = new ClaimDiff(rows, Standing.claims(DecisionTable.all(rows)));
      for (Coded coded : batch) {
        for (Stored stored :
            rows.list(
                "select n, coder from source where id = ?",
                row -> new Stored(row.getLong(1), row.getString(2)),
                coded.source())) {
          frozen.addAll(diff.apply(stored.n(), stored.coder(), coded.claims()));
          rows.run("update source set coder = ? where n = ?", version, stored.n());
        }
      }
    }
    return frozen;
  }
}
