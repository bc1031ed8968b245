package org.entente.coder;

import java.util.Optional;

/**
 * The PLOVER event that a fact amounts to, derived by the table of the codebook's section 3.
 *
 * @param event the event type, such as {@code CONSULT}
 * @param mode its mode, such as {@code visit}, where it has one
 */
public record Plover(String event, Optional<String> mode) {

  /** The event of a stage of an agreement. */
  public static Plover of(Status status) {
    return switch (status) {
      case INTENDED, NEGOTIATING, AGREED -> new Plover("AGREE", Optional.empty());
      case SUSPENDED, TERMINATED, EXPIRED, REFUSED ->
          new Plover("SANCTION", Optional.of("discontinue"));
      default -> new Plover("SUPPORT", Optional.empty());
    };
  }

  /**
   * The event of an act.
   *
   * @param given whether a transfer was a gift or aid
   */
  public static Plover of(ActKind kind, Time time, boolean given) {
    if (time == Time.PLANNED) {
      switch (kind) {
        case MEETING, VISIT, CALL, EXERCISE, TRAINING, TRANSFER -> {
          return new Plover("AGREE", Optional.empty());
        }
        case WITHDRAWAL -> {
          return new Plover("CONCEDE", Optional.empty());
        }
        default -> {}
      }
    }
    return switch (kind) {
      case MEETING -> new Plover("CONSULT", Optional.empty());
      case VISIT -> new Plover("CONSULT", Optional.of("visit"));
      case CALL -> new Plover("CONSULT", Optional.of("phone"));
      case EXERCISE -> new Plover("COOPERATE", Optional.empty());
      case TRAINING, DEPLOYMENT -> new Plover("AID", Optional.empty());
      case TRANSFER -> new Plover(given ? "AID" : "COOPERATE", Optional.empty());
      case WITHDRAWAL -> new Plover("RETREAT", Optional.of("withdraw"));
      case SUPPORT -> new Plover("SUPPORT", Optional.empty());
      case CRITICISM -> new Plover("ACCUSE", Optional.of("disapprove"));
      case RUPTURE -> new Plover("SANCTION", Optional.empty());
    };
  }
}
