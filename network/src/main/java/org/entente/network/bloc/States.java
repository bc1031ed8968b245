package org.entente.network.bloc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states, when they existed, which of them continue others, and the sub-region that the United
 * Nations count them in (M49). Thread-safe.
 */
public final class States {
  private static final States ALL = new States();

  private final Map<String, State> byCode = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final List<String> codes = new ArrayList<>();

  private record State(String region, int first, int last, String next) {}

  private States() {
    for (String[] row : DataFile.rows("states.tsv")) {
      State state =
          new State(
              row[1],
              row.length > 2 && !row[2].isEmpty() ? Integer.parseInt(row[2]) : Integer.MIN_VALUE,
              row.length > 3 && !row[3].isEmpty() ? Integer.parseInt(row[3]) : Integer.MAX_VALUE,
              row.length > 4 ? row[4] : "");
      byCode.put(row[0], state);
      codes.add(row[0]);
      if (!state.next().isEmpty()) {
        before.put(state.next(), row[0]);
      }
    }
    codes.sort(null);
  }

  /** Whether a code is a state's. */
  public static boolean has(String code) {
    return ALL.byCode.containsKey(code);
  }

  /** The states that existed in a year, sorted. */
  public static List<String> in(int year) {
    return ALL.codes.stream().filter(code -> existed(code, year)).toList();
  }

  private static boolean existed(String code, int year) {
    State state = ALL.byCode.get(code);
    return state != null && state.first() <= year && year <= state.last();
  }

  /**
   * The state that stands for another in a year: the Soviet Union for Russia before 1991, Serbia
   * for Yugoslavia from 2006; else the state itself.
   */
  public static String continuing(String code, int year) {
    State state = ALL.byCode.get(code);
    if (state == null) {
      return code;
    }
    if (year > state.last() && !state.next().isEmpty()) {
      return state.next();
    }
    String former = ALL.before.get(code);
    return former != null && year < state.first() ? former : code;
  }

  /** Whether a state has not ended by a year. */
  public static boolean lasts(String code, int year) {
    State state = ALL.byCode.get(code);
    return state == null || year <= state.last();
  }

  /** The last of the states that continue each other: Russia for the Soviet Union. */
  public static String latest(String code) {
    State state = ALL.byCode.get(code);
    return state == null || state.next().isEmpty() ? code : state.next();
  }

  /** The first year of a state; empty where that is before the record's time. */
  public static Optional<Integer> since(String code) {
    return Optional.ofNullable(ALL.byCode.get(code))
        .map(State::first)
        .filter(year -> year > Integer.MIN_VALUE);
  }

  /** The codes of all sub-regions, sorted. */
  public static List<String> regions() {
    return ALL.byCode.values().stream().map(State::region).distinct().sorted().toList();
  }

  /** The code of its sub-region; empty for what is no state. */
  public static Optional<String> region(String code) {
    return Optional.ofNullable(ALL.byCode.get(code)).map(State::region);
  }
}
