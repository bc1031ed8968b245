package org.entente.server.page;

import org.entente.server.reading.Reading;

/** A page of the record. Thread-safe. */
public interface Page {
  /** Its address, with values in braces: {@code /agreements/{id}}. */
  String path();

  /** The name of its template in {@code src/main/jte}, without the ending. */
  String template();

  /**
   * What there is to show at an address.
   *
   * @throws WrongRequestException if a value makes no sense
   */
  Answer answer(Asked asked, Reading reading);
}
