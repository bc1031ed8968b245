package org.entente.record.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.entente.record.claim.Digest;

/**
 * A person's decision. It is never changed, only undone by another. Immutable and thread-safe.
 *
 * @param at when it was made, in whole milliseconds; of two that gainsay each other the later holds
 * @param who made it
 */
public record Decision(Instant at, String who, Optional<String> why, Action action) {
  private static final int DIGITS = 12;

  /** The order of decisions, whatever the one in which they came. */
  public static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::at).thenComparing(Decision::id);

  public Decision {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    if (who.isBlank()) {
      throw new InvalidDecisionException(InvalidDecisionException.Problem.LACKS, "who");
    }
  }

  /** The id: {@code d} and twelve hexadecimal digits that stand for all that it says. */
  public String id() {
    return "d" + Digest.of(DecisionJson.body(this)).substring(0, DIGITS);
  }
}
