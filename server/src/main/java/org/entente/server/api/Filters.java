package org.entente.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.record.merge.DateSpan;
import org.entente.record.query.Actors;
import org.entente.record.query.Filter;
import org.entente.server.web.ProblemException;

/** The filters of lists, those of the command line. Thread-safe. */
final class Filters {
  static final Parameter ACTOR =
      Parameter.query(
              "actor",
              "A state or organisation that takes part, by its code or its name in French or"
                  + " English. Several: all of them take part.",
              "KAZ")
          .repeated();
  static final Parameter SINCE =
      Parameter.query("since", "The first day, month or year: `2023-12-01`, `2023`.", "2023");
  static final Parameter UNTIL =
      Parameter.query("until", "The last day, month or year.", "2024-06");
  static final Parameter SOURCE =
      Parameter.query(
          "source",
          "An article that tells of it, by its id or address, or the name of a publisher.",
          "Le Courrier");
  static final Parameter DECIDED =
      Parameter.query("decided", "Whether a person has judged it.", List.of("yes", "no"));
  static final Parameter ACT_KIND =
      Parameter.query("kind", "The kind of act.", codes(ActKind.values(), ActKind::code));
  static final Parameter KIND =
      Parameter.query(
          "kind", "The kind of agreement.", codes(AgreementKind.values(), AgreementKind::code));
  static final Parameter STATUS =
      Parameter.query(
          "status",
          "The status: of an agreement the present one, of a stage its own.",
          codes(Status.values(), Status::code));
  static final Parameter TIME =
      Parameter.query("time", "Whether it has happened.", codes(Time.values(), Time::code));
  static final Parameter ARTICLE_KIND =
      Parameter.query("kind", "What the source is.", List.of("report", "dataset", "person"));
  private static final Parameter DOMAIN =
      Parameter.query("domain", "A domain.", codes(Domain.values(), Domain::code));
  private static final Parameter PLACE =
      Parameter.query("place", "A place by its name, or a state by its code or name.", "Doha");
  private static final Parameter CONFIDENCE =
      Parameter.query("min_confidence", "The least confidence, from 0 to 1.", "0.5")
          .number("number", 0, 1);

  private Filters() {}

  /** All filters of facts, and what every list has. */
  static List<Parameter> ofFacts(Parameter kind, Parameter status) {
    return Stream.concat(
            Stream.of(
                ACTOR, kind, status, DOMAIN, SINCE, UNTIL, PLACE, SOURCE, CONFIDENCE, DECIDED),
            Stream.of(Call.CURSOR, Call.LIMIT))
        .toList();
  }

  /** Some filters, and what every list has. */
  static List<Parameter> and(Parameter... filters) {
    return Stream.concat(Arrays.stream(filters), Stream.of(Call.CURSOR, Call.LIMIT)).toList();
  }

  /**
   * What is asked for; a filter that a route does not have is empty.
   *
   * @throws ProblemException if a state or a date is not understood
   */
  static Filter read(Call call) {
    return new Filter(
        actors(call),
        call.text(KIND),
        call.text(STATUS).or(() -> call.text(TIME)),
        call.text(DOMAIN),
        span(call, SINCE).map(DateSpan::first),
        span(call, UNTIL).map(DateSpan::last),
        call.text(PLACE).map(where -> Actors.code(where).orElse(where)),
        call.text(SOURCE),
        call.number(CONFIDENCE).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        call.text(DECIDED).map("yes"::equals));
  }

  /**
   * The codes of the actors that are asked for.
   *
   * @throws ProblemException if one is not known
   */
  static List<String> actors(Call call) {
    List<String> codes = new ArrayList<>();
    for (String asked : call.all(ACTOR)) {
      codes.add(code(ACTOR.name(), asked));
    }
    return List.copyOf(codes);
  }

  /**
   * The code of a state or organisation.
   *
   * @param parameter where it is asked for
   * @throws ProblemException if it is not known
   */
  static String code(String parameter, String asked) {
    return Actors.code(asked)
        .orElseThrow(
            () -> {
              List<String> like = Actors.like(asked);
              return ProblemException.with(
                  parameter,
                  "No state or organisation is known by this code or name."
                      + (like.isEmpty() ? "" : " Like it: " + String.join(", ", like)));
            });
  }

  private static Optional<DateSpan> span(Call call, Parameter parameter) {
    return call.text(parameter)
        .map(
            text ->
                DateSpan.of(text)
                    .orElseThrow(
                        () ->
                            ProblemException.with(
                                parameter.name(),
                                "A day, month or year: 2023-12-01, 2023-12, 2023.")));
  }

  private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }
}
