package org.entente.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.coder.Domain;
import org.entente.record.query.Actors;
import org.entente.record.query.AsOf;
import org.entente.record.query.Filter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The filters of agreements and acts. */
final class FilterFlags {
  /** Whether a person has judged a fact. */
  enum Decided {
    YES,
    NO;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private WhoFlags who = new WhoFlags();

  @Mixin private DayFlags days = new DayFlags();

  @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "filter.domain")
  private Optional<Domain> domain = Optional.empty();

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "filter.place")
  private Optional<String> place = Optional.empty();

  @Option(names = "--min-confidence", paramLabel = "0..1", descriptionKey = "filter.confidence")
  private Optional<Double> confidence = Optional.empty();

  @Option(names = "--decided", paramLabel = "yes|no", descriptionKey = "filter.decided")
  private Optional<Decided> decided = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "filter.as_of")
  private Optional<String> asOf = Optional.empty();

  /**
   * The day whose record is asked, if it is not today's.
   *
   * @throws WrongUseException if it is not understood
   */
  Optional<AsOf> asOf() {
    return asOf.map(date -> AsOf.day(DayFlags.span("--as-of", date).last()));
  }

  /** How many at most; 0 for all. */
  int limit() {
    return who.limit();
  }

  /**
   * What is asked for.
   *
   * @throws WrongUseException if a state or a date is not understood
   */
  Filter filter(Optional<String> kind, Optional<String> status) {
    Filter narrowed = days.narrow(who.filter());
    return new Filter(
        narrowed.actors(),
        kind,
        status,
        domain.map(Domain::code),
        narrowed.since(),
        narrowed.until(),
        place.map(where -> Actors.code(where).orElse(where)),
        narrowed.source(),
        confidence.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        decided.map(answer -> answer == Decided.YES));
  }
}
