package org.entente.server.page;

import java.util.List;
import org.entente.record.query.Event;
import org.entente.record.query.History;
import org.entente.server.reading.Reading;

/**
 * One leaf of a chronology.
 *
 * @param events the latest first, those without a date last
 * @param page its number, from 1 for the latest
 * @param older whether there is another
 */
public record Chronology(List<Event> events, int page, boolean older) {
  private static final int LAST_PAGE = 10_000;

  /** The leaf of what actors did together that is asked for by {@code page}. */
  static Chronology of(Asked asked, Reading reading, List<String> actors, int size) {
    int page = asked.number("page", 1, LAST_PAGE).orElse(1);
    History history = History.of(reading.handle(), actors, (page - 1) * size, size);
    return new Chronology(history.latestFirst(), page, history.cut());
  }
}
