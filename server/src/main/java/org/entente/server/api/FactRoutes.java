package org.entente.server.api;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.record.query.Disputes;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import org.entente.record.query.Key;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.Lookup;
import org.entente.record.query.People;
import org.entente.record.query.Stages;
import org.entente.record.query.Told;
import org.entente.server.page.Addresses;
import org.entente.server.reading.SharedRecord;
import org.entente.server.web.ProblemException;
import org.jdbi.v3.core.Handle;

/** Agreements, stages, acts, persons and contradictions, with their evidence. Thread-safe. */
final class FactRoutes {
  private static final Parameter ID =
      Parameter.path(
          "id",
          "The id of the fact. The id of any claim of it leads there (308), also after facts were"
              + " merged.",
          "a0123456789ab");
  private static final Parameter ORDINAL =
      Parameter.path("ordinal", "The number of the stage in its agreement, from 1.", "1")
          .number("integer", 1, 1000);
  private static final Parameter NAME =
      Parameter.query("name", "A name in any spelling, a surname best.", "Haddad");

  private final SharedRecord record;

  FactRoutes(SharedRecord record) {
    this.record = record;
  }

  private interface Writing {
    List<String> of(Handle handle, List<String> ids);
  }

  private interface Listing<F> {
    Optional<Key> list(
        Handle handle, Filter filter, Optional<Key> after, int limit, Consumer<Told<F>> each);
  }

  List<Route> all() {
    return List.of(
        Route.get(
            "/agreements",
            "agreements",
            "Agreements that meet all filters, the latest first, those without a date last.",
            Filters.ofFacts(Filters.KIND, Filters.STATUS),
            Route.Reply.list("Agreement"),
            this::agreements),
        Route.get(
            "/agreements/{id}",
            "agreement",
            "An agreement with its stages and the words that state each.",
            List.of(ID),
            Route.Reply.one("Agreement"),
            call -> one(call, Lookup.OfAgreement.class, "/agreements/", Written::agreements)),
        Route.get(
            "/agreements/{id}/stages/{ordinal}",
            "stage",
            "One stage of an agreement.",
            List.of(ID, ORDINAL),
            Route.Reply.one("Stage"),
            this::stage),
        Route.get(
            "/stages",
            "stages",
            "Stages that meet all filters, by the ids of agreements and their order there.",
            Filters.ofFacts(Filters.KIND, Filters.STATUS),
            Route.Reply.list("Stage"),
            this::stages),
        Route.get(
            "/acts",
            "acts",
            "Acts that meet all filters, the latest first, those without a date last.",
            Filters.ofFacts(Filters.ACT_KIND, Filters.TIME),
            Route.Reply.list("Act"),
            this::acts),
        Route.get(
            "/acts/{id}",
            "act",
            "An act with the words that state it.",
            List.of(ID),
            Route.Reply.one("Act"),
            call -> one(call, Lookup.OfAct.class, "/acts/", Written::acts)),
        Route.get(
            "/people",
            "people",
            "Persons, by name. An actor is whom they act for, days are those on which they were"
                + " seen in a role.",
            Filters.and(
                NAME, Filters.ACTOR, Filters.SINCE, Filters.UNTIL, Filters.SOURCE, Filters.DECIDED),
            Route.Reply.list("Person"),
            this::people),
        Route.get(
            "/people/{id}",
            "person",
            "A person with their roles and the words that give them.",
            List.of(ID),
            Route.Reply.one("Person"),
            call -> one(call, Lookup.OfPerson.class, "/people/", Written::people)),
        Route.get(
            "/contradictions",
            "contradictions",
            "What cannot all be true, by id.",
            Filters.and(Filters.ACTOR, Filters.SOURCE),
            Route.Reply.list("Contradiction"),
            this::contradictions),
        Route.get(
            "/contradictions/{id}",
            "contradiction",
            "A contradiction with the words that state each value.",
            List.of(ID),
            Route.Reply.one("Contradiction"),
            call ->
                one(call, Lookup.OfDispute.class, "/contradictions/", Written::contradictions)));
  }

  private void agreements(Call call) {
    this.<Agreement>told(call, Facts::agreements, Written::agreements);
  }

  private void acts(Call call) {
    this.<Act>told(call, Facts::acts, Written::acts);
  }

  private <F> void told(Call call, Listing<F> listing, Writing writing) {
    Filter filter = Filters.read(call);
    Optional<Key> after =
        call.after(1).map(last -> Key.of(last.get(0)).orElseThrow(Cursor::broken));
    record.read(
        reading -> {
          List<String> ids = new ArrayList<>();
          Optional<Key> end =
              listing.list(
                  reading.handle(), filter, after, call.limit(), told -> ids.add(told.id()));
          call.items(writing.of(reading.handle(), ids), end.map(Key::text).map(List::of));
          return ids;
        });
  }

  private void stages(Call call) {
    Filter filter = Filters.read(call);
    Optional<Stages.Address> after =
        call.after(2)
            .map(last -> new Stages.Address(last.get(0), (int) Cursor.number(last.get(1))));
    record.read(
        reading -> {
          List<Stages.Address> found = Stages.list(reading.handle(), filter, after, call.limit());
          call.items(
              Written.stages(reading.handle(), found),
              Ends.of(
                  found,
                  call.limit(),
                  end -> List.of(end.agreement(), String.valueOf(end.ordinal()))));
          return found;
        });
  }

  private void stage(Call call) {
    int ordinal;
    try {
      ordinal = Integer.parseInt(call.in(ORDINAL));
    } catch (NumberFormatException e) {
      throw ProblemException.with(ORDINAL.name(), "A number from 1.");
    }
    List<Stages.Address> address = List.of(new Stages.Address(call.id(ID), ordinal));
    List<String> stage = record.read(reading -> Written.stages(reading.handle(), address));
    call.json(stage.stream().findFirst().orElseThrow(Call::missing));
  }

  private void people(Call call) {
    Filter filter = Filters.read(call);
    Optional<People.Last> after =
        call.after(2).map(last -> new People.Last(last.get(0), last.get(1)));
    record.read(
        reading -> {
          List<KnownPerson> found = new ArrayList<>();
          People.list(reading.handle(), filter, call.text(NAME), after, call.limit(), found::add);
          call.items(
              Written.people(reading.handle(), found.stream().map(KnownPerson::id).toList()),
              Ends.of(found, call.limit(), end -> List.of(end.name(), end.id())));
          return found;
        });
  }

  private void contradictions(Call call) {
    Filter filter = Filters.read(call);
    Optional<String> from = call.after(1).map(next -> next.get(0));
    record.read(
        reading -> {
          List<String> ids = new ArrayList<>();
          Disputes.list(
              reading.handle(), filter, from, call.limit() + 1, each -> ids.add(each.id()));
          int shown = Math.min(ids.size(), call.limit());
          call.items(
              Written.contradictions(reading.handle(), ids.subList(0, shown)),
              ids.stream().skip(shown).findFirst().map(List::of));
          return ids;
        });
  }

  /** Answers with a fact, or leads to it by the id of one of its claims. */
  private void one(Call call, Class<? extends Lookup.Found> type, String folder, Writing writing) {
    String id = call.id(ID);
    Optional<String> json =
        record.read(reading -> writing.of(reading.handle(), List.of(id)).stream().findFirst());
    if (json.isPresent()) {
      call.json(json.get());
      return;
    }
    Lookup.Found found =
        record
            .read(reading -> Lookup.find(reading.handle(), id))
            .filter(type::isInstance)
            .orElseThrow(Call::missing);
    call.context()
        .redirect(Api.ROOT + folder + Addresses.segment(id(found)), HttpStatus.PERMANENT_REDIRECT);
  }

  private static String id(Lookup.Found found) {
    if (found instanceof Lookup.OfAgreement agreement) {
      return agreement.agreement().id();
    } else if (found instanceof Lookup.OfAct act) {
      return act.act().id();
    } else if (found instanceof Lookup.OfPerson person) {
      return person.person().id();
    }
    throw Call.missing();
  }
}
