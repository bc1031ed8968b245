package org.entente.record.exchange.fact;

import java.io.IOException;
import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Reads what a record tells, fact by fact, in an order that depends on the facts alone: agreements
 * and acts by their first day, those without one first, then by id; the rest by id. Memory does not
 * depend on the size of the record. Use it inside a transaction and close it before the end. Not
 * thread-safe.
 */
public final class Facts implements AutoCloseable {
  private static final String AGREEMENT =
      "id, parties, form, kind, title, domains, current, sources, confidence, parent";
  private static final String ACT =
      "id, kind, actors, recipients, people, date, place, place_state, time, domains,"
          + " event, mode, attributed, sources, confidence";
  private static final String PERSON = "id, name, variants, state, sources";

  private static final String CHANGED =
      "(? = '' or %s in (select fact from change where at >= ? and type = '%s'))";

  private final Rows rows;
  private final FactRows read;
  private final Since since;

  /** The source whose text was asked for last, since several passages of one follow each other. */
  private String textOf = "";

  private String text = "";

  /** What is done with a fact. */
  public interface Taker<T> {
    void take(T fact) throws IOException;
  }

  private Facts(Rows rows, Since since) {
    this.rows = rows;
    this.read = new FactRows(rows);
    this.since = since;
  }

  /** The facts of a record on a handle. */
  public static Facts on(Handle handle, Since since) {
    return new Facts(Rows.on(handle), since);
  }

  /** Which facts are read. */
  public Since since() {
    return since;
  }

  /**
   * The sources; with a day, those that were added since and those behind facts that have changed.
   *
   * @throws IOException if the taker does
   */
  public void sources(Taker<SourceFact> taker) throws IOException {
    rows.<IOException>each(
        """
        select id, kind, url, title, publisher, published, language, dispatch, text
        from source s where ? = '' or added >= ?
          or n in (select c.source from claim c
            where c.fact in (select fact from change where at >= ?))
        order by id\
        """,
        row -> taker.take(FactRows.source(row)),
        since.day(),
        since.day(),
        since.day());
  }

  /** A source that facts name. */
  public Optional<SourceFact> source(String id) {
    return rows
        .list(
            """
            select id, kind, url, title, publisher, published, language, dispatch, text
            from source where id = ?\
            """,
            FactRows::source,
            id)
        .stream()
        .findFirst();
  }

  /** The text of a source, or an empty one where it is not at hand. */
  public String text(String id) {
    if (!id.equals(textOf)) {
      text =
          rows.list("select text from source where id = ?", row -> row.getString(1), id).stream()
              .findFirst()
              .orElse("");
      textOf = id;
    }
    return text;
  }

  /**
   * A row of a data set as it was taken in.
   *
   * @param source id of the source that it is
   */
  public record DataRow(String source, String text) {}

  /**
   * The rows of a data set behind the facts, in the order of their ids.
   *
   * @throws IOException if the taker does
   */
  public void dataRows(String publisher, Taker<DataRow> taker) throws IOException {
    rows.<IOException>each(
        """
        select id, text from source s
        where kind = 'dataset' and publisher = ?
          and (? = '' or exists (select 1 from claim c
            where c.source = s.n and c.fact in (select fact from change where at >= ?)))
        order by id\
        """,
        row -> taker.take(new DataRow(row.getString(1), row.getString(2))),
        publisher,
        since.day(),
        since.day());
  }

  /**
   * The agreements.
   *
   * @throws IOException if the taker does
   */
  public void agreements(Taker<AgreementFact> taker) throws IOException {
    rows.<IOException>each(
        """
        select %s
        from agreement where %s order by first_day, id\
        """
            .formatted(AGREEMENT, CHANGED.formatted("id", "agreement")),
        row -> taker.take(read.agreement(row)),
        since.day(),
        since.day());
  }

  /** An agreement by its id. */
  public Optional<AgreementFact> agreement(String id) {
    return rows
        .list("select %s from agreement where id = ?".formatted(AGREEMENT), read::agreement, id)
        .stream()
        .findFirst();
  }

  /** A stage of an agreement by its number in it, from 1. */
  public Optional<StageOfAgreement> stage(String agreement, int ordinal) {
    return rows
        .list(
            "select parties, form, kind, title from agreement where id = ?",
            row -> read.stage(agreement, ordinal, row),
            agreement)
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The acts.
   *
   * @throws IOException if the taker does
   */
  public void acts(Taker<ActFact> taker) throws IOException {
    rows.<IOException>each(
        """
        select %s
        from act where %s order by first_day, id\
        """
            .formatted(ACT, CHANGED.formatted("id", "act")),
        row -> taker.take(read.act(row)),
        since.day(),
        since.day());
  }

  /** An act by its id. */
  public Optional<ActFact> act(String id) {
    return rows.list("select %s from act where id = ?".formatted(ACT), read::act, id).stream()
        .findFirst();
  }

  /**
   * The persons.
   *
   * @throws IOException if the taker does
   */
  public void people(Taker<PersonFact> taker) throws IOException {
    rows.<IOException>each(
        "select %s from person where %s order by id"
            .formatted(PERSON, CHANGED.formatted("id", "person")),
        row -> taker.take(read.person(row)),
        since.day(),
        since.day());
  }

  /** A person by their id. */
  public Optional<PersonFact> person(String id) {
    return rows
        .list("select %s from person where id = ?".formatted(PERSON), read::person, id)
        .stream()
        .findFirst();
  }

  /**
   * The contradictions; with a day, those of facts that have changed since and those inside sources
   * that were added since.
   *
   * @throws IOException if the taker does
   */
  public void contradictions(Taker<ContradictionFact> taker) throws IOException {
    rows.<IOException>each(
        """
        select id, fact, about from contradiction k
        where ? = '' or fact in (select fact from change where at >= ?)
          or fact is null and exists (
            select 1 from contradiction_value v
              join claim c on c.n = v.claim join source s on s.n = c.source
            where v.contradiction = k.id and s.added >= ?)
        order by id\
        """,
        row -> taker.take(read.contradiction(row)),
        since.day(),
        since.day(),
        since.day());
  }

  /** A contradiction by its id. */
  public Optional<ContradictionFact> contradiction(String id) {
    return rows
        .list("select id, fact, about from contradiction where id = ?", read::contradiction, id)
        .stream()
        .findFirst();
  }

  /**
   * The facts that have been withdrawn since the day, if one is given, and are not told again.
   *
   * @throws IOException if the taker does
   */
  public void withdrawn(Taker<Withdrawn> taker) throws IOException {
    if (since.ever()) {
      return;
    }
    rows.<IOException>each(
        """
        select w.type, w.fact, max(w.at), c.fact
        from change w left join claim c on c.id = w.fact
        where w.what = 'withdrawn' and w.at >= ?
          and not exists (select 1 from agreement where id = w.fact)
          and not exists (select 1 from act where id = w.fact)
          and not exists (select 1 from person where id = w.fact)
        group by w.type, w.fact order by w.type, w.fact\
        """,
        row ->
            taker.take(
                new Withdrawn(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    FactRows.optional(row, 4))),
        since.day());
  }

  @Override
  public void close() {
    rows.close();
  }
}
