package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.record.store.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums by year and field stay right, whatever becomes of the facts. */
class SumsTest {
  private static final String SIGNED =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire sur la formation des pilotes.";
  private static final String VISIT =
      "Le ministre norvégien de la Défense s'est rendu en Estonie le 3 juin 2024. La Norvège,"
          + " l'Estonie et la Lettonie ont mené le 7 juin 2024 un exercice naval.";

  private final Bureau bureau;

  SumsTest(@TempDir Path folder) {
    bureau = new Bureau(folder, "sums").report("signed", "2023-12-14", SIGNED);
    assertRight();
    bureau.report("visit", "2024-06-09", VISIT);
    assertRight();
  }

  @Test
  void decisionsChangeThemAndUndoingChangesThemBack() {
    List<String> before = Sums.kept(bureau.record());
    String fact = bureau.rows("select id from agreement where parties = 'KAZ+QAT'").get(0);
    Decision reject = bureau.decide(1, "Anna", new Action.Reject(fact));
    assertRight();
    assertThat(Sums.kept(bureau.record())).noneMatch(row -> row.contains("QAT"));
    bureau.decide(2, "Anna", new Action.Undo(reject.id()));
    assertThat(Sums.kept(bureau.record())).isEqualTo(before);
    bureau.decide(3, "Anna", new Action.Correct(fact, "signed.date", "1998-02-03"));
    assertRight();
    assertThat(Sums.kept(bureau.record())).contains("KAZ 1998 1 0", "KAZ QAT 1998 1 0");
    bureau.decide(4, "Anna", new Action.Correct(fact, "domains", "cyber"));
    assertRight();
    assertThat(Sums.kept(bureau.record())).contains("KAZ cyber QAT 1 0");
  }

  @Test
  void aReportThatIsReadAgainChangesThem() {
    bureau.report("visit", "2024-06-09", SIGNED.replace("2023", "2022"));
    assertRight();
    assertThat(Sums.kept(bureau.record()))
        .contains("KAZ 2022 1 0", "KAZ 2023 1 0")
        .noneMatch(row -> row.contains("NOR"));
  }

  private void assertRight() {
    assertThat(Sums.kept(bureau.record())).isNotEmpty().isEqualTo(Sums.told(bureau.record()));
  }
}
