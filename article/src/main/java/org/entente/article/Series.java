package org.entente.article;

import java.util.Optional;

/** The reports of one source that holds several, one at a time. Not thread-safe. */
interface Series extends AutoCloseable {
  /** The next report or refusal, or empty at the end. */
  Optional<Reading> next();

  @Override
  void close();
}
