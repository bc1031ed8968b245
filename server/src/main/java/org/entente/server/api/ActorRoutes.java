package org.entente.server.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.query.Activity;
import org.entente.record.query.Actors;
import org.entente.record.query.Census;
import org.entente.record.query.Dyads;
import org.entente.server.reading.SharedRecord;
import org.entente.server.web.Twin;

/** States and organisations, and every two of them that share something. Thread-safe. */
final class ActorRoutes {
  private static final Parameter CODE =
      Parameter.path("code", "The code, or a name in French or English.", "KAZ");
  private static final Parameter PAIR =
      Parameter.path("pair", "Two codes with a hyphen, in either order.", "KAZ-QAT");

  /** A code may itself have a hyphen in it. */
  private static final Pattern TWO = Pattern.compile("(.+?)-(.+)");

  private final SharedRecord record;

  ActorRoutes(SharedRecord record) {
    this.record = record;
  }

  /** What somebody is called. */
  record Names(String en, String fr) {
    static Names of(String code) {
      return new Names(Actors.name(code, "en"), Actors.name(code, "fr"));
    }
  }

  /** Somebody, with how many partners, agreements and acts they have. */
  record State(String code, Names names, int partners, int agreements, int acts) {
    static State of(Census actor) {
      return new State(
          actor.code(), Names.of(actor.code()), actor.partners(), actor.agreements(), actor.acts());
    }
  }

  /** Another with whom somebody shares something. */
  record Partner(String code, int agreements, int acts) {}

  /** Somebody in full. */
  record FullState(
      String code,
      Names names,
      int agreements,
      int acts,
      List<Partner> partners,
      List<Activity.Year> years) {}

  /** Two in full. */
  record FullDyad(String one, String other, int agreements, int acts, List<Activity.Year> years) {}

  List<Route> all() {
    return List.of(
        Route.get(
            "/states",
            "states",
            "States and organisations that take part in anything, by code.",
            Filters.and(),
            Route.Reply.list("State"),
            this::states),
        Route.get(
            "/states/{code}",
            "state",
            "A state or organisation with its partners and years.",
            List.of(CODE),
            Route.Reply.one("FullState"),
            this::state),
        Route.get(
            "/dyads",
            "dyads",
            "Every two that share an agreement or act, by code.",
            Filters.and(Filters.ACTOR),
            Route.Reply.list("Dyad"),
            this::dyads),
        Route.get(
            "/dyads/{pair}",
            "dyad",
            "Two that share something, and in which years.",
            List.of(PAIR),
            Route.Reply.one("FullDyad"),
            this::dyad));
  }

  private void states(Call call) {
    String after = call.after(1).map(last -> last.get(0)).orElse("");
    List<Census> everybody = record.read(reading -> reading.kept("api.states", Census::of));
    List<Census> page =
        everybody.stream()
            .filter(actor -> actor.code().compareTo(after) > 0)
            .limit(call.limit())
            .toList();
    call.items(
        page.stream().map(State::of).map(ActorRoutes::json).toList(),
        Ends.of(page, call.limit(), end -> List.of(end.code())));
  }

  private void state(Call call) {
    String code = Filters.code(CODE.name(), call.in(CODE));
    FullState state =
        record.read(
            reading -> {
              Census actor = Census.of(reading.handle(), code);
              List<Partner> partners =
                  Dyads.list(reading.handle(), List.of(code), Optional.empty(), Integer.MAX_VALUE)
                      .stream()
                      .map(
                          dyad ->
                              new Partner(
                                  dyad.one().equals(code) ? dyad.other() : dyad.one(),
                                  dyad.agreements(),
                                  dyad.acts()))
                      .toList();
              return new FullState(
                  code,
                  Names.of(code),
                  actor.agreements(),
                  actor.acts(),
                  partners,
                  Activity.years(reading.handle(), code));
            });
    if (state.agreements() + state.acts() == 0) {
      throw Call.missing();
    }
    call.json(json(state));
  }

  private void dyads(Call call) {
    List<String> actors = Filters.actors(call);
    Optional<Dyads.Dyad> after =
        call.after(2).map(last -> new Dyads.Dyad(last.get(0), last.get(1), 0, 0));
    List<Dyads.Dyad> page =
        record.read(reading -> Dyads.list(reading.handle(), actors, after, call.limit()));
    call.items(
        page.stream().map(ActorRoutes::json).toList(),
        Ends.of(page, call.limit(), end -> List.of(end.one(), end.other())));
  }

  private void dyad(Call call) {
    Matcher two = TWO.matcher(call.in(PAIR));
    if (!two.matches()) {
      throw Call.missing();
    }
    List<String> codes =
        List.of(Filters.code(PAIR.name(), two.group(1)), Filters.code(PAIR.name(), two.group(2)));
    FullDyad dyad =
        record.read(
            reading ->
                Dyads.list(reading.handle(), codes, Optional.empty(), 1).stream()
                    .findFirst()
                    .map(
                        found ->
                            new FullDyad(
                                found.one(),
                                found.other(),
                                found.agreements(),
                                found.acts(),
                                Activity.years(reading.handle(), found.one(), found.other())))
                    .orElseThrow(Call::missing));
    call.json(json(dyad));
  }

  private static String json(Object view) {
    return new String(Twin.of(view), StandardCharsets.UTF_8);
  }
}
