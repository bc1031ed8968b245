package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.record.merge.Lists;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** Agreements and acts out of a record, as they stand. Thread-safe. */
public final class Facts {
  /** What reads merged facts: no single rule does. */
  static final String RULE = "merged";

  private Facts() {}

  /**
   * Gives the agreements that meet a filter, the latest first, those without a date last.
   *
   * @param limit how many at most; 0 for all
   */
  public static void agreements(
      Handle handle, Filter filter, int limit, Consumer<Told<Agreement>> each) {
    agreements(handle, filter, Optional.empty(), limit, each);
  }

  /**
   * As {@link #agreements(Handle, Filter, int, Consumer)}, from where a page before ended.
   *
   * @param after the end of the page before, if there was one
   * @return the end of this page, if there may be another
   */
  public static Optional<Key> agreements(
      Handle handle,
      Filter filter,
      Optional<Key> after,
      int limit,
      Consumer<Told<Agreement>> each) {
    try (Rows rows = Rows.on(handle)) {
      return new Page(rows, "agreement", AgreementCriteria.of(filter))
          .give(after, limit, row -> each.accept(agreement(rows, row)));
    }
  }

  /**
   * Gives the acts that meet a filter, the latest first, those without a date last.
   *
   * @param limit how many at most; 0 for all
   */
  public static void acts(Handle handle, Filter filter, int limit, Consumer<Told<Act>> each) {
    acts(handle, filter, Optional.empty(), limit, each);
  }

  /**
   * As {@link #acts(Handle, Filter, int, Consumer)}, from where a page before ended.
   *
   * @param after the end of the page before, if there was one
   * @return the end of this page, if there may be another
   */
  public static Optional<Key> acts(
      Handle handle, Filter filter, Optional<Key> after, int limit, Consumer<Told<Act>> each) {
    try (Rows rows = Rows.on(handle)) {
      return new Page(rows, "act", ActCriteria.of(filter))
          .give(after, limit, row -> each.accept(act(row)));
    }
  }

  /** An agreement by its id, without passages. */
  static Optional<Told<Agreement>> agreement(Rows rows, String id) {
    return rows
        .list("select * from agreement where id = ?", row -> agreement(rows, row), id)
        .stream()
        .findFirst();
  }

  /** An act by its id, without passages. */
  static Optional<Told<Act>> act(Rows rows, String id) {
    return rows.list("select * from act where id = ?", Facts::act, id).stream().findFirst();
  }

  /** An agreement of a row of its table. */
  static Told<Agreement> agreement(Rows rows, ResultSet row) throws SQLException {
    String id = row.getString("id");
    Agreement agreement =
        new Agreement(
            id,
            List.of(row.getString("parties").split("\\+", -1)),
            AgreementForm.of(row.getString("form")),
            AgreementKind.of(row.getString("kind")),
            Optional.ofNullable(row.getString("title")),
            domains(row),
            Status.of(row.getString("current")),
            rows.list(
                "select * from stage where agreement = ? order by ordinal", Facts::stage, id));
    return new Told<>(
        id,
        agreement,
        row.getInt("sources"),
        row.getDouble("confidence"),
        Optional.ofNullable(row.getString("review")),
        Optional.ofNullable(row.getString("parent")),
        List.of());
  }

  private static Stage stage(ResultSet row) throws SQLException {
    return new Stage(
        Status.of(row.getString("status")),
        Optional.ofNullable(row.getString("date")),
        place(row),
        Lists.words(row.getString("signatories")),
        plover(row),
        Optional.ofNullable(row.getString("attributed")),
        row.getDouble("confidence"),
        RULE,
        List.of());
  }

  /** An act of a row of its table. */
  static Told<Act> act(ResultSet row) throws SQLException {
    String id = row.getString("id");
    double confidence = row.getDouble("confidence");
    Act act =
        new Act(
            id,
            ActKind.of(row.getString("kind")),
            codes(row.getString("actors")),
            codes(row.getString("recipients")),
            Lists.words(row.getString("people")),
            Optional.ofNullable(row.getString("date")),
            place(row),
            Time.valueOf(row.getString("time").toUpperCase(Locale.ROOT)),
            domains(row),
            Optional.ofNullable(row.getString("attributed")),
            plover(row),
            confidence,
            RULE,
            List.of());
    return new Told<>(
        id,
        act,
        row.getInt("sources"),
        confidence,
        Optional.ofNullable(row.getString("review")),
        Optional.empty(),
        List.of());
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    Optional<String> state = Optional.ofNullable(row.getString("place_state"));
    return Optional.ofNullable(row.getString("place")).map(name -> new Place(name, state));
  }

  private static Plover plover(ResultSet row) throws SQLException {
    return new Plover(row.getString("event"), Optional.ofNullable(row.getString("mode")));
  }

  private static List<Domain> domains(ResultSet row) throws SQLException {
    return Lists.words(row.getString("domains")).stream().map(Domain::of).toList();
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\+", -1));
  }
}
