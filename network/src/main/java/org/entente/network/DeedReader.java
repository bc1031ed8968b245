package org.entente.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.Status;
import org.entente.network.bloc.States;
import org.entente.record.exchange.Pairs;
import org.entente.record.exchange.Pairs.Pair;
import org.entente.record.exchange.dcad.DcadImport;
import org.entente.record.exchange.dcad.DcadTerm;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Reads from a record what ties states, in an order that depends on the facts alone. Not
 * thread-safe.
 */
public final class DeedReader {
  private static final JsonMapper JSON = new JsonMapper();

  /** Acts that part states rather than bring them together. */
  private static final Set<String> HOSTILE = Set.of("criticism", "rupture", "withdrawal");

  private final Rows rows;
  private final Question question;
  private final Map<String, Origin> origins = new HashMap<>();
  private final List<Deed> deeds = new ArrayList<>();
  private int alone;
  private int undated;

  /**
   * What was read.
   *
   * @param deeds the facts in which a state takes part
   * @param alone how many facts tie no two states, since fewer than two of their parties are states
   * @param undated how many of the deeds have no year
   */
  public record Reading(List<Deed> deeds, int alone, int undated) {}

  private DeedReader(Rows rows, Question question) {
    this.rows = rows;
    this.question = question;
  }

  /** The deeds that a question asks for. */
  public static Reading read(Handle handle, Question question) {
    try (Rows rows = Rows.on(handle)) {
      DeedReader reader = new DeedReader(rows, question);
      reader.origins();
      if (question.basis() == Basis.ACTS) {
        reader.acts();
      } else {
        reader.agreements();
      }
      return new Reading(List.copyOf(reader.deeds), reader.alone, reader.undated);
    }
  }

  /** Of each fact that is asked for, whether data sets or reports tell of it. */
  private void origins() {
    String from =
        "select c.fact, max(s.kind = 'dataset'), max(s.kind <> 'dataset') from claim c join source"
            + " s on s.n = c.source where c.fact is not null and c.type = ?";
    String type = question.basis() == Basis.ACTS ? "act" : "agreement";
    rows.<RuntimeException>each(
        from + " group by c.fact",
        row ->
            origins.put(
                row.getString(1),
                row.getInt(2) == 0
                    ? Origin.PRESS
                    : row.getInt(3) == 0 ? Origin.DATASET : Origin.BOTH),
        type);
    question
        .source()
        .ifPresent(
            source -> {
              Set<String> told =
                  new HashSet<>(
                      rows.list(
                          "select c.fact from claim c join source s on s.n = c.source"
                              + " where c.fact is not null and c.type = ? and"
                              + " (s.id = ? or s.url = ? or s.publisher = ? collate nocase)",
                          row -> row.getString(1),
                          type,
                          source,
                          source,
                          source));
              origins.keySet().retainAll(told);
            });
  }

  private void agreements() {
    Map<String, List<Term.Dated>> stages = new HashMap<>();
    rows.<RuntimeException>each(
        "select agreement, status, first_day, last_day from stage order by agreement, ordinal",
        row ->
            stages
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(new Term.Dated(Status.of(row.getString(2)), year(row, 3))));
    Map<String, DcadTerm> terms = new HashMap<>();
    rows.<RuntimeException>each(
        "select c.fact, s.text from claim c join source s on s.n = c.source where s.kind ="
            + " 'dataset' and s.publisher = ? and c.type = 'agreement' and c.fact is not null order"
            + " by c.id",
        row -> {
          String fact = row.getString(1);
          DcadTerm.of(row.getString(2))
              .ifPresent(term -> terms.merge(fact, term, DeedReader::longer));
        },
        DcadImport.PUBLISHER);
    rows.<RuntimeException>each(
        "select id, parties, kind, domains, current, confidence from agreement"
            + " where confidence >= ? order by first_day, id",
        row -> {
          String id = row.getString(1);
          String kind = row.getString(3);
          List<String> domains = list(row.getString(4));
          if (isAsked(id, kind, domains)) {
            List<Term.Dated> dated = stages.getOrDefault(id, Collections.emptyList());
            add(
                id,
                false,
                kind,
                domains,
                codes(row.getString(2)),
                List.of(),
                row.getDouble(6),
                Term.signed(dated),
                question
                    .term()
                    .years(dated, Status.of(row.getString(5)), Optional.ofNullable(terms.get(id))));
          }
        },
        question.minConfidence());
  }

  private void acts() {
    rows.<RuntimeException>each(
        "select id, kind, actors, recipients, domains, confidence, first_day, last_day from act"
            + " where confidence >= ? and time = 'past' order by first_day, id",
        row -> {
          String kind = row.getString(2);
          List<String> domains = list(row.getString(5));
          if (isAsked(row.getString(1), kind, domains)
              && (!question.kinds().isEmpty() || !HOSTILE.contains(kind))) {
            OptionalInt year = year(row, 7);
            add(
                row.getString(1),
                true,
                kind,
                domains,
                codes(row.getString(3)),
                codes(row.getString(4)),
                row.getDouble(6),
                year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty(),
                Optional.empty());
          }
        },
        question.minConfidence());
  }

  private boolean isAsked(String id, String kind, List<String> domains) {
    return origins.containsKey(id)
        && (question.kinds().isEmpty() || question.kinds().contains(kind))
        && (question.domains().isEmpty()
            || domains.stream().anyMatch(question.domains()::contains));
  }

  private void add(
      String id,
      boolean act,
      String kind,
      List<String> domains,
      List<String> actors,
      List<String> recipients,
      double confidence,
      Optional<Integer> year,
      Optional<Years> inForce) {
    List<String> states =
        Stream.concat(actors.stream(), recipients.stream())
            .filter(States::has)
            .distinct()
            .sorted()
            .toList();
    List<Pair> pairs =
        pairs(actors, recipients).stream()
            .filter(pair -> States.has(pair.one()) && States.has(pair.other()))
            .toList();
    if (pairs.isEmpty()) {
      alone++;
    }
    if (states.isEmpty()) {
      return;
    }
    if (year.isEmpty()) {
      undated++;
    }
    Origin origin = origins.getOrDefault(id, Origin.PRESS);
    deeds.add(new Deed(id, act, kind, domains, states, pairs, origin, confidence, year, inForce));
  }

  private static List<Pair> pairs(List<String> actors, List<String> recipients) {
    if (recipients.isEmpty()) {
      return Pairs.of(actors);
    }
    List<Pair> pairs = new ArrayList<>();
    for (String actor : actors) {
      for (String recipient : recipients) {
        if (!actor.equals(recipient)) {
          pairs.add(new Pair(actor, recipient, true));
        }
      }
    }
    return pairs;
  }

  /** Of two rows about one agreement, the one that lasts longer. */
  private static DcadTerm longer(DcadTerm one, DcadTerm other) {
    int first = one.open() ? Years.OPEN : one.end().orElse(one.signed());
    int second = other.open() ? Years.OPEN : other.end().orElse(other.signed());
    return second > first ? other : one;
  }

  /** The year of a date: none where it may mean days of more than a year, or of any year. */
  private static OptionalInt year(ResultSet row, int firstDay) throws SQLException {
    long first = row.getLong(firstDay);
    if (row.wasNull()) {
      return OptionalInt.empty();
    }
    long last = row.getLong(firstDay + 1);
    int year = LocalDate.ofEpochDay(first).getYear();
    return last - first > 366 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\+", -1));
  }

  private static List<String> list(String json) {
    if (json.equals("[]")) {
      return List.of();
    }
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
