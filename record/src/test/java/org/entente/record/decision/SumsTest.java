package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.claim.FactType;
import org.entente.record.merge.Merger;
import org.entente.record.source.SourceTable;
import org.entente.record.store.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums that are kept stay right, whatever becomes of the facts. */
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
  void whoeverActsAndIsActedForCountsOnce() {
    String visit = bureau.rows("select id from act where recipients = 'EST'").get(0);
    List<String> before = Sums.kept(bureau.record());
    Decision both = bureau.decide(1, "Anna", new Action.Correct(visit, "actors", "EST+NOR"));
    assertThat(bureau.rows("select count(*) from act_actor where act = '" + visit + "'"))
        .containsExactly("3");
    assertRight();
    bureau.decide(2, "Anna", new Action.Undo(both.id()));
    assertRight();
    assertThat(Sums.kept(bureau.record())).isEqualTo(before);
  }

  @Test
  void whatIsPutTogetherSplitAndAddedChangesThem() {
    bureau.report("other", "2023-12-15", SIGNED.replace("12 décembre", "2 mai"));
    List<String> before = Sums.kept(bureau.record());
    List<String> two = bureau.rows("select id from agreement where parties = 'KAZ+QAT' order by 1");
    assertThat(two).hasSize(2);
    bureau.decide(1, "Anna", new Action.Merge(two));
    assertRight();
    assertThat(Sums.kept(bureau.record())).contains("KAZ 2023 1 0");
    bureau.decide(2, "Anna", new Action.Split(two.subList(0, 1), two.subList(1, 2)));
    assertRight();
    assertThat(Sums.kept(bureau.record())).isEqualTo(before);
    Addition addition =
        new Addition(
            FactType.AGREEMENT,
            Map.of("parties", "OMN+QAT", "kind", "framework", "signed.date", "2011-02-03"),
            new Addition.Cited(
                Optional.of("Oman et le Qatar ont signé un accord."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fr"));
    bureau.decide(3, "Anna", new Action.Add(addition));
    assertRight();
    assertThat(Sums.kept(bureau.record())).contains("OMN QAT 2011 1 0");
  }

  @Test
  void aReportThatIsTakenAwayTakesItsShare() {
    bureau
        .record()
        .write(
            handle -> {
              SourceTable.remove(handle, "visit");
              return "visit";
            });
    Merger.mergeStale(bureau.record(), Bureau.NOW);
    assertRight();
    assertThat(Sums.kept(bureau.record())).noneMatch(row -> row.contains("NOR"));
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
