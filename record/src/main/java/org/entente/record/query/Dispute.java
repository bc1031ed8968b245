package org.entente.record.query;

import java.util.List;
import java.util.Optional;

/**
 * Values that cannot all be true.
 *
 * @param fact the fact that they are of; empty where one article contradicts itself
 * @param about what they disagree on
 * @param values the shown one first
 */
public record Dispute(String id, Optional<String> fact, String about, List<Value> values) {

  /** One of the values, with the words that state it; a passage may have no words. */
  public record Value(String value, List<Passage> passages) {}
}
