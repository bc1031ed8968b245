package org.entente.record.exchange.dcad;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.article.Article;
import org.entente.coder.Coding;
import org.entente.record.claim.Claims;
import org.entente.record.decision.Replacement;
import org.entente.record.merge.Merger;
import org.entente.record.source.Source;
import org.entente.record.source.SourceEntry;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;

/**
 * Takes the main file of DCAD into a record: each row a source, whose text is the row as the file
 * has it, so that nothing of it is lost. Rows that do not have the file's columns are refused, the
 * rest is taken, all in one transaction. Thread-safe.
 */
public final class DcadImport {
  /** The publisher that the record notes. */
  public static final String PUBLISHER = "DCAD v1.0 (Kinne 2020)";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private DcadImport() {}

  /** A row that was not taken, and why. */
  public record Refused(long line, String reason) {}

  /**
   * What came of a file.
   *
   * @param taken how many rows are new or changed
   * @param unchanged how many the record had as they are
   * @param kept ids of the claims of older rows that decisions alone keep
   */
  public record Tally(int taken, int unchanged, List<Refused> refused, List<String> kept) {}

  /** The file is not the main file of DCAD. */
  public static final class NotDcadException extends IOException {
    private static final long serialVersionUID = 1L;

    NotDcadException(String message) {
      super(message);
    }
  }

  /**
   * Takes a file in and merges it.
   *
   * @param now what the record notes as the time
   * @throws NotDcadException if its first line does not name DCAD's columns
   * @throws IOException if it cannot be read
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public static Tally run(Path file, RecordFile record, Instant now) throws IOException {
    List<Refused> refused = new ArrayList<>();
    List<Coding> codings = read(file, refused);
    List<String> kept = new ArrayList<>();
    int taken =
        record.write(
            handle -> {
              List<SourceEntry> entries = new ArrayList<>();
              for (Coding coding : codings) {
                Source source = new Source(Source.Kind.DATASET, coding.article());
                if (!SourceTable.has(handle, source)) {
                  entries.add(SourceEntry.of(source, Claims.of(coding)));
                }
              }
              try (Rows rows = Rows.on(handle)) {
                new Replacement(rows)
                    .put(entries, "dcad", now)
                    .forEach(written -> kept.addAll(written.kept()));
              }
              return entries.size();
            });
    Merger.mergeStale(record, now);
    return new Tally(taken, codings.size() - taken, List.copyOf(refused), List.copyOf(kept));
  }

  private static List<Coding> read(Path file, List<Refused> refused) throws IOException {
    List<Coding> codings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, FORMAT)) {
      Iterator<CSVRecord> each = rows.iterator();
      if (!each.hasNext() || !values(each.next()).equals(header())) {
        throw new NotDcadException(file + ": the first line does not name the columns of DCAD");
      }
      while (each.hasNext()) {
        CSVRecord row = each.next();
        long line = rows.getCurrentLineNumber();
        Optional<String> fault = fault(row, ids);
        if (fault.isPresent()) {
          refused.add(new Refused(line, fault.get()));
        } else {
          codings.add(coding(new DcadRow(values(row))));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return codings;
  }

  private static Optional<String> fault(CSVRecord row, Set<String> ids) {
    int columns = DcadColumn.values().length;
    if (row.size() != columns) {
      return Optional.of(row.size() + " columns instead of " + columns);
    }
    DcadRow read = new DcadRow(values(row));
    String id = read.get(DcadColumn.DCAid);
    if (id.isEmpty()) {
      return Optional.of("no DCAid");
    }
    if (!ids.add(id)) {
      return Optional.of("a second row " + id);
    }
    for (DcadColumn column :
        List.of(
            DcadColumn.signDay,
            DcadColumn.signMonth,
            DcadColumn.signYear,
            DcadColumn.EIFDay,
            DcadColumn.EIFMonth,
            DcadColumn.EIFYear,
            DcadColumn.durationActual)) {
      if (!read.get(column).matches("-?\\d*")) {
        return Optional.of(column + " is not a number: " + read.get(column));
      }
    }
    return Optional.empty();
  }

  private static Coding coding(DcadRow row) {
    String id = row.get(DcadColumn.DCAid);
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.of(id),
            Optional.of(PUBLISHER),
            Optional.empty(),
            "en",
            FORMAT.format(row.values().toArray()));
    return DcadCoding.of(row, article);
  }

  private static List<String> header() {
    return Stream.of(DcadColumn.values()).map(Enum::name).toList();
  }

  private static List<String> values(CSVRecord row) {
    return row.stream().toList();
  }
}
