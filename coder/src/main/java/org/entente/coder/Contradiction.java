package org.entente.coder;

import java.util.List;

/**
 * Passages that cannot both be true of one fact (codebook, section 7).
 *
 * @param about what they disagree on
 * @param values each value with its passages, the better supported first
 */
public record Contradiction(String about, List<Value> values) {

  /** One of the values and the passages that state it. */
  public record Value(String value, List<Evidence> evidence) {}
}
