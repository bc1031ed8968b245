package org.entente.record.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.record.store.Rows;

/**
 * What one or several actors took part in, in SQL: of one its history, of several what the two
 * rarest of them share, of which the others are asked.
 *
 * @param sql comes after {@code from}; its rows are {@code h}, with a fact, an ordinal and a first
 *     day
 * @param values for its question marks
 */
record Together(String sql, List<Object> values) {
  /** Whether a row has a day, of one actor or of several. */
  static final String DATED = "h.first_day > -999999999999";

  private static final String AND_ACTOR =
      " and exists (select 1 from history"
          + " where fact = h.fact and ordinal = h.ordinal and actor = ?)";

  /**
   * What all actors took part in.
   *
   * @param actors one code or more
   */
  static Together of(Rows rows, List<String> actors) {
    List<String> rarestFirst =
        actors.stream()
            .distinct()
            .sorted(Comparator.comparingInt((String actor) -> History.weight(rows, actor)))
            .toList();
    if (rarestFirst.size() == 1) {
      return new Together("history h where h.actor = ?", List.copyOf(rarestFirst));
    }
    List<Object> values = new ArrayList<>(rarestFirst.subList(0, 2).stream().sorted().toList());
    List<String> others = rarestFirst.subList(2, rarestFirst.size());
    values.addAll(others);
    return new Together(
        "pair_history h where h.one = ? and h.other = ?" + AND_ACTOR.repeat(others.size()), values);
  }
}
