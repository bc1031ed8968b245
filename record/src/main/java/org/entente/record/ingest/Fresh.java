package org.entente.record.ingest;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.article.Reading;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.Rows;

/**
 * The readings that need work: those that the record does not have as they are, nor is about to
 * have. Each is looked up in the order of reading, so that of two versions of one report in one run
 * the later one stays, however far the coding threads are. Not thread-safe.
 */
final class Fresh implements Iterator<Reading> {
  private final Iterator<Reading> readings;
  private final Rows rows;
  private final Consumer<String> unchanged;

  /** The digests of reports under way, by id. */
  private final Map<String, String> underWay = new HashMap<>();

  private Optional<Reading> ahead = Optional.empty();

  /**
   * @param rows of a connection of its own
   * @param unchanged is told the id of each report that is left out
   */
  Fresh(Iterator<Reading> readings, Rows rows, Consumer<String> unchanged) {
    this.readings = readings;
    this.rows = rows;
    this.unchanged = unchanged;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && readings.hasNext()) {
      Reading reading = readings.next();
      if (reading instanceof Reading.Read read && !isFresh(Source.of(read.article()))) {
        unchanged.accept(read.article().id());
      } else {
        ahead = Optional.of(reading);
      }
    }
    return ahead.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = ahead.orElseThrow();
    ahead = Optional.empty();
    return reading;
  }

  /** A report is in the record now. */
  void written(String id, String digest) {
    underWay.remove(id, digest);
  }

  private boolean isFresh(Source source) {
    String digest = source.digest();
    String waiting = underWay.get(source.id());
    boolean fresh =
        waiting == null ? !SourceTable.has(rows, source.id(), digest) : !waiting.equals(digest);
    if (fresh) {
      underWay.put(source.id(), digest);
    }
    return fresh;
  }
}
