package org.entente.record.exchange.dcad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The states of the Correlates of War, by number, and their codes in the record. Thread-safe. */
final class DcadStates {
  private static final DcadStates ALL = new DcadStates();

  private final Map<String, State> byNumber = new HashMap<>();
  private final Map<String, State> byName = new HashMap<>();
  private final Map<String, State> byCode = new HashMap<>();

  /**
   * A state.
   *
   * @param number its number in the Correlates of War
   * @param names its abbreviations there, the official one first
   * @param code its code in the record
   */
  record State(String number, List<String> names, String code) {}

  private DcadStates() {
    try (InputStream in = DcadStates.class.getResourceAsStream("states.txt")) {
      if (in == null) {
        throw new IllegalStateException("states.txt is missing");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(List.of(line.split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> words) {
    int last = words.size() - 1;
    State state = new State(words.get(0), words.subList(1, last), words.get(last));
    byNumber.put(state.number(), state);
    byCode.putIfAbsent(state.code(), state);
    state.names().forEach(name -> byName.put(name, state));
  }

  /** The state with a number. */
  static Optional<State> number(String number) {
    return Optional.ofNullable(ALL.byNumber.get(number));
  }

  /** The state with an abbreviation. */
  static Optional<State> name(String name) {
    return Optional.ofNullable(ALL.byName.get(name));
  }

  /** The state with a code of the record. */
  static Optional<State> code(String code) {
    return Optional.ofNullable(ALL.byCode.get(code));
  }
}
