package org.entente.record.exchange.dcad;

import java.util.Optional;

/** The numbers that the Correlates of War has given to states. Thread-safe. */
public final class CowNumber {
  private CowNumber() {}

  /** The number of the state with a code of the record. */
  public static Optional<String> of(String code) {
    return DcadStates.code(code).map(DcadStates.State::number);
  }
}
