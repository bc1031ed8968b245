package org.entente.record.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Context;

/** Claims as sources would tell them; a claim has its source's name for its id. */
final class Telling {
  private Telling() {}

  /** Which sources tell one fact, group by group. */
  static <F> List<List<String>> groups(List<Merged<F>> merged) {
    return merged.stream()
        .map(fact -> fact.cluster().claims().stream().map(Claim::source).toList())
        .toList();
  }

  static Stage stage(Status status, String date) {
    return stage(status, date, "");
  }

  static Stage stage(Status status, String date, String place, String... signatories) {
    return new Stage(
        status,
        given(date),
        given(place).map(name -> new Place(name, Optional.empty())),
        List.of(signatories),
        Plover.of(status),
        Optional.empty(),
        0.8,
        "told",
        List.of(new Evidence(0, 4, "told")));
  }

  static Claim<Agreement> agreement(
      String source,
      String published,
      AgreementForm form,
      AgreementKind kind,
      String title,
      Stage... stages) {
    return agreement(List.of("KAZ", "QAT"), source, published, form, kind, title, stages);
  }

  static Claim<Agreement> agreement(
      List<String> parties,
      String source,
      String published,
      AgreementForm form,
      AgreementKind kind,
      String title,
      Stage... stages) {
    return claim(
        source,
        published,
        new Agreement(
            source,
            parties,
            form,
            kind,
            given(title),
            List.of(),
            stages[stages.length - 1].status(),
            List.of(stages)),
        Context.NONE);
  }

  /** A framework agreement. */
  static Claim<Agreement> accord(String source, String published, Stage... stages) {
    return agreement(
        source,
        published,
        AgreementForm.AGREEMENT,
        AgreementKind.FRAMEWORK,
        "accord de coopération militaire",
        stages);
  }

  static Claim<Act> visit(
      String source, String published, String date, Time time, String place, String... people) {
    return act(
        ActKind.VISIT,
        List.of("FRA"),
        List.of("SEN"),
        source,
        published,
        date,
        time,
        place,
        people);
  }

  static Claim<Act> act(
      ActKind kind,
      List<String> actors,
      List<String> recipients,
      String source,
      String published,
      String date,
      Time time,
      String place,
      String... people) {
    Map<String, String> states = new HashMap<>();
    for (String person : people) {
      states.put(person, actors.get(0));
    }
    return claim(
        source,
        published,
        new Act(
            source,
            kind,
            actors,
            recipients,
            List.of(people),
            given(date),
            given(place).map(name -> new Place(name, Optional.empty())),
            time,
            List.of(),
            Optional.empty(),
            Plover.of(kind, time, false),
            0.8,
            "told",
            List.of(new Evidence(0, 4, "told"))),
        new Context(states, List.of()));
  }

  static Claim<Person> person(
      String source, String name, String state, List<String> company, String... roles) {
    return claim(
        source,
        "2024-01-01",
        new Person(
            name,
            List.of(),
            given(state),
            List.of(roles),
            List.of(new Evidence(0, 4, String.join(" ", roles) + " " + name))),
        new Context(Map.of(), company));
  }

  private static <F> Claim<F> claim(String source, String published, F fact, Context context) {
    return new Claim<>(source.hashCode(), source, source, source, published, "fr", fact, context);
  }

  private static Optional<String> given(String word) {
    return Optional.of(word).filter(each -> !each.isEmpty());
  }
}
