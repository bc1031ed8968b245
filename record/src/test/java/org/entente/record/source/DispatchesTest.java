package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.article.Article;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatchesTest {
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

  private static final String BODY =
      """
      Le ministre portugais de la Défense, Rui Teixeira, et son homologue cap-verdienne, Ana Lopes, \
      ont signé mardi à Praia un accord de coopération militaire qui prévoit la formation d'officiers, \
      des patrouilles communes dans les eaux de l'archipel et l'échange de renseignements sur la pêche illégale.

      Le texte remplace celui de 1998, que les deux gouvernements jugeaient dépassé. Il entrera en \
      vigueur après l'échange des notes, attendu avant la fin de l'année, et restera valable cinq ans, \
      avec tacite reconduction.

      « Nous passons d'une assistance ponctuelle à un partenariat durable », a déclaré la ministre à \
      l'issue de la cérémonie, en présence des chefs d'état-major des deux pays.

      Une première patrouille est prévue en septembre au large de Sal, avec un navire de la marine portugaise.
      """;

  private final RecordFile record;
  private final Path folder;

  DispatchesTest(@TempDir Path folder) {
    this.folder = folder;
    this.record = RecordFile.open(folder.resolve("entente.db"));
  }

  private static Source report(String id, LocalDate day, String text) {
    return Source.of(
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day),
            "fr",
            text));
  }

  private static Source report(String id, String text) {
    return report(id, DAY, text);
  }

  private static boolean put(RecordFile record, Source source) {
    return record.write(
        handle -> {
          try (Rows rows = Rows.on(handle)) {
            return SourceTable.put(rows, List.of(SourceEntry.of(source, List.of())), "test", NOW)
                .get(0);
          }
        });
  }

  private static Map<String, String> dispatches(RecordFile record) {
    return record.read(
        handle -> {
          Map<String, String> found = new TreeMap<>();
          try (Rows rows = Rows.on(handle)) {
            rows.list(
                    "select id, dispatch from source",
                    row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
          }
          return found;
        });
  }

  /** Copies as papers print them. */
  private static List<Source> copies() {
    String dateline = "PRAIA, 2 avril 2024 (Lusa) - ";
    String headline =
        "Lisbonne et Praia resserrent leurs liens\n\nPar notre correspondant Paul Roy\n\n";
    String shorter = BODY.substring(0, BODY.indexOf("Une première"));
    return List.of(
        report("m", BODY),
        report("b", dateline + BODY),
        report("x", headline + BODY),
        report("k", dateline + shorter),
        report("c", DAY.plusDays(2), headline + shorter.replace("dépassé", "périmé")));
  }

  /** What is like it and is not it. */
  private static List<Source> others() {
    String elsewhere =
        BODY.replace("portugais", "espagnol")
            .replace("Rui Teixeira", "Luis Ortega")
            .replace("cap-verdienne", "mauritanienne")
            .replace("Ana Lopes", "Fatima Sy")
            .replace("Praia", "Nouakchott")
            .replace("1998", "2003")
            .replace("Sal", "Nouadhibou");
    return List.of(
        report("o1", elsewhere),
        report("o2", DAY.plusYears(1), BODY),
        report(
            "o3",
            "Le Portugal et le Cap-Vert ont signé mardi à Praia un accord de coopération militaire,"
                + " a annoncé le ministère cap-verdien de la Défense, qui y voit un tournant."));
  }

  @Test
  void editedCopiesAreOneDispatch() {
    List<Boolean> copy = new ArrayList<>();
    copies().forEach(each -> copy.add(put(record, each)));
    assertThat(copy).containsExactly(false, true, true, true, true);
    assertThat(dispatches(record)).hasSize(5).allSatisfy((id, of) -> assertThat(of).isEqualTo("b"));
  }

  @Test
  void whatFollowsOneTemplateIsNot() {
    copies().forEach(each -> put(record, each));
    others().forEach(each -> assertThat(put(record, each)).as(each.id()).isFalse());
    assertThat(dispatches(record)).containsEntry("o1", "o1").containsEntry("o3", "o3");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<Source> all = new ArrayList<>(copies());
    all.addAll(others());
    all.forEach(each -> put(record, each));
    Map<String, String> expected = dispatches(record);
    for (int seed = 1; seed <= 10; seed++) {
      Collections.shuffle(all, new Random(seed));
      RecordFile other = RecordFile.open(folder.resolve(seed + ".db"));
      all.forEach(each -> put(other, each));
      assertThat(dispatches(other)).as("shuffle " + seed).isEqualTo(expected);
    }
  }

  @Test
  void aReportThatIsReplacedLeavesItsCopies() {
    copies().forEach(each -> put(record, each));
    put(record, report("b", "Un tout autre texte, sur la pluie et le beau temps à Lisbonne."));
    assertThat(dispatches(record))
        .containsEntry("b", "b")
        .containsEntry("c", "c")
        .containsEntry("m", "c")
        .containsEntry("x", "c");
    put(record, copies().get(1));
    assertThat(dispatches(record)).allSatisfy((id, of) -> assertThat(of).isEqualTo("b"));
  }

  @Test
  void rowsOfADataSetAreNeverCopies() {
    Article row = report("r1", BODY).text();
    put(record, new Source(Source.Kind.DATASET, row));
    assertThat(put(record, new Source(Source.Kind.DATASET, report("r2", BODY).text()))).isFalse();
  }

  @Test
  void shortAndEmptyTextsDoNoHarm() {
    for (String text : List.of("", "Oui.", "Oui.", "Oui oui non", "?!")) {
      put(record, report("t" + dispatches(record).size(), text));
    }
    assertThat(dispatches(record)).containsEntry("t2", "t1").containsEntry("t0", "t0");
  }
}
