package org.entente.coder.frame;

import java.util.Optional;

/**
 * A rule that was tried on a trigger, for {@code entente explain}.
 *
 * @param rule the rule
 * @param from index of the trigger's first token
 * @param to index after its last token
 * @param lacking what was missing, empty where the rule matched
 */
public record Attempt(Rule rule, int from, int to, Optional<Missing> lacking) {

  /** What was missing, in words; empty where the rule matched. */
  public Optional<String> missing() {
    return lacking.map(Missing::toString);
  }
}
