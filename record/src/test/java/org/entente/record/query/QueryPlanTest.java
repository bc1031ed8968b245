package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filter goes along an index: no table is read through, and no long list is sorted. */
class QueryPlanTest {
  private static final List<Optional<Key>> PAGES =
      List.of(Optional.empty(), Key.of("19703:a1"), Key.of(":a1"));

  private final RecordFile record;

  QueryPlanTest(@TempDir Path folder) {
    record = RecordFile.open(folder.resolve("entente.db"));
  }

  @Test
  void everyFilterOfAgreementsHasAnIndexInOrder() {
    for (Filter filter : ordered()) {
      assertThat(plan("agreement", AgreementCriteria.of(filter)))
          .as(filter.toString())
          .noneMatch(step -> step.startsWith("SCAN") && !step.contains("USING"))
          .noneMatch(step -> step.contains("TEMP B-TREE"));
    }
  }

  @Test
  void everyFilterOfActsHasAnIndexInOrder() {
    for (Filter filter : ordered()) {
      assertThat(plan("act", ActCriteria.of(filter)))
          .as(filter.toString())
          .noneMatch(step -> step.startsWith("SCAN") && !step.contains("USING"))
          .noneMatch(step -> step.contains("TEMP B-TREE"));
    }
  }

  @Test
  void placesAndSourcesAreLookedUp() {
    List<Filter> filters =
        List.of(
            Filter.ALL.from(Optional.of("x")),
            new Filter(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Doha"),
                Optional.empty(),
                Filter.ALL.minConfidence(),
                Optional.empty()));
    for (Filter filter : filters) {
      assertThat(plan("agreement", AgreementCriteria.of(filter)))
          .noneMatch(step -> step.matches("SCAN (f|stage|claim|source)\\b.*"));
      assertThat(plan("act", ActCriteria.of(filter)))
          .noneMatch(step -> step.matches("SCAN (f|act|claim|source)\\b.*"));
    }
  }

  @Test
  void whatActorsDidTogetherIsReadInOrderFromAListOfTheirOwn() {
    for (List<String> actors : List.of(List.of("KAZ"), List.of("KAZ", "QAT"))) {
      List<String> steps =
          record.read(
              handle -> {
                try (Rows rows = Rows.on(handle)) {
                  Together together = Together.of(rows, actors);
                  return rows.list(
                      "explain query plan select h.fact, h.ordinal from "
                          + together.sql()
                          + " order by h.first_day desc, h.fact desc, h.ordinal desc limit 50",
                      row -> row.getString("detail"),
                      together.values().toArray());
                }
              });
      assertThat(steps).singleElement().asString().startsWith("SEARCH h USING");
    }
  }

  private static List<Filter> ordered() {
    return List.of(
        Filter.ALL,
        Filter.of(List.of("KAZ")),
        Filter.of(List.of("KAZ", "QAT")),
        Filter.ALL.ofKind(Optional.of("visit")),
        Filter.ALL.between(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()),
        Filter.ALL.between(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1))),
        Filter.ALL.judged(Optional.of(true)),
        new Filter(
            List.of("KAZ"),
            Optional.of("visit"),
            Optional.of("signed"),
            Optional.of("cyber"),
            Optional.of(LocalDate.of(2020, 1, 1)),
            Optional.of(LocalDate.of(2021, 1, 1)),
            Optional.empty(),
            Optional.empty(),
            Filter.ALL.minConfidence(),
            Optional.of(false)));
  }

  private List<String> plan(String table, List<Criterion> criteria) {
    return record.read(
        handle -> {
          try (Rows rows = Rows.on(handle)) {
            List<String> steps = new ArrayList<>();
            for (Optional<Key> after : PAGES) {
              Selection selection = Selection.of(rows, table, criteria, after, 50);
              steps.addAll(
                  rows.list(
                      "explain query plan " + selection.sql(),
                      row -> row.getString("detail"),
                      selection.values().toArray()));
            }
            return steps;
          }
        });
  }
}
