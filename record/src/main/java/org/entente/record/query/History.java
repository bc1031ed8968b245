package org.entente.record.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * What one or several actors did together, in one chronology of stages and acts.
 *
 * @param events the oldest first, those without a date last
 * @param cut whether there are older ones, or undated ones, beyond the limit
 */
public record History(List<Event> events, boolean cut) {

  /** Another actor, and how many agreements and acts are shared with it. */
  public record Partner(String code, int agreements, int acts) {}

  private record Entry(String fact, int ordinal, boolean dated) {}

  /**
   * The chronology of actors: of one, everything that it took part in; of several, what all did.
   *
   * @param actors one code or more
   * @param limit how many of the latest events at most; 0 for all
   */
  public static History of(Handle handle, List<String> actors, int limit) {
    return of(handle, actors, 0, limit);
  }

  /**
   * A part of the chronology of actors.
   *
   * @param actors one code or more
   * @param skip how many of the latest events are left out
   * @param limit how many of the latest of the others at most; 0 for all
   */
  public static History of(Handle handle, List<String> actors, int skip, int limit) {
    try (Rows rows = Rows.on(handle)) {
      Together together = Together.of(rows, actors);
      StringBuilder sql =
          new StringBuilder("select h.fact, h.ordinal, ")
              .append(Together.DATED)
              .append(" from ")
              .append(together.sql());
      sql.append(" order by h.first_day desc, h.fact desc, h.ordinal desc");
      if (limit > 0) {
        sql.append(" limit ").append(limit + 1).append(" offset ").append(skip);
      }
      List<Entry> entries =
          rows.list(
              sql.toString(),
              row -> new Entry(row.getString(1), row.getInt(2), row.getBoolean(3)),
              together.values().toArray());
      boolean cut = limit > 0 && entries.size() > limit;
      return new History(events(rows, cut ? entries.subList(0, limit) : entries), cut);
    }
  }

  /**
   * The partners of an actor, those with most agreements and acts first.
   *
   * @param limit how many at most
   */
  public static List<Partner> partners(Handle handle, String actor, int limit) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          "select other, agreements, acts from dyad where one = ? and agreements + acts > 0"
              + " order by agreements + acts desc, agreements desc, other limit ?",
          row -> new Partner(row.getString(1), row.getInt(2), row.getInt(3)),
          actor,
          limit);
    }
  }

  /** What an actor shares with one partner; empty where it shares nothing. */
  public static Optional<Partner> partner(Handle handle, String actor, String other) {
    try (Rows rows = Rows.on(handle)) {
      return rows
          .list(
              "select other, agreements, acts from dyad"
                  + " where one = ? and other = ? and agreements + acts > 0",
              row -> new Partner(row.getString(1), row.getInt(2), row.getInt(3)),
              actor,
              other)
          .stream()
          .findFirst();
    }
  }

  /** The same events, the latest first, those without a date last. */
  public List<Event> latestFirst() {
    int dated = 0;
    while (dated < events.size() && events.get(dated).date().isPresent()) {
      dated++;
    }
    List<Event> latest = new ArrayList<>(events.subList(0, dated));
    Collections.reverse(latest);
    latest.addAll(events.subList(dated, events.size()));
    return List.copyOf(latest);
  }

  /** How many agreements and acts an actor takes part in. */
  static int weight(Rows rows, String actor) {
    return rows.list(
            "select coalesce(sum(n), 0) from tally"
                + " where what in ('actor.agreements', 'actor.acts') and value = ?",
            row -> row.getInt(1),
            actor)
        .get(0);
  }

  private static List<Event> events(Rows rows, List<Entry> latestFirst) {
    List<Event> dated = new ArrayList<>();
    List<Event> undated = new ArrayList<>();
    for (Entry entry : latestFirst) {
      event(rows, entry.fact(), entry.ordinal())
          .ifPresent(event -> (entry.dated() ? dated : undated).add(event));
    }
    Collections.reverse(dated);
    Collections.reverse(undated);
    dated.addAll(undated);
    return List.copyOf(dated);
  }

  /** A stage of an agreement, or an act, whose ordinal is 0, as an event. */
  static Optional<Event> event(Rows rows, String fact, int ordinal) {
    if (ordinal == 0) {
      return Facts.act(rows, fact).map(act -> new Event.OfAct(act, Passage.of(rows, fact, "")));
    }
    return Facts.agreement(rows, fact).map(told -> stage(rows, told, ordinal));
  }

  /** A stage of an agreement as an event. */
  static Event stage(Rows rows, Told<Agreement> told, int ordinal) {
    return new Event.OfAgreement(
        told,
        told.fact().stages().get(ordinal - 1),
        Passage.of(rows, told.id(), "stage " + ordinal));
  }
}
