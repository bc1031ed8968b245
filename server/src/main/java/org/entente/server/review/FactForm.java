package org.entente.server.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Digest;
import org.entente.record.claim.FactType;
import org.entente.record.merge.StageNames;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.Lookup;
import org.entente.server.review.Field.Input;
import org.jdbi.v3.core.Handle;

/**
 * A fact as a form.
 *
 * @param groups its fields; of an agreement those of the whole first, then those of each stage
 */
public record FactForm(FactType type, List<Group> groups) {

  /**
   * Fields that belong together.
   *
   * @param stage the stage that they are of
   */
  public record Group(Optional<Status> stage, List<Field> fields) {}

  /** The form of a fact as it stands; empty for what is no fact. */
  static Optional<FactForm> of(Handle handle, Lookup.Found found) {
    if (found instanceof Lookup.OfAgreement agreement) {
      return Optional.of(
          agreement(
              agreement.agreement().fact(), StageNames.of(handle, agreement.agreement().id())));
    } else if (found instanceof Lookup.OfAct act) {
      return Optional.of(act(act.act().fact()));
    } else if (found instanceof Lookup.OfPerson person) {
      return Optional.of(person(person.person()));
    }
    return Optional.empty();
  }

  /** The form of an empty fact, to be filled in. */
  static FactForm blank(FactType type) {
    return switch (type) {
      case ACT ->
          new FactForm(
              type,
              List.of(
                  new Group(
                      Optional.empty(),
                      List.of(
                          Field.of("kind", Input.ACT, Optional.empty()),
                          Field.of("actors", Input.ACTORS, List.of()),
                          Field.of("recipients", Input.ACTORS, List.of()),
                          Field.of("date", Input.DATE, Optional.empty()),
                          Field.of("place", Input.PLACE, List.of()),
                          Field.of("time", Input.TIME, Optional.of("past")),
                          Field.of("people", Input.NAMES, List.of()),
                          Field.of("domains", Input.DOMAINS, List.of())))));
      case PERSON ->
          new FactForm(
              type,
              List.of(
                  new Group(
                      Optional.empty(),
                      List.of(
                          Field.of("name", Input.TEXT, Optional.empty()),
                          Field.of("state", Input.ACTOR, List.of()),
                          Field.of("roles", Input.NAMES, List.of())))));
      default ->
          new FactForm(
              FactType.AGREEMENT,
              List.of(
                  new Group(
                      Optional.empty(),
                      List.of(
                          Field.of("parties", Input.ACTORS, List.of()),
                          Field.of("status", Input.STATUS, Optional.of(Status.SIGNED.code())),
                          Field.of("date", Input.DATE, Optional.empty()),
                          Field.of("place", Input.PLACE, List.of()),
                          Field.of("signatories", Input.NAMES, List.of()),
                          Field.of("form", Input.FORM, Optional.of("agreement")),
                          Field.of("kind", Input.KIND, Optional.of("framework")),
                          Field.of("title", Input.TEXT, Optional.empty()),
                          Field.of("domains", Input.DOMAINS, List.of())))));
    };
  }

  private static FactForm agreement(Agreement agreement, List<Optional<String>> names) {
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            Optional.empty(),
            List.of(
                Field.of("parties", Input.ACTORS, agreement.parties()),
                Field.of("form", Input.FORM, Optional.of(agreement.form().code())),
                Field.of("kind", Input.KIND, Optional.of(agreement.kind().code())),
                Field.of("title", Input.TEXT, agreement.title()),
                Field.of("domains", Input.DOMAINS, domains(agreement.domains())))));
    for (int i = 0; i < agreement.stages().size(); i++) {
      Stage stage = agreement.stages().get(i);
      Optional<String> name = i < names.size() ? names.get(i) : Optional.empty();
      groups.add(
          new Group(
              Optional.of(stage.status()),
              name.map(known -> stage(known, stage)).orElse(List.of())));
    }
    return new FactForm(FactType.AGREEMENT, List.copyOf(groups));
  }

  private static List<Field> stage(String name, Stage stage) {
    return List.of(
        Field.of(name + ".status", Input.STATUS, Optional.of(stage.status().code())),
        Field.of(name + ".date", Input.DATE, stage.date()),
        Field.of(name + ".place", Input.PLACE, place(stage.place())),
        Field.of(name + ".signatories", Input.NAMES, stage.signatories()));
  }

  private static FactForm act(Act act) {
    return new FactForm(
        FactType.ACT,
        List.of(
            new Group(
                Optional.empty(),
                List.of(
                    Field.of("kind", Input.ACT, Optional.of(act.kind().code())),
                    Field.of("actors", Input.ACTORS, act.actors()),
                    Field.of("recipients", Input.ACTORS, act.recipients()),
                    Field.of("date", Input.DATE, act.date()),
                    Field.of("place", Input.PLACE, place(act.place())),
                    Field.of("time", Input.TIME, Optional.of(act.time().code())),
                    Field.of("people", Input.NAMES, act.people()),
                    Field.of("domains", Input.DOMAINS, domains(act.domains()))))));
  }

  private static FactForm person(KnownPerson person) {
    return new FactForm(
        FactType.PERSON,
        List.of(
            new Group(
                Optional.empty(),
                List.of(
                    Field.of("name", Input.TEXT, Optional.of(person.name())),
                    Field.of("state", Input.ACTOR, person.state()),
                    Field.of(
                        "roles",
                        Input.NAMES,
                        person.roles().stream().map(KnownPerson.Role::title).toList())))));
  }

  private static List<String> place(Optional<Place> place) {
    return place.map(known -> List.of(known.name(), known.state().orElse(""))).orElse(List.of());
  }

  private static List<String> domains(List<Domain> domains) {
    return domains.stream().sorted().map(Domain::code).toList();
  }

  /** All fields. */
  Stream<Field> fields() {
    return groups.stream().flatMap(group -> group.fields().stream());
  }

  /** Whether something that was entered is wrong. */
  boolean isWrong() {
    return fields().anyMatch(field -> field.problem().isPresent());
  }

  /** A word for all values, which is another one whenever one has changed. */
  public String seen() {
    return Digest.of(
            fields()
                .map(field -> field.name() + "=" + field.value())
                .collect(Collectors.joining("\n")))
        .substring(0, 16);
  }
}
