package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Agreement;
import org.entente.coder.Coder;
import org.entente.coder.Stage;
import org.entente.record.claim.Claims;
import org.entente.record.claim.FactType;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement, signed in one report and ratified in another; what the record said before. */
class FoundingTest {
  private static final Coder CODER = Coder.create();

  private final RecordFile record;

  FoundingTest(@TempDir Path folder) {
    record = RecordFile.open(folder.resolve("entente.db"));
    add(
        "signature",
        LocalDate.of(2023, 12, 14),
        "Le 12 décembre 2023, le Qatar et le Kazakhstan ont signé à Doha un accord de coopération"
            + " militaire.");
    add(
        "ratification",
        LocalDate.of(2024, 11, 22),
        "Le Sénat kazakh a ratifié jeudi 21 novembre 2024 l'accord de coopération militaire avec le"
            + " Qatar.");
    Merger.mergeStale(record, Instant.parse("2024-12-01T00:00:00Z"));
  }

  private void add(String id, LocalDate published, String text) {
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.of("title of " + id),
            Optional.empty(),
            Optional.of(published),
            "fr",
            text);
    record.write(
        handle -> {
          SourceTable.put(
              handle,
              Source.of(article),
              Claims.of(CODER.code(article)),
              "test",
              Instant.parse("2024-12-01T00:00:00Z"));
          return id;
        });
  }

  private List<Merged<Agreement>> asOf(Until until) {
    return record.<List<Merged<Agreement>>>read(
        handle -> Merging.agreements(handle, "KAZ+QAT", until, Constraints.NONE));
  }

  private static List<String> life(Merged<Agreement> agreement) {
    return agreement.fact().stages().stream()
        .map((Stage stage) -> stage.status().code() + " " + stage.date().orElse(""))
        .toList();
  }

  @Test
  void tellsOneAgreementWithBothSources() {
    List<Merged<Agreement>> agreements = asOf(Until.NOW);
    assertThat(agreements).hasSize(1);
    assertThat(life(agreements.get(0))).containsExactly("signed 2023-12-12", "ratified 2024-11-21");
    assertThat(agreements.get(0).fact().stages().get(0).place().orElseThrow().name())
        .isEqualTo("Doha");
    assertThat(agreements.get(0).sources()).isEqualTo(2);
  }

  @Test
  void tellsWhatItSaidBefore() {
    assertThat(asOf(Until.published(LocalDate.of(2024, 1, 1))).stream().map(FoundingTest::life))
        .containsExactly(List.of("signed 2023-12-12"));
    assertThat(asOf(Until.published(LocalDate.of(2023, 1, 1)))).isEmpty();
    assertThat(asOf(Until.added(LocalDate.of(2024, 11, 30)))).isEmpty();
    assertThat(asOf(Until.added(LocalDate.of(2024, 12, 1)))).hasSize(1);
  }

  @Test
  void saysWhy() {
    String ratified = asOf(Until.NOW).get(0).cluster().claims().get(1).id();
    Why.Explanation why =
        record.<Optional<Why.Explanation>>read(handle -> Why.of(handle, ratified)).orElseThrow();
    assertThat(why.type()).isEqualTo(FactType.AGREEMENT);
    assertThat(why.what()).startsWith("KAZ+QAT, framework, ratified, 2023-12-12");
    assertThat(why.witnesses())
        .extracting(Why.Witness::source)
        .containsExactly("signature", "ratification");
    assertThat(why.links())
        .singleElement()
        .satisfies(
            link ->
                assertThat(link.reasons())
                    .extracting(Reason::code)
                    .contains(Reason.Code.NEXT_STEP, Reason.Code.ONLY_CANDIDATE));
    assertThat(record.<Optional<Why.Explanation>>read(handle -> Why.of(handle, "nothing")))
        .isEmpty();
  }
}
