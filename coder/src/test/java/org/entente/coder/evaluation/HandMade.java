package org.entente.coder.evaluation;

import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;

/** Items made by hand, on one article. */
final class HandMade {
  static final Article ARTICLE =
      new Article(
          "H01",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "fr",
          "Lomé et Accra ont signé un accord. Le ministre ghanéen Kofi Dompé a rencontré à Lomé son"
              + " homologue. Un protocole sera signé.");

  private HandMade() {}

  static Coding coding(List<Agreement> agreements, List<Act> acts) {
    return new Coding(ARTICLE, agreements, acts, List.of(), List.of(), List.of());
  }

  static GoldCorpus gold(List<Gold<Agreement>> agreements, List<Gold<Act>> acts) {
    return new GoldCorpus(
        List.of(new GoldArticle(ARTICLE, agreements, acts, List.of(), List.of())));
  }

  static <T> Gold<T> counts(T item) {
    return new Gold<>(item, false);
  }

  static <T> Gold<T> optional(T item) {
    return new Gold<>(item, true);
  }

  static Evidence passage(String words) {
    int start = ARTICLE.text().indexOf(words);
    return new Evidence(start, start + words.length(), words);
  }

  static Stage stage(Status status, String date, String words) {
    return new Stage(
        status,
        date.isEmpty() ? Optional.empty() : Optional.of(date),
        Optional.empty(),
        List.of(),
        Plover.of(status),
        Optional.empty(),
        1,
        "rule-" + status.code(),
        List.of(passage(words)));
  }

  static Agreement agreement(String parties, AgreementKind kind, Stage... stages) {
    return new Agreement(
        "a1",
        List.of(parties.split("\\+")),
        AgreementForm.AGREEMENT,
        kind,
        Optional.empty(),
        List.of(Domain.POLICE),
        stages[stages.length - 1].status(),
        List.of(stages));
  }

  static Agreement signed(String parties, String date) {
    return agreement(
        parties, AgreementKind.FRAMEWORK, stage(Status.SIGNED, date, "ont signé un accord"));
  }

  static Act act(ActKind kind, String actors, String recipients, Time time) {
    return new Act(
        "e1",
        kind,
        List.of(actors.split("\\+")),
        recipients.isEmpty() ? List.of() : List.of(recipients.split("\\+")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        time,
        List.of(),
        Optional.empty(),
        Plover.of(kind, time, false),
        1,
        "rule-" + kind.code(),
        List.of(passage("a rencontré à Lomé")));
  }

  static Person person(String name, String state, String... roles) {
    return new Person(
        name,
        List.of(),
        Optional.of(state),
        List.of(roles),
        List.of(passage("Le ministre ghanéen Kofi Dompé")));
  }

  static Contradiction contradiction(String... values) {
    return new Contradiction(
        "date of signature",
        List.of(values).stream()
            .map(value -> new Contradiction.Value(value, List.of(passage("Lomé"))))
            .toList());
  }
}
