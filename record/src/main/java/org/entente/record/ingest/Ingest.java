package org.entente.record.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.entente.coder.Coder;
import org.entente.coder.OrderedCoding;
import org.entente.record.claim.Claims;
import org.entente.record.decision.Replacement;
import org.entente.record.merge.Merger;
import org.entente.record.source.Source;
import org.entente.record.source.SourceEntry;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Reads reports into a record: codes them on several threads, writes them on one, whole batches a
 * transaction, and merges at the end. A report that the record has unchanged is not coded again.
 * Cut short at any moment, the same call goes on where it was. Not thread-safe.
 */
public final class Ingest {
  /** How many reports are coded and wait to be written. */
  private static final int WAITING = 200;

  /**
   * At most so many reports are written in one transaction: what it costs is little more of many.
   */
  private static final int BATCH = 1000;

  /** A batch of so many UTF-16 code units is written even if it has fewer reports. */
  private static final int BATCH_LENGTH = 2_000_000;

  /** A batch that was begun so long ago is written, so that little is lost of what comes slowly. */
  private static final Duration BATCH_TIME = Duration.ofSeconds(2);

  private final RecordFile record;
  private final Coder coder;
  private final String version;
  private final int jobs;
  private final Instant now;

  /** What came of one report. */
  public sealed interface Outcome {}

  /**
   * It was coded and written.
   *
   * @param copy whether it is a copy of a dispatch that the record had
   * @param kept ids of the claims of an older version of it that decisions alone keep
   */
  public record Added(String id, boolean copy, List<String> kept) implements Outcome {}

  /** The record has it already, as it is. */
  public record Unchanged(String id) implements Outcome {}

  /** It was not read. */
  public record Refused(OrderedCoding.Refused<?> refusal) implements Outcome {}

  /** The coder failed on it. */
  public record Failed(OrderedCoding.Failed<?> failure) implements Outcome {}

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
    try {
      record.<Integer>session(
          reader -> record.session(writer -> read(readings, reader, writer, outcomes)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Merger.mergeStale(record, now);
  }

  private int read(
      Iterator<Reading> readings, Handle reader, Handle writer, Consumer<Outcome> outcomes) {
    try (Rows rows = Rows.on(reader)) {
      Fresh fresh = new Fresh(readings, rows, id -> outcomes.accept(new Unchanged(id)));
      Batch batch = new Batch(writer, fresh, outcomes);
      // the next batch is coded while one is written
      new OrderedCoding<>(jobs, WAITING, this::code).run(fresh, batch::take);
      return batch.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SourceEntry code(Article article) {
    return SourceEntry.of(Source.of(article), Claims.of(coder.code(article)));
  }

  /** What is to be written in one transaction. */
  private final class Batch {
    private final Handle writer;
    private final Fresh fresh;
    private final Consumer<Outcome> outcomes;
    private final Map<String, SourceEntry> entries = new LinkedHashMap<>();
    private long length;
    private long begun = System.nanoTime();

    Batch(Handle writer, Fresh fresh, Consumer<Outcome> outcomes) {
      this.writer = writer;
      this.fresh = fresh;
      this.outcomes = outcomes;
    }

    void take(OrderedCoding.Outcome<SourceEntry> outcome) {
      if (outcome instanceof OrderedCoding.Coded<SourceEntry> coded) {
        SourceEntry entry = coded.result();
        if (isFull() || entries.containsKey(entry.source().id())) {
          write();
        }
        entries.put(entry.source().id(), entry);
        length += entry.source().text().text().length();
      } else if (outcome instanceof OrderedCoding.Refused<SourceEntry> refused) {
        outcomes.accept(new Refused(refused));
      } else if (outcome instanceof OrderedCoding.Failed<SourceEntry> failed) {
        outcomes.accept(new Failed(failed));
      }
    }

    private boolean isFull() {
      return entries.size() == BATCH
          || length >= BATCH_LENGTH
          || (!entries.isEmpty() && System.nanoTime() - begun >= BATCH_TIME.toNanos());
    }

    int write() {
      int written =
          RecordFile.transaction(
              writer,
              handle -> {
                try (Rows rows = Rows.on(handle)) {
                  List<SourceEntry> batch = List.copyOf(entries.values());
                  List<Replacement.Written> put = new Replacement(rows).put(batch, version, now);
                  for (int i = 0; i < put.size(); i++) {
                    String id = batch.get(i).source().id();
                    outcomes.accept(new Added(id, put.get(i).copy(), put.get(i).kept()));
                  }
                }
                return entries.size();
              });
      entries.values().forEach(entry -> fresh.written(entry.source().id(), entry.digest()));
      entries.clear();
      length = 0;
      begun = System.nanoTime();
      return written;
    }
  }
}
