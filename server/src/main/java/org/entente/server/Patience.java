package org.entente.server;

import java.time.Duration;

/**
 * How slow a client may be.
 *
 * @param still how long nothing may move on a connection, and how long the headers of a request may
 *     take
 * @param rate how many bytes a second a body, and the reading of an answer, must come to
 */
record Patience(Duration still, long rate) {
  /** What clients are granted. */
  static final Patience USUAL = new Patience(Duration.ofSeconds(20), 512);
}
