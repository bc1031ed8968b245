package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** All that a record says under one id. Thread-safe. */
public final class Lookup {
  private Lookup() {}

  /** What an id is of. */
  public sealed interface Found {}

  /** An agreement, with its stages as events and where its sources differ. */
  public record OfAgreement(Told<Agreement> agreement, List<Event> stages, List<Dispute> disputes)
      implements Found {}

  /** An act, and where its sources differ. */
  public record OfAct(Told<Act> act, List<Dispute> disputes) implements Found {}

  /** A person, and where the sources differ. */
  public record OfPerson(KnownPerson person, List<Dispute> disputes) implements Found {}

  /** A contradiction. */
  public record OfDispute(Dispute dispute) implements Found {}

  /** An article, with the ids of the facts that it tells of. */
  public record OfArticle(ListedArticle article, List<String> facts) implements Found {}

  /** A fact that a person has rejected. */
  public record OfRejected(Rejected rejected) implements Found {}

  /** What the record has under the id of a fact, a claim or an article, or an article's address. */
  public static Optional<Found> find(Handle handle, String id) {
    try (Rows rows = Rows.on(handle)) {
      Optional<Found> fact = fact(rows, id);
      if (fact.isPresent()) {
        return fact;
      }
      Optional<String> claimed =
          rows
              .list(
                  "select fact from claim where id = ? and fact is not null",
                  row -> row.getString(1),
                  id)
              .stream()
              .findFirst();
      if (claimed.isEmpty()) {
        return article(rows, id);
      }
      return fact(rows, claimed.get())
          .or(() -> Rejected.find(handle, rows, id).map(OfRejected::new));
    }
  }

  private static Optional<Found> fact(Rows rows, String id) {
    Optional<Told<Agreement>> agreement = Facts.agreement(rows, id);
    if (agreement.isPresent()) {
      return Optional.of(agreement(rows, agreement.get()));
    }
    Optional<Told<Act>> act = Facts.act(rows, id);
    if (act.isPresent()) {
      return Optional.of(new OfAct(act.get().with(Passage.of(rows, id)), Disputes.of(rows, id)));
    }
    Optional<KnownPerson> person = People.find(rows, id);
    if (person.isPresent()) {
      return Optional.of(
          new OfPerson(person.get().with(Passage.of(rows, id)), Disputes.of(rows, id)));
    }
    return Disputes.find(rows, id).map(OfDispute::new);
  }

  private static Found agreement(Rows rows, Told<Agreement> told) {
    List<Event> stages = new ArrayList<>();
    for (int i = 1; i <= told.fact().stages().size(); i++) {
      stages.add(History.stage(rows, told, i));
    }
    return new OfAgreement(told, List.copyOf(stages), Disputes.of(rows, told.id()));
  }

  private static Optional<Found> article(Rows rows, String idOrUrl) {
    return Articles.find(rows, idOrUrl)
        .map(
            article ->
                new OfArticle(
                    article,
                    rows.list(
                        "select distinct c.fact from claim c join source s on s.n = c.source"
                            + " where s.id = ? and c.fact is not null order by 1",
                        row -> row.getString(1),
                        article.id())));
  }
}
