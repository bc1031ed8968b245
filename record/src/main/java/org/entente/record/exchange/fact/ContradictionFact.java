package org.entente.record.exchange.fact;

import java.util.List;
import java.util.Optional;

/**
 * Values that cannot all be true.
 *
 * @param fact id of the fact they are of; of a contradiction inside one source, absent
 * @param values the better supported first
 */
public record ContradictionFact(
    String id, Optional<String> fact, String about, List<Value> values) {

  /** One of the values and the words that state it. */
  public record Value(String value, List<Passage> evidence) {}
}
