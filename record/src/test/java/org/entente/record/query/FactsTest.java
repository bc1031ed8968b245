package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {
  private static RecordFile record;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    record = Reports.record(folder);
  }

  @Test
  void listsTheLatestFirst() {
    assertThat(acts(Filter.ALL))
        .isSortedAccordingTo((one, other) -> other.date().get().compareTo(one.date().get()))
        .extracting(act -> act.kind().code())
        .contains("exercise", "visit");
  }

  @Test
  void findsWhatSeveralTakePartInTogether() {
    assertThat(agreements(Filter.of(List.of("QAT", "KAZ")))).hasSize(1);
    assertThat(agreements(Filter.of(List.of("QAT", "AZE")))).isEmpty();
    assertThat(acts(Filter.of(List.of("AZE")))).hasSize(1);
  }

  @Test
  void findsByEachFilter() {
    Filter all = Filter.ALL;
    assertThat(agreements(all.ofKind(Optional.of("framework")))).hasSize(1);
    assertThat(agreements(all.ofKind(Optional.of("alliance")))).isEmpty();
    assertThat(agreements(with(Optional.of("ratified"), Optional.empty(), OptionalDouble.empty())))
        .hasSize(1);
    assertThat(agreements(with(Optional.empty(), Optional.of("doha"), OptionalDouble.of(0.1))))
        .hasSize(1);
    assertThat(agreements(with(Optional.empty(), Optional.of("QAT"), OptionalDouble.empty())))
        .hasSize(1);
    assertThat(agreements(with(Optional.empty(), Optional.empty(), OptionalDouble.of(1.01))))
        .isEmpty();
    assertThat(agreements(all.from(Optional.of("les Dépêches")))).hasSize(1);
    assertThat(agreements(all.from(Optional.of("https://example.org/ratification")))).hasSize(1);
    assertThat(agreements(all.from(Optional.of("manoeuvres")))).isEmpty();
    assertThat(agreements(all.judged(Optional.of(true)))).isEmpty();
    assertThat(agreements(all.judged(Optional.of(false)))).hasSize(1);
    assertThat(acts(all.between(Optional.of(LocalDate.of(2024, 9, 1)), Optional.empty())))
        .isNotEmpty()
        .allSatisfy(act -> assertThat(act.date().get()).startsWith("2024-09"));
    assertThat(acts(all.between(Optional.empty(), Optional.of(LocalDate.of(2024, 4, 18)))))
        .extracting(act -> act.kind().code())
        .containsExactly("exercise");
  }

  @Test
  void tellsWhatTheRecordSaidBefore() {
    AsOf before = AsOf.day(LocalDate.of(2024, 12, 31));
    List<String> then =
        record.read(
            handle -> {
              List<String> found = new ArrayList<>();
              before.agreements(
                  handle,
                  Filter.of(List.of("KAZ")),
                  0,
                  told -> found.add(told.fact().current().code()));
              before.acts(handle, Filter.ALL, 0, told -> found.add(told.fact().kind().code()));
              return found;
            });
    assertThat(then).containsExactly("signed", "exercise");
    assertThat(agreements(Filter.ALL).get(0).current().code()).isEqualTo("ratified");
  }

  @Test
  void tellsOneHistory() {
    History history = record.read(handle -> History.of(handle, List.of("QAT", "KAZ"), 0));
    assertThat(history.cut()).isFalse();
    assertThat(history.events())
        .extracting(event -> event.date().orElse(""))
        .containsExactly("2023-12-12", "2024-11-21");
    assertThat(history.events().get(1).passages())
        .extracting(Passage::article)
        .containsOnly("ratification");
    assertThat(record.<History>read(handle -> History.of(handle, List.of("KAZ"), 1)))
        .satisfies(
            last -> {
              assertThat(last.cut()).isTrue();
              assertThat(last.events().get(0).date()).contains("2024-11-21");
            });
    assertThat(record.<List<History.Partner>>read(handle -> History.partners(handle, "KAZ", 9)))
        .extracting(History.Partner::code)
        .contains("QAT", "AZE", "FRA");
  }

  @Test
  void countsAsTheFactsAre() {
    List<Counts.Count> counts = record.read(Counts::of);
    assertThat(counts)
        .contains(
            new Counts.Count("agreement.kind", "framework", 1),
            new Counts.Count("agreement.current", "ratified", 1),
            new Counts.Count("agreement.year", "2023", 1),
            new Counts.Count("actor.agreements", "KAZ", 1),
            new Counts.Count("source.language", "fr", 3),
            new Counts.Count("source.publisher", "Les Dépêches", 4))
        .doesNotContain(new Counts.Count("agreement.current", "signed", 0));
  }

  @Test
  void tellsYearsAndFields() {
    assertThat(record.<List<Activity.Year>>read(handle -> Activity.years(handle, "QAT")))
        .containsExactly(new Activity.Year(2023, 1, 0));
    assertThat(record.<List<Activity.Year>>read(handle -> Activity.years(handle, "AZE", "KAZ")))
        .containsExactly(new Activity.Year(2024, 0, 1));
    assertThat(record.<List<Activity.Year>>read(handle -> Activity.years(handle, "AZE", "QAT")))
        .isEmpty();
    assertThat(record.<List<Activity.Field>>read(handle -> Activity.fields(handle, "QAT")))
        .contains(new Activity.Field("training_education", "KAZ", 1, 0));
  }

  @Test
  void findsAllUnderOneId() {
    String id = agreements(Filter.ALL).get(0).id();
    assertThat(record.<Optional<Lookup.Found>>read(handle -> Lookup.find(handle, id)).get())
        .isInstanceOfSatisfying(
            Lookup.OfAgreement.class, found -> assertThat(found.stages()).hasSize(2));
    assertThat(record.<Optional<Lookup.Found>>read(handle -> Lookup.find(handle, "visit")).get())
        .isInstanceOfSatisfying(
            Lookup.OfArticle.class, found -> assertThat(found.facts()).isNotEmpty());
    assertThat(record.<Optional<Lookup.Found>>read(handle -> Lookup.find(handle, "nothing")))
        .isEmpty();
  }

  private static Filter with(
      Optional<String> status, Optional<String> place, OptionalDouble confidence) {
    return new Filter(
        List.of(),
        Optional.empty(),
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        place,
        Optional.empty(),
        confidence,
        Optional.empty());
  }

  private static List<Agreement> agreements(Filter filter) {
    return record.read(
        handle -> {
          List<Agreement> found = new ArrayList<>();
          Facts.agreements(handle, filter, 0, told -> found.add(told.fact()));
          return found;
        });
  }

  private static List<Act> acts(Filter filter) {
    return record.read(
        handle -> {
          List<Act> found = new ArrayList<>();
          Facts.acts(handle, filter, 0, told -> found.add(told.fact()));
          return found;
        });
  }
}
