package org.entente.record.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.entente.coder.Coder;
import org.entente.coder.OrderedCoding;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Claims;
import org.entente.record.merge.Merger;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;

/**
 * Reads reports into a record: codes them on several threads, writes them on one, whole batches a
 * transaction, and merges at the end. A report that the record has unchanged is not coded again.
 * Cut short at any moment, the same call goes on where it was. Not thread-safe.
 */
public final class Ingest {
  private static final int BATCH = 200;

  private final RecordFile record;
  private final Coder coder;
  private final String version;
  private final int jobs;
  private final Instant now;
  private final List<Coded> batch = new ArrayList<>();

  /** What came of one report. */
  public sealed interface Outcome {}

  /** It was coded and written, or will be with its batch. */
  public record Added(String id) implements Outcome {}

  /** The record has it already, as it is. */
  public record Unchanged(String id) implements Outcome {}

  /** It was not read. */
  public record Refused(OrderedCoding.Refused<?> refusal) implements Outcome {}

  /** The coder failed on it. */
  public record Failed(OrderedCoding.Failed<?> failure) implements Outcome {}

  private record Coded(Source source, Optional<List<ClaimRow>> claims) {}

  /**
   * @param version what the record notes as the coder's version
   * @param jobs how many threads code, 1 or more
   * @param now what the record notes as the time
   */
  public Ingest(RecordFile record, Coder coder, String version, int jobs, Instant now) {
    this.record = record;
    this.coder = coder;
    this.version = version;
    this.jobs = jobs;
    this.now = now;
  }

  /**
   * Reads everything into the record.
   *
   * @param outcomes is told what came of each report
   * @throws IOException if a report cannot be read because of the machine
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public void run(Iterator<Reading> readings, Consumer<Outcome> outcomes) throws IOException {
    new OrderedCoding<>(jobs, this::code).run(readings, outcome -> take(outcome, outcomes));
    write();
    Merger.mergeStale(record, now);
  }

  private Coded code(Article article) {
    Source source = Source.of(article);
    boolean unchanged = record.<Boolean>session(handle -> SourceTable.has(handle, source));
    return new Coded(
        source, unchanged ? Optional.empty() : Optional.of(Claims.of(coder.code(article))));
  }

  private void take(OrderedCoding.Outcome<Coded> outcome, Consumer<Outcome> outcomes) {
    if (outcome instanceof OrderedCoding.Coded<Coded> coded) {
      Coded result = coded.result();
      if (result.claims().isPresent()) {
        batch.add(result);
        outcomes.accept(new Added(result.source().id()));
      } else {
        outcomes.accept(new Unchanged(result.source().id()));
      }
      if (batch.size() == BATCH) {
        write();
      }
    } else if (outcome instanceof OrderedCoding.Refused<Coded> refused) {
      outcomes.accept(new Refused(refused));
    } else if (outcome instanceof OrderedCoding.Failed<Coded> failed) {
      outcomes.accept(new Failed(failed));
    }
  }

  private void write() {
    record.write(
        transaction -> {
          for (Coded coded : batch) {
            SourceTable.put(
                transaction, coded.source(), coded.claims().orElseThrow(), version, now);
          }
          return batch.size();
        });
    batch.clear();
  }
}
