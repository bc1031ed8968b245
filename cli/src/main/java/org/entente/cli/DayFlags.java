package org.entente.cli;

import java.util.Optional;
import org.entente.record.merge.DateSpan;
import org.entente.record.query.Filter;
import picocli.CommandLine.Option;

/** The options that say from when until when. */
final class DayFlags {
  private static final String DATES = "2023-12-12, 2023-12, 2023";

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "filter.since")
  private Optional<String> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "filter.until")
  private Optional<String> until = Optional.empty();

  /**
   * A filter with these days as well.
   *
   * @throws WrongUseException if a date is not understood
   */
  Filter narrow(Filter filter) {
    return filter.between(
        since.map(date -> span("--since", date).first()),
        until.map(date -> span("--until", date).last()));
  }

  /**
   * The days that the value of an option means.
   *
   * @throws WrongUseException if it is not understood
   */
  static DateSpan span(String option, String date) {
    return DateSpan.of(date)
        .orElseThrow(() -> new WrongUseException("usage.value", date, option, DATES));
  }
}
