package org.entente.record.exchange.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.Rows;

/** Makes facts of the rows of a record, with the words behind them. Not thread-safe. */
final class FactRows {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String STAGE =
      "select ordinal, status, date, place, place_state, signatories, event, mode, attributed,"
          + " sources, confidence from stage where agreement = ?";

  private final Rows rows;

  FactRows(Rows rows) {
    this.rows = rows;
  }

  static SourceFact source(ResultSet row) throws SQLException {
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

  AgreementFact agreement(ResultSet row) throws SQLException {
    return new AgreementFact(
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
        optional(row, 10));
  }

  private List<StageFact> stages(String agreement) {
    return rows.list(STAGE + " order by ordinal", row -> stage(agreement, row), agreement);
  }

  /** A stage, of an agreement in a row of parties, form, kind, title. */
  Optional<StageOfAgreement> stage(String agreement, int ordinal, ResultSet of)
      throws SQLException {
    List<StageFact> found =
        rows.list(STAGE + " and ordinal = ?", row -> stage(agreement, row), agreement, ordinal);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StageOfAgreement(
                agreement,
                codes(of.getString(1)),
                of.getString(2),
                of.getString(3),
                optional(of, 4),
                found.get(0)));
  }

  private StageFact stage(String agreement, ResultSet row) throws SQLException {
    return new StageFact(
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
        passages(agreement, "stage " + row.getInt(1)));
  }

  ActFact act(ResultSet row) throws SQLException {
    return new ActFact(
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
        passages(row.getString(1), ""));
  }

  PersonFact person(ResultSet row) throws SQLException {
    return new PersonFact(
        row.getString(1),
        row.getString(2),
        list(row.getString(3)),
        optional(row, 4),
        roles(row.getString(1)),
        row.getInt(5),
        passages(row.getString(1), ""));
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

  ContradictionFact contradiction(ResultSet row) throws SQLException {
    return new ContradictionFact(
        row.getString(1), optional(row, 2), row.getString(3), values(row.getString(1)));
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

  static Optional<String> optional(ResultSet row, int column) throws SQLException {
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
