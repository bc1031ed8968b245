package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.store.Rows;

/**
 * Words of an article that state something.
 *
 * @param part what they state: {@code stage 1}, {@code role 2}, or empty for the whole fact
 * @param claim id of the claim that points at them
 * @param article id of the article
 * @param url the address of the article
 * @param title its headline
 * @param publisher its publisher
 * @param published its day, ISO 8601
 * @param first UTF-16 offset in the article's text
 * @param last offset after the last code unit
 * @param exact the words
 */
public record Passage(
    String part,
    String claim,
    String article,
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    int first,
    int last,
    String exact) {

  private static final String COLUMNS =
      "c.id, s.id, s.url, s.title, s.publisher, s.published, e.first, e.last, e.exact";
  private static final String SOURCE =
      " join claim c on c.n = e.claim join source s on s.n = c.source";
  private static final String ORDER = "s.published is null, s.published, s.id, e.first, e.last";

  /** All passages behind a fact, by part, the earliest published first. */
  static List<Passage> of(Rows rows, String fact) {
    return rows.list(
        "select e.part, "
            + COLUMNS
            + " from evidence e"
            + SOURCE
            + " where e.fact = ? order by "
            + ORDER,
        Passage::of,
        fact);
  }

  /** The passages behind a part of a fact. */
  static List<Passage> of(Rows rows, String fact, String part) {
    return rows.list(
        "select e.part, "
            + COLUMNS
            + " from evidence e"
            + SOURCE
            + " where e.fact = ? and e.part = ? order by "
            + ORDER,
        Passage::of,
        fact,
        part);
  }

  /** The values of a contradiction in order, each with the passages that state it. */
  static List<Dispute.Value> values(Rows rows, String contradiction) {
    Map<String, List<Passage>> byValue = new LinkedHashMap<>();
    rows.each(
        "select '', c.id, s.id, s.url, s.title, s.publisher, s.published, coalesce(e.first, 0),"
            + " coalesce(e.last, 0), coalesce(e.exact, ''), e.value from contradiction_value e"
            + SOURCE
            + " where e.contradiction = ? order by e.ordinal, "
            + ORDER,
        row -> byValue.computeIfAbsent(row.getString(11), v -> new ArrayList<>()).add(of(row)),
        contradiction);
    return byValue.entrySet().stream()
        .map(each -> new Dispute.Value(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  private static Passage of(ResultSet row) throws SQLException {
    return new Passage(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        row.getInt(8),
        row.getInt(9),
        row.getString(10));
  }
}
