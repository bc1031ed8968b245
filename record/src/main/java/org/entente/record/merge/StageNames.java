package org.entente.record.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Correction;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * How corrections name the stages of an agreement: by the status that the reports give, and where
 * there are several, the date that they give, whatever persons have made of it since. Thread-safe.
 */
public final class StageNames {
  private StageNames() {}

  /** A stage as the reports have it. */
  private record Reported(Status status, Optional<String> date) {}

  /**
   * The names of the stages of an agreement as it is shown, in their order: {@code signed}, {@code
   * ratified@2024-11-21}. Empty for a stage that no name tells from others.
   *
   * @param fact the agreement's id
   * @return empty if there is no such agreement
   */
  public static List<Optional<String>> of(Handle handle, String fact) {
    try (Rows rows = Rows.on(handle)) {
      if (!isCorrected(handle, fact)) {
        // what nobody has corrected is as the reports have it
        List<Reported> stages = stages(rows, fact);
        return IntStream.range(0, stages.size()).mapToObj(i -> name(stages, i)).toList();
      }
      return rows
          .list("select block from agreement where id = ?", row -> row.getString(1), fact)
          .stream()
          .findFirst()
          .map(block -> of(rows, block, fact))
          .orElse(List.of());
    }
  }

  private static boolean isCorrected(Handle handle, String fact) {
    return DecisionTable.about(handle, fact).stream()
        .map(Decision::action)
        .anyMatch(
            action ->
                action instanceof Action.Correct correct
                    && correct.correction() instanceof Correction.OfStage);
  }

  private static List<Reported> stages(Rows rows, String fact) {
    return rows.list(
        "select status, date from stage where agreement = ? order by ordinal",
        row -> new Reported(Status.of(row.getString(1)), Optional.ofNullable(row.getString(2))),
        fact);
  }

  private static List<Optional<String>> of(Rows rows, String block, String fact) {
    Constraints decided = Decided.read(rows, Until.NOW).about(FactType.AGREEMENT, block);
    Constraints asReported =
        new Constraints(decided.together(), decided.apart(), Map.of(), decided.beside());
    Optional<Merged<Agreement>> told = find(rows, block, decided, fact);
    Optional<Merged<Agreement>> reported = find(rows, block, asReported, fact);
    return told.isPresent() && reported.isPresent() ? names(told.get(), reported.get()) : List.of();
  }

  private static Optional<Merged<Agreement>> find(
      Rows rows, String block, Constraints constraints, String fact) {
    return Merging.AGREEMENTS.facts(rows, block, Until.NOW, constraints).stream()
        .filter(merged -> merged.id().equals(fact))
        .findFirst();
  }

  private static List<Optional<String>> names(Merged<Agreement> told, Merged<Agreement> reported) {
    List<Reported> stages =
        reported.fact().stages().stream()
            .map(stage -> new Reported(stage.status(), stage.date()))
            .toList();
    Set<Integer> taken = new HashSet<>();
    List<Optional<String>> names = new ArrayList<>();
    for (int i = 0; i < told.fact().stages().size(); i++) {
      Stage shown = told.fact().stages().get(i);
      Set<String> words = words(told, i);
      int best = -1;
      for (int j = 0; j < stages.size(); j++) {
        if (!taken.contains(j) && words(reported, j).equals(words)) {
          if (best < 0 || stages.get(j).status() == shown.status()) {
            best = j;
          }
          if (stages.get(j).status() == shown.status()) {
            break;
          }
        }
      }
      taken.add(best);
      names.add(best < 0 ? Optional.empty() : name(stages, best));
    }
    return List.copyOf(names);
  }

  private static Set<String> words(Merged<Agreement> agreement, int stage) {
    String part = "stage " + (stage + 1);
    return agreement.passages().stream()
        .filter(passage -> passage.part().equals(part))
        .map(passage -> passage.claim().id() + " " + passage.evidence())
        .collect(Collectors.toSet());
  }

  private static Optional<String> name(List<Reported> stages, int number) {
    Reported stage = stages.get(number);
    String status = stage.status().code();
    List<Integer> same =
        IntStream.range(0, stages.size())
            .filter(i -> stages.get(i).status() == stage.status())
            .boxed()
            .toList();
    if (same.size() == 1) {
      return Optional.of(status);
    }
    return stage
        .date()
        .map(date -> status + "@" + date)
        .or(() -> same.get(0) == number ? Optional.of(status) : Optional.empty());
  }
}
