package org.entente.server.page;

import java.util.List;
import java.util.Optional;
import org.entente.record.query.Actors;
import org.entente.record.query.Census;
import org.entente.server.reading.Reading;

/** What an address calls a state or organisation. */
final class ActorCode {
  private ActorCode() {}

  /** Its code, where it is a code or a name in either language, or the record has it. */
  static Optional<String> of(String asked, Reading reading) {
    Optional<String> known = Actors.code(asked);
    return known.isPresent() || Census.of(reading.handle(), asked).partners() == 0
        ? known
        : Optional.of(asked);
  }

  /** Codes that may have been meant. */
  static List<String> like(String asked) {
    return Actors.like(asked);
  }
}
