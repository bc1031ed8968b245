package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.record.merge.Deciding;
import org.entente.record.merge.Foresight;
import org.entente.record.merge.Merged;
import org.entente.record.merge.StageNames;
import org.entente.record.query.Judgements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions taken at once, and what would come of them. */
class DecidingTest {
  private static final String SIGNED =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire.";
  private static final String OTHER =
      "La Norvège et l'Estonie ont signé le 1er juin 2024 à Tallinn un accord de défense.";

  private final Bureau bureau;

  DecidingTest(@TempDir Path folder) {
    bureau =
        new Bureau(folder, "deciding")
            .report("signed", "2023-12-14", SIGNED)
            .report("other", "2024-06-02", OTHER);
  }

  @Test
  void onlyWhatIsDecidedIsMergedAnew() {
    bureau
        .record()
        .<Integer>write(handle -> handle.execute("insert into stale values ('act', 'elsewhere')"));
    String fact = fact("KAZ+QAT");
    Decision reject = decision(1, new Action.Reject(fact));
    take(reject);
    assertThat(bureau.rows("select parties from agreement")).containsExactly("EST+NOR");
    assertThat(bureau.rows("select block from stale")).containsExactly("elsewhere");
    take(decision(2, new Action.Undo(reject.id())));
    assertThat(bureau.rows("select parties from agreement order by 1"))
        .containsExactly("EST+NOR", "KAZ+QAT");
    assertThat(bureau.rows("select block from stale")).containsExactly("elsewhere");
  }

  @Test
  void whatWouldBeIsWhatThenIs() {
    String one = fact("KAZ+QAT");
    String other = fact("EST+NOR");
    Action merge = new Action.Merge(List.of(one, other));
    List<Merged<?>> foreseen =
        bureau.record().read(handle -> Foresight.of(handle, merge, Bureau.NOW.plusSeconds(60)));
    assertThat(foreseen).hasSize(1);
    assertThat(bureau.rows("select id from agreement")).hasSize(2);
    take(decision(1, merge));
    assertThat(bureau.rows("select id from agreement")).containsExactly(foreseen.get(0).id());
    Action split = new Action.Split(List.of(one), List.of(other));
    assertThat(
            bureau
                .record()
                .<List<Merged<?>>>read(
                    handle -> Foresight.of(handle, split, Bureau.NOW.plusSeconds(120))))
        .extracting(Merged::id)
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void stagesKeepTheNamesThatTheReportsGive() {
    String fact = fact("KAZ+QAT");
    assertThat(names(fact)).containsExactly(Optional.of("signed"));
    take(decision(1, new Action.Correct(fact, "signed.status", "initialled")));
    assertThat(bureau.rows("select status from stage where agreement = '" + fact + "'"))
        .containsExactly("initialled");
    assertThat(names(fact)).containsExactly(Optional.of("signed"));
    assertThat(names("a000000000000")).isEmpty();
  }

  @Test
  void theLatestDecisionsSayWhatWasUndone() {
    String fact = fact("KAZ+QAT");
    Decision accept = decision(1, new Action.Accept(fact));
    Decision undo = decision(2, new Action.Undo(accept.id()));
    take(accept);
    assertThat(latest()).extracting(Judgements.Judgement::undone).containsExactly(Optional.empty());
    take(undo);
    assertThat(latest())
        .extracting(Judgements.Judgement::undone)
        .containsExactly(Optional.of(undo.id()));
    assertThat(latest().get(0).about().orElseThrow().actors()).containsExactly("KAZ", "QAT");
    take(decision(3, new Action.Undo(undo.id())));
    assertThat(latest()).extracting(Judgements.Judgement::undone).containsExactly(Optional.empty());
  }

  private List<Judgements.Judgement> latest() {
    return bureau.record().read(handle -> Judgements.latest(handle, 50));
  }

  private List<Optional<String>> names(String fact) {
    return bureau.record().read(handle -> StageNames.of(handle, fact));
  }

  private String fact(String parties) {
    return bureau.rows("select id from agreement where parties = '" + parties + "'").get(0);
  }

  private static Decision decision(int minute, Action action) {
    return new Decision(Bureau.NOW.plusSeconds(60L * minute), "Anna", Optional.empty(), action);
  }

  private void take(Decision decision) {
    bureau
        .record()
        .<Integer>write(handle -> Deciding.take(handle, List.of(decision), decision.at()));
  }
}
