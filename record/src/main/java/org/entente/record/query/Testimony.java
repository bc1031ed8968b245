package org.entente.record.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * A source with its text, and where in it each fact is told.
 *
 * @param dispatch id of the independent source; another than its own of a copy
 * @param facts the facts that it tells, in the order of their first words
 */
public record Testimony(ListedArticle article, String dispatch, String text, List<Fact> facts) {

  /**
   * A fact that the source tells.
   *
   * @param spots its words, in the order of the text
   */
  public record Fact(Subject subject, List<Spot> spots) {}

  /**
   * Words of the text.
   *
   * @param part what they state: {@code stage 1}, {@code role 2}, or empty for the whole fact
   * @param first UTF-16 offset in the text
   * @param last offset after the last code unit
   */
  public record Spot(String part, int first, int last) {}

  /** What is told. */
  public sealed interface Subject {
    /** The id of the fact or contradiction. */
    String id();
  }

  /** An agreement. */
  public record OfAgreement(Told<Agreement> told) implements Subject {
    @Override
    public String id() {
      return told.id();
    }
  }

  /** An act. */
  public record OfAct(Told<Act> told) implements Subject {
    @Override
    public String id() {
      return told.id();
    }
  }

  /** A person. */
  public record OfPerson(KnownPerson person) implements Subject {
    @Override
    public String id() {
      return person.id();
    }
  }

  /**
   * Something in which the source contradicts itself or others.
   *
   * @param fact the id of the fact that it is about, where it is about one
   */
  public record OfDispute(String id, Optional<String> fact, String about) implements Subject {}

  private record Row(FactType type, String fact, Spot spot) {}

  /** What a source of an id or address tells. */
  public static Optional<Testimony> find(Handle handle, String idOrUrl) {
    try (Rows rows = Rows.on(handle)) {
      return Articles.find(rows, idOrUrl).map(article -> of(rows, article));
    }
  }

  /** The agreement, act or person of an id, as the record tells it. */
  public static Optional<Subject> subject(Handle handle, String id) {
    try (Rows rows = Rows.on(handle)) {
      return subject(rows, FactType.AGREEMENT, id)
          .or(() -> subject(rows, FactType.ACT, id))
          .or(() -> subject(rows, FactType.PERSON, id));
    }
  }

  private static Testimony of(Rows rows, ListedArticle article) {
    Map<String, List<Row>> byFact = new LinkedHashMap<>();
    rows.list(
            """
            select c.type, c.fact, e.part, e.first, e.last from source s
              join claim c on c.source = s.n join evidence e on e.claim = c.n and e.fact = c.fact
              where s.id = ?1
            union
            select 'contradiction', v.contradiction, '', v.first, v.last from source s
              join claim c on c.source = s.n join contradiction_value v on v.claim = c.n
              where s.id = ?1 and v.first is not null
            order by 4, 5, 2, 3\
            """,
            row ->
                new Row(
                    FactType.of(row.getString(1)),
                    row.getString(2),
                    new Spot(row.getString(3), row.getInt(4), row.getInt(5))),
            article.id())
        .forEach(row -> byFact.computeIfAbsent(row.fact(), fact -> new ArrayList<>()).add(row));
    List<Fact> facts = new ArrayList<>();
    byFact.forEach(
        (fact, spots) ->
            subject(rows, spots.get(0).type(), fact)
                .ifPresent(
                    subject ->
                        facts.add(new Fact(subject, spots.stream().map(Row::spot).toList()))));
    return rows.list(
            "select dispatch, text from source where id = ?",
            row -> new Testimony(article, row.getString(1), row.getString(2), List.copyOf(facts)),
            article.id())
        .get(0);
  }

  private static Optional<Subject> subject(Rows rows, FactType type, String id) {
    return switch (type) {
      case AGREEMENT -> Facts.agreement(rows, id).map(OfAgreement::new);
      case ACT -> Facts.act(rows, id).map(OfAct::new);
      case PERSON -> People.find(rows, id).map(OfPerson::new);
      case CONTRADICTION ->
          Disputes.find(rows, id).map(found -> new OfDispute(id, found.fact(), found.about()));
    };
  }
}
