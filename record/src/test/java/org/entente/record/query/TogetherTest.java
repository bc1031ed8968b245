package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.coder.Status;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works with whom: by year, in pairs, first of all. */
class TogetherTest {
  private static RecordFile record;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    record = Reports.record(folder);
  }

  @Test
  void countsStagesAndActsByYear() {
    Timeline one = record.read(handle -> Timeline.of(handle, List.of("KAZ")));
    assertThat(one.stages())
        .containsExactly(
            new Timeline.StageCount(2023, Status.SIGNED, 1),
            new Timeline.StageCount(2024, Status.RATIFIED, 1));
    assertThat(one.acts()).extracting(Timeline.ActCount::year).containsExactly(2024);
    Timeline both = record.read(handle -> Timeline.of(handle, List.of("AZE", "KAZ")));
    assertThat(both.stages()).isEmpty();
    assertThat(both.acts()).containsExactly(new Timeline.ActCount(2024, 1));
  }

  @Test
  void findsTheFirstAgreementWithEach() {
    List<Partners.First> firsts = record.read(handle -> Partners.firsts(handle, "KAZ"));
    assertThat(firsts).hasSize(1);
    assertThat(firsts.get(0).partner()).isEqualTo("QAT");
    assertThat(firsts.get(0).date()).contains("2023-12-12");
    assertThat(record.<List<Partners.First>>read(handle -> Partners.firsts(handle, "FRA")))
        .isEmpty();
  }

  @Test
  void countsEverybody() {
    List<Census> all = record.read(Census::of);
    assertThat(all).extracting(Census::code).containsExactly("AZE", "FRA", "KAZ", "QAT");
    assertThat(all.get(2)).isEqualTo(record.<Census>read(handle -> Census.of(handle, "KAZ")));
    assertThat(all.get(2).partners()).isEqualTo(3);
    assertThat(all.get(3)).isEqualTo(new Census("QAT", 1, 1, 0));
    assertThat(record.<Census>read(handle -> Census.of(handle, "' or 1 = 1 --")))
        .isEqualTo(new Census("' or 1 = 1 --", 0, 0, 0));
  }

  @Test
  void tiesTwoByYearAndKind() {
    Ties.Tie signed = new Ties.Tie("KAZ", "QAT", 1);
    Ties.Tie sailed = new Ties.Tie("AZE", "KAZ", 1);
    assertThat(agreements(OptionalInt.empty(), Optional.empty())).containsExactly(signed);
    assertThat(agreements(OptionalInt.of(2023), Optional.of("framework"))).containsExactly(signed);
    assertThat(agreements(OptionalInt.of(2022), Optional.empty())).isEmpty();
    assertThat(agreements(OptionalInt.empty(), Optional.of("alliance"))).isEmpty();
    assertThat(acts(OptionalInt.of(2024), Optional.empty())).contains(sailed);
    assertThat(acts(OptionalInt.empty(), Optional.of("exercise"))).containsExactly(sailed);
    assertThat(acts(OptionalInt.empty(), Optional.empty()))
        .isEqualTo(acts(OptionalInt.of(2024), Optional.empty()));
    assertThat(record.<Optional<Ties.Span>>read(Ties::years)).contains(new Ties.Span(2023, 2024));
  }

  @Test
  void saysWhatAPersonDid() {
    List<KnownPerson> people = record.read(handle -> People.prominent(handle, "FRA", 5));
    assertThat(people).extracting(KnownPerson::name).containsExactly("Paul Lenoir");
    Deeds deeds = record.read(handle -> Deeds.of(handle, people.get(0).id(), 10));
    assertThat(deeds.cut()).isFalse();
    assertThat(deeds.events())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.date()).contains("2024-09-03"));
    assertThat(record.<Deeds>read(handle -> Deeds.of(handle, "nobody", 10)).events()).isEmpty();
  }

  @Test
  void knowsWhomTheNamesInAFactStandFor() {
    KnownPerson lenoir = record.read(handle -> People.prominent(handle, "FRA", 1)).get(0);
    Event visit = record.<Deeds>read(handle -> Deeds.of(handle, lenoir.id(), 1)).events().get(0);
    assertThat(record.<Map<String, String>>read(handle -> People.namedBy(handle, visit.fact())))
        .containsEntry("Paul Lenoir", lenoir.id());
    assertThat(record.<Map<String, String>>read(handle -> People.namedBy(handle, "nothing")))
        .isEmpty();
  }

  @Test
  void whatHasAnOpenBeginningIsOfNoYear(@TempDir Path folder) throws IOException {
    RecordFile other = Reports.record(folder);
    int longAgo = Math.toIntExact(LocalDate.of(1, 1, 1).toEpochDay());
    other.write(handle -> handle.execute("update history set first_day = ?", longAgo));
    other.write(handle -> handle.execute("update stage_year set year = 1"));
    other.write(handle -> handle.execute("delete from actor_year"));
    other.write(handle -> handle.execute("insert into actor_year values ('KAZ', 1, 1, 0)"));
    other.write(handle -> handle.execute("delete from pair_year"));
    other.write(handle -> handle.execute("insert into pair_year values ('KAZ', 'QAT', 1, 1, 0)"));
    Timeline timeline = other.read(handle -> Timeline.of(handle, List.of("KAZ")));
    assertThat(timeline).isEqualTo(new Timeline(List.of(), List.of()));
    assertThat(other.<Glance>read(Glance::of).years()).isEmpty();
    assertThat(other.<List<Activity.Year>>read(handle -> Activity.years(handle, "KAZ"))).isEmpty();
    assertThat(other.<List<Activity.Year>>read(handle -> Activity.years(handle, "KAZ", "QAT")))
        .isEmpty();
  }

  @Test
  void turnsTheLeavesOfAChronology() {
    History all = record.read(handle -> History.of(handle, List.of("KAZ"), 0));
    History second = record.read(handle -> History.of(handle, List.of("KAZ"), 1, 1));
    List<Event> latest = all.latestFirst();
    assertThat(second.cut()).isTrue();
    assertThat(second.events()).extracting(Event::fact).containsExactly(latest.get(1).fact());
    assertThat(latest.get(0).date()).isEqualTo(all.events().get(all.events().size() - 1).date());
  }

  private static List<Ties.Tie> agreements(OptionalInt year, Optional<String> kind) {
    return record.read(handle -> Ties.agreements(handle, year, kind));
  }

  private static List<Ties.Tie> acts(OptionalInt year, Optional<String> kind) {
    return record.read(handle -> Ties.acts(handle, year, kind));
  }
}
