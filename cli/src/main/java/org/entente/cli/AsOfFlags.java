package org.entente.cli;

import java.util.Optional;
import java.util.function.Function;
import org.entente.record.query.Snapshot;
import org.entente.record.store.RecordFile;
import picocli.CommandLine.Option;

/** The option that asks a record for what it said at the end of some day. */
final class AsOfFlags {
  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "filter.as_of")
  private Optional<String> asOf = Optional.empty();

  /**
   * Asks a record, or what it was on the day.
   *
   * @throws WrongUseException if the day is not understood
   */
  <T> T ask(RecordFile record, Function<RecordFile, T> question) {
    if (asOf.isEmpty()) {
      return question.apply(record);
    }
    try (Snapshot then = Snapshot.of(record, DayFlags.span("--as-of", asOf.get()).last())) {
      return question.apply(then.record());
    }
  }
}
