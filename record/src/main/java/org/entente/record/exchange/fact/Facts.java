package org.entente.record.exchange.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
  private static final JsonMapper JSON = new JsonMapper();

  private static final String CHANGED =
      "(? = '' or %s in (select fact from change where at >= ? and type = '%s'))";

  private final Rows rows;
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
        row -> taker.take(source(row)),
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
            Facts::source,
            id)
        .stream()
        .findFirst();
  }

  private static SourceFact source(ResultSet row) throws SQLException {
    return new SourceFact(
        row.getString(1),
        row.getString(2),
        optional(row, 3),
        optional(row, 4),
        optional(row, 5),
        optional(row, 6),
        row.getString(7),
        row.getString(8),
        row.getString(9).length());
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
        select id, parties, form, kind, title, domains, current, sources, confidence, parent
        from agreement where %s order by first_day, id\
        """
            .formatted(CHANGED.formatted("id", "agreement")),
        row ->
            taker.take(
                new AgreementFact(
                    row.getString(1),
                    codes(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    optional(row, 5),
                    list(row.getString(6)),
                    row.getString(7),
                    stages(row.getString(1)),
                    row.getInt(8),
                    row.getDouble(9),
                    optional(row, 10))),
        since.day(),
        since.day());
  }

  private List<StageFact> stages(String agreement) {
    return rows.list(
        """
        select ordinal, status, date, place, place_state, signatories, event, mode, attributed,
          sources, confidence
        from stage where agreement = ? order by ordinal\
        """,
        row ->
            new StageFact(
                row.getInt(1),
                row.getString(2),
                optional(row, 3),
                spot(row, 4),
                list(row.getString(6)),
                row.getString(7),
                optional(row, 8),
                optional(row, 9),
                row.getInt(10),
                row.getDouble(11),
                passages(agreement, "stage " + row.getInt(1))),
        agreement);
  }

  /**
   * The acts.
   *
   * @throws IOException if the taker does
   */
  public void acts(Taker<ActFact> taker) throws IOException {
    rows.<IOException>each(
        """
        select id, kind, actors, recipients, people, date, place, place_state, time, domains,
          event, mode, attributed, sources, confidence
        from act where %s order by first_day, id\
        """
            .formatted(CHANGED.formatted("id", "act")),
        row ->
            taker.take(
                new ActFact(
                    row.getString(1),
                    row.getString(2),
                    codes(row.getString(3)),
                    codes(row.getString(4)),
                    list(row.getString(5)),
                    optional(row, 6),
                    spot(row, 7),
                    row.getString(9),
                    list(row.getString(10)),
                    row.getString(11),
                    optional(row, 12),
                    optional(row, 13),
                    row.getInt(14),
                    row.getDouble(15),
                    passages(row.getString(1), ""))),
        since.day(),
        since.day());
  }

  /**
   * The persons.
   *
   * @throws IOException if the taker does
   */
  public void people(Taker<PersonFact> taker) throws IOException {
    rows.<IOException>each(
        "select id, name, variants, state, sources from person where %s order by id"
            .formatted(CHANGED.formatted("id", "person")),
        row ->
            taker.take(
                new PersonFact(
                    row.getString(1),
                    row.getString(2),
                    list(row.getString(3)),
                    optional(row, 4),
                    roles(row.getString(1)),
                    row.getInt(5),
                    passages(row.getString(1), ""))),
        since.day(),
        since.day());
  }

  private List<PersonFact.Role> roles(String person) {
    return rows.list(
        """
        select role, first_seen, last_seen, sources, ordinal from person_role
        where person = ? order by ordinal\
        """,
        row ->
            new PersonFact.Role(
                row.getString(1),
                optional(row, 2),
                optional(row, 3),
                row.getInt(4),
                passages(person, "role " + row.getInt(5))),
        person);
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
        row ->
            taker.take(
                new ContradictionFact(
                    row.getString(1),
                    optional(row, 2),
                    row.getString(3),
                    values(row.getString(1)))),
        since.day(),
        since.day(),
        since.day());
  }

  private record Stated(int ordinal, String value, Optional<Passage> passage) {}

  private List<ContradictionFact.Value> values(String contradiction) {
    List<ContradictionFact.Value> values = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Stated> all =
        rows.list(
            """
            select v.ordinal, v.value, s.id, v.first, v.last, v.exact
            from contradiction_value v
              join claim c on c.n = v.claim join source s on s.n = c.source
            where v.contradiction = ? order by v.ordinal, v.value, s.id, v.first, v.last\
            """,
            row ->
                new Stated(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(6) == null
                        ? Optional.empty()
                        : Optional.of(
                            new Passage(
                                row.getString(3), row.getInt(4), row.getInt(5), row.getString(6)))),
            contradiction);
    for (int i = 0; i < all.size(); i++) {
      Stated stated = all.get(i);
      stated.passage().ifPresent(passages::add);
      if (i + 1 == all.size() || all.get(i + 1).ordinal() != stated.ordinal()) {
        values.add(new ContradictionFact.Value(stated.value(), List.copyOf(passages)));
        passages.clear();
      }
    }
    return values;
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
                    row.getString(1), row.getString(2), row.getString(3), optional(row, 4))),
        since.day());
  }

  private List<Passage> passages(String fact, String part) {
    return rows.list(
        """
        select s.id, e.first, e.last, e.exact
        from evidence e join claim c on c.n = e.claim join source s on s.n = c.source
        where e.fact = ? and e.part = ?
        order by s.published is null, s.published, s.id, e.first, e.last\
        """,
        row -> new Passage(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)),
        fact,
        part);
  }

  @Override
  public void close() {
    rows.close();
  }

  private static Optional<String> optional(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<Spot> spot(ResultSet row, int name) throws SQLException {
    String place = row.getString(name);
    return place == null ? Optional.empty() : Optional.of(new Spot(place, optional(row, name + 1)));
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\+", -1));
  }

  private static List<String> list(String json) {
    try {
      List<String> items = new ArrayList<>();
      for (JsonNode item : JSON.readTree(json)) {
        items.add(item.asText());
      }
      return List.copyOf(items);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the record holds no list: " + json, e);
    }
  }
}
