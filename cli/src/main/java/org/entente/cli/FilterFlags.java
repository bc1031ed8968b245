package org.entente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.coder.Domain;
import org.entente.record.merge.DateSpan;
import org.entente.record.query.Actors;
import org.entente.record.query.Filter;
import picocli.CommandLine.Option;

/** The filters that the commands which list agreements and acts share. */
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

  @Option(names = "--party", paramLabel = "STATE", descriptionKey = "filter.party")
  private List<String> parties = new ArrayList<>();

  @Option(names = "--partner", paramLabel = "STATE", descriptionKey = "filter.partner")
  private Optional<String> partner = Optional.empty();

  @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "filter.domain")
  private Optional<Domain> domain = Optional.empty();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "filter.since")
  private Optional<String> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "filter.until")
  private Optional<String> until = Optional.empty();

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "filter.place")
  private Optional<String> place = Optional.empty();

  @Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "filter.source")
  private Optional<String> source = Optional.empty();

  @Option(names = "--min-confidence", paramLabel = "0..1", descriptionKey = "filter.confidence")
  private Optional<Double> confidence = Optional.empty();

  @Option(names = "--decided", paramLabel = "yes|no", descriptionKey = "filter.decided")
  private Optional<Decided> decided = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "filter.limit")
  private int limit;

  /** How many at most; 0 for all. */
  int limit() {
    return limit;
  }

  /**
   * What is asked for.
   *
   * @throws WrongUseException if a state or a date is not understood
   */
  Filter filter(Optional<String> kind, Optional<String> status) {
    List<String> actors = new ArrayList<>();
    for (String party : parties) {
      actors.add(actor(party));
    }
    partner.ifPresent(other -> actors.add(actor(other)));
    return new Filter(
        actors.stream().distinct().toList(),
        kind,
        status,
        domain.map(Domain::code),
        since.map(date -> span("--since", date).first()),
        until.map(date -> span("--until", date).last()),
        place.map(where -> Actors.code(where).orElse(where)),
        source,
        confidence.isPresent() ? OptionalDouble.of(confidence.get()) : OptionalDouble.empty(),
        decided.map(answer -> answer == Decided.YES));
  }

  /**
   * The code of a state or organisation that is meant by a code or a name.
   *
   * @throws WrongUseException if none is
   */
  static String actor(String asked) {
    Optional<String> code = Actors.code(asked);
    if (code.isPresent()) {
      return code.get();
    }
    List<String> like = Actors.like(asked);
    throw like.isEmpty()
        ? new WrongUseException("filter.actor", asked)
        : new WrongUseException("filter.actor.like", asked, String.join(", ", like));
  }

  /** The first day that an option means. */
  static LocalDate day(String option, String date) {
    return span(option, date).first();
  }

  private static DateSpan span(String option, String date) {
    return DateSpan.of(date)
        .orElseThrow(
            () -> new WrongUseException("usage.value", date, option, "2023-12-12, 2023-12, 2023"));
  }
}
