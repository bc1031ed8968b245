package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short reports of our own, each with what one act or agreement in it was about, and where, when
 * and by whom it was done: the files of the folder {@code fields}.
 */
class FieldsTest {
  private static final Coder CODER = Coder.create();

  record Telling(String language, String kind, Map<String, String> fields, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void givesTheActItsFields(Telling telling) {
    Coding coding =
        CODER.code(Reports.of(telling.language(), LocalDate.of(2024, 5, 15), telling.text()));
    assertThat(all(coding, telling.kind()))
        .anySatisfy(fields -> assertThat(fields).containsAllEntriesOf(telling.fields()));
  }

  private static List<Map<String, String>> all(Coding coding, String kind) {
    return kind.equals("agreement")
        ? coding.agreements().stream().map(FieldsTest::fields).toList()
        : coding.acts().stream()
            .filter(act -> act.kind().code().equals(kind))
            .map(FieldsTest::fields)
            .toList();
  }

  private static Map<String, String> fields(Agreement agreement) {
    return Map.of(
        "domains", sorted(agreement.domains().stream().map(Domain::code).toList()),
        "kind", agreement.kind().code(),
        "parties", sorted(agreement.parties()));
  }

  private static Map<String, String> fields(Act act) {
    return Map.of(
        "domains", sorted(act.domains().stream().map(Domain::code).toList()),
        "people", sorted(act.people()),
        "place", act.place().map(Place::name).orElse("-"),
        "date", act.date().orElse("-"));
  }

  private static String sorted(List<String> values) {
    return values.isEmpty() ? "-" : String.join(",", values.stream().sorted().toList());
  }

  static List<Telling> tellings() throws IOException {
    List<Telling> tellings = new ArrayList<>();
    for (String language : List.of("fr", "en")) {
      try (InputStream in = FieldsTest.class.getResourceAsStream("/fields/" + language + ".txt")) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> tellings.add(telling(language, line)));
      }
    }
    return tellings;
  }

  private static Telling telling(String language, String line) {
    String[] parts = line.split("\\|", 2);
    String[] told = parts[0].strip().split(" ", 2);
    Map<String, String> fields = new TreeMap<>();
    for (String field : told[1].split(";")) {
      String[] pair = field.strip().split("=", 2);
      fields.put(pair[0], sorted(pair[0], pair[1]));
    }
    return new Telling(language, told[0].toLowerCase(Locale.ROOT), fields, parts[1].strip());
  }

  private static String sorted(String field, String value) {
    boolean several = !List.of("place", "date", "kind").contains(field);
    return several ? sorted(Arrays.asList(value.split(","))) : value;
  }
}
