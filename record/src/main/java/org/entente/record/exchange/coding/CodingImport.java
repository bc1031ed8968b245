package org.entente.record.exchange.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.record.decision.Replacement;
import org.entente.record.merge.Merger;
import org.entente.record.source.SourceEntry;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Takes codings into a record, one a line in the JSON contract, as {@code entente read} writes
 * them: each becomes the source of its article, in the place of what the record had of it. A line
 * may carry the article's text in the field {@code text}; without it the text that the record has
 * of the article is kept, if any. Where there is a text, every passage must be in it. Not
 * thread-safe.
 */
public final class CodingImport {
  private static final int BATCH = 200;
  private static final String CODER = "import";

  private final RecordFile record;
  private final Instant now;
  private final List<Refused> refused = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int taken;
  private int unchanged;

  /** A line that was not taken, and why. */
  public record Refused(long line, String reason) {}

  /**
   * What came of the lines.
   *
   * @param taken how many codings are new or changed
   * @param unchanged how many the record had as they are
   * @param kept ids of the claims of older codings that decisions alone keep
   */
  public record Tally(int taken, int unchanged, List<Refused> refused, List<String> kept) {}

  private record Numbered(long number, String text) {}

  private CodingImport(RecordFile record, Instant now) {
    this.record = record;
    this.now = now;
  }

  /**
   * Takes lines in and merges them. Empty lines are passed over.
   *
   * @param now what the record notes as the time
   * @throws IOException if the lines cannot be read
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public static Tally run(BufferedReader lines, RecordFile record, Instant now) throws IOException {
    CodingImport work = new CodingImport(record, now);
    work.read(lines);
    Merger.mergeStale(record, now);
    return new Tally(work.taken, work.unchanged, List.copyOf(work.refused), List.copyOf(work.kept));
  }

  private void read(BufferedReader lines) throws IOException {
    List<Numbered> batch = new ArrayList<>();
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        batch.add(new Numbered(number, line));
      }
      if (batch.size() == BATCH) {
        write(batch);
        batch.clear();
      }
    }
    write(batch);
  }

  private void write(List<Numbered> batch) {
    record.write(
        handle -> {
          batch.forEach(line -> take(handle, line));
          return batch.size();
        });
  }

  private void take(Handle handle, Numbered line) {
    CodingLine coding;
    try {
      coding = CodingLine.of(line.text(), id -> text(handle, id));
    } catch (IllegalArgumentException e) {
      refused.add(new Refused(line.number(), String.valueOf(e.getMessage())));
      return;
    }
    String id = coding.source().id();
    if (!ids.add(id)) {
      refused.add(new Refused(line.number(), "a second coding of " + id));
    } else if (SourceTable.has(handle, coding.source())
        && claims(handle, id).equals(coding.imprint())) {
      unchanged++;
    } else {
      try (Rows rows = Rows.on(handle)) {
        new Replacement(rows)
            .put(List.of(SourceEntry.of(coding.source(), coding.claims())), CODER, now)
            .forEach(written -> kept.addAll(written.kept()));
      }
      taken++;
    }
  }

  /** The text that the record has of an article, or an empty one. */
  private static String text(Handle handle, String id) {
    return handle
        .createQuery("select text from source where id = ? and kind = 'report'")
        .bind(0, id)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  private static Set<String> claims(Handle handle, String id) {
    return handle
        .createQuery(
            "select c.json from claim c join source s on s.n = c.source"
                + " where s.id = ? and c.frozen is null")
        .bind(0, id)
        .mapTo(String.class)
        .set();
  }
}
