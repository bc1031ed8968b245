package org.entente.record.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which facts are asked for: those that meet all of it. What does not apply to a type of fact, such
 * as the place of a person, no fact of the type meets.
 *
 * @param actors codes of actors that all take part
 * @param kind code of the kind; of an article, {@code report}, {@code dataset} or {@code person}
 * @param status an agreement's current status, or the time of an act
 * @param domain code of a domain
 * @param since the first day; a date counts by its first day, and a fact without one is left out
 * @param until the last day, likewise
 * @param place name of a place as the record has it in any case, or the code of its state
 * @param source id or address of an article that tells of it, or a publisher's name
 * @param minConfidence from 0 to 1
 * @param decided whether a person has judged it
 */
public record Filter(
    List<String> actors,
    Optional<String> kind,
    Optional<String> status,
    Optional<String> domain,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> place,
    Optional<String> source,
    OptionalDouble minConfidence,
    Optional<Boolean> decided) {

  /** Everything. */
  public static final Filter ALL =
      new Filter(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty());

  public Filter {
    actors = List.copyOf(actors);
  }

  /** Everything that all of these actors take part in. */
  public static Filter of(List<String> actors) {
    return new Filter(
        actors,
        ALL.kind,
        ALL.status,
        ALL.domain,
        ALL.since,
        ALL.until,
        ALL.place,
        ALL.source,
        ALL.minConfidence,
        ALL.decided);
  }

  /** The same, of what a source tells. */
  public Filter from(Optional<String> by) {
    return new Filter(
        actors, kind, status, domain, since, until, place, by, minConfidence, decided);
  }

  /** The same between two days. */
  public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filter(
        actors, kind, status, domain, first, last, place, source, minConfidence, decided);
  }

  /** The same of a kind. */
  public Filter ofKind(Optional<String> what) {
    return new Filter(
        actors, what, status, domain, since, until, place, source, minConfidence, decided);
  }

  /** The same, judged by a person or not. */
  public Filter judged(Optional<Boolean> judged) {
    return new Filter(
        actors, kind, status, domain, since, until, place, source, minConfidence, judged);
  }
}
