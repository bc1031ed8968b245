package org.entente.record.fetch;

import java.util.Optional;
import org.entente.article.Refusal;

/** What came of fetching an address. */
public sealed interface Fetched {
  /**
   * What the server gave.
   *
   * @param address where it was in the end, after redirects
   * @param tag the ETag, to ask with the next time
   * @param modified the Last-Modified, likewise
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Content(String address, byte[] bytes, Optional<String> tag, Optional<String> modified)
      implements Fetched {}

  /** Nothing has changed since the time before. */
  record Unchanged() implements Fetched {}

  /**
   * Nothing came.
   *
   * @param waitSeconds how long the server asks to be left alone; 0 if it does not
   */
  record Refused(Refusal reason, long waitSeconds) implements Fetched {}
}
