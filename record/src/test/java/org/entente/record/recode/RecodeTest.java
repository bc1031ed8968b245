package org.entente.record.recode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.record.claim.Claims;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Merger;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeTest {
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
  private static final Coder PLAIN = Coder.create();
  private static final String KNOWN =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire.";
  private static final String UNKNOWN =
      "La Ruritanie et le Qatar ont signé le 5 mars 2024 à Doha un accord de coopération"
          + " militaire.";

  @TempDir private Path folder = Path.of(".");

  @Test
  void anotherLexiconAddsAndWithdraws() throws IOException {
    RecordFile record = record("one");
    assertThat(agreements(record)).containsExactly("KAZ+QAT");
    Recode.Result more = recode(record, lexicon(), "b");
    assertThat(agreements(record)).containsExactly("KAZ+QAT", "QAT+RUR");
    assertThat(Sums.kept(record)).isEqualTo(Sums.told(record));
    assertThat(more.changes())
        .extracting(FactChange::what, FactChange::words)
        .containsExactly(tuple(FactChange.What.ADDED, "QAT+RUR framework signed 2024-03-05"));
    assertThat(rows(record, "select distinct coder from source")).containsExactly("b");
    assertThat(recode(record, lexicon(), "b").changes()).as("nothing to do").isEmpty();
    Recode.Result less = recode(record, PLAIN, "a");
    assertThat(agreements(record)).containsExactly("KAZ+QAT");
    assertThat(less.changes())
        .extracting(FactChange::what)
        .containsExactly(FactChange.What.WITHDRAWN);
    assertThat(less.kept()).isEmpty();
    assertThat(Sums.kept(record)).isEqualTo(Sums.told(record));
  }

  @Test
  void whatWasDecidedIsKeptUntilTheDecisionIsUndone() throws IOException {
    RecordFile record = record("one");
    recode(record, lexicon(), "b");
    String fact = rows(record, "select id from agreement where parties = 'QAT+RUR'").get(0);
    Decision accepted = new Decision(NOW, "Anna", Optional.empty(), new Action.Accept(fact));
    take(record, accepted);
    assertThat(recode(record, PLAIN, "a").kept()).containsExactly(fact);
    assertThat(agreements(record)).containsExactly("KAZ+QAT", "QAT+RUR");
    assertThat(rows(record, "select frozen from claim where frozen is not null"))
        .containsExactly("b");
    assertThat(recode(record, PLAIN, "c").kept()).containsExactly(fact);
    assertThat(rows(record, "select frozen from claim where frozen is not null"))
        .containsExactly("b");
    assertThat(recode(record, lexicon(), "d").kept()).isEmpty();
    assertThat(rows(record, "select frozen from claim where frozen is not null")).isEmpty();
    take(
        record,
        new Decision(NOW.plusSeconds(1), "Anna", Optional.empty(), new Action.Undo(accepted.id())));
    assertThat(recode(record, PLAIN, "e").kept()).isEmpty();
    assertThat(agreements(record)).containsExactly("KAZ+QAT");
  }

  @Test
  void cutShortItGoesOn() throws IOException {
    RecordFile undisturbed = record("one", 230);
    recode(undisturbed, lexicon(), "b");
    RecordFile record = record("two", 230);
    int[] read = {0};
    Recode cut = new Recode(record, lexicon(), "b", 1);
    assertThatThrownBy(
            () ->
                cut.run(
                    false,
                    NOW,
                    outcome -> {
                      read[0]++;
                      if (read[0] == 220) {
                        throw new IllegalStateException("cut short");
                      }
                    }))
        .hasMessage("cut short");
    assertThat(rows(record, "select count(*) from source where coder = 'b'"))
        .containsExactly("200");
    recode(record, lexicon(), "b");
    for (String sql :
        List.of(
            "select id || parties || sources || digest from agreement order by id",
            "select id || fact || block || json from claim order by id",
            "select id || coder from source order by id")) {
      assertThat(rows(record, sql)).isEqualTo(rows(undisturbed, sql));
    }
  }

  private Coder lexicon() throws IOException {
    Path file = folder.resolve("lexicon/fr/actors/states-more.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        RUR
          name       Ruritanie
          adjective  ruritanien; ruritaniens; ruritanienne; ruritaniennes
          capital    Streslau
        """);
    return Coder.create(Optional.of(folder.resolve("lexicon")));
  }

  private RecordFile record(String name) {
    return record(name, 2);
  }

  private RecordFile record(String name, int reports) {
    RecordFile record = RecordFile.open(folder.resolve(name + ".db"));
    record.write(
        handle -> {
          for (int i = 0; i < reports; i++) {
            Article article =
                new Article(
                    "r" + i,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2024, 4, 1)),
                    "fr",
                    i % 2 == 0 ? KNOWN : UNKNOWN);
            SourceTable.put(handle, Source.of(article), Claims.of(PLAIN.code(article)), "a", NOW);
          }
          return reports;
        });
    Merger.mergeStale(record, NOW);
    return record;
  }

  private static Recode.Result recode(RecordFile record, Coder coder, String version)
      throws IOException {
    return new Recode(record, coder, version, 2).run(false, NOW, outcome -> {});
  }

  private static void take(RecordFile record, Decision decision) {
    record.write(handle -> DecisionTable.add(handle, List.of(decision)));
    Merger.mergeStale(record, NOW);
  }

  private static List<String> agreements(RecordFile record) {
    return rows(record, "select parties from agreement order by 1");
  }

  private static List<String> rows(RecordFile record, String sql) {
    return record.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
