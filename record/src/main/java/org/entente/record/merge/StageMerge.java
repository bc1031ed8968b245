package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Agreement;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;

/**
 * The stages of one agreement, as several claims tell them. What can happen to an agreement more
 * than once is told apart by its date; of the rest, differing dates are a dispute.
 */
final class StageMerge {
  /** What may happen to an agreement again. */
  private static final Set<Status> REPEATABLE =
      EnumSet.of(
          Status.INTENDED,
          Status.NEGOTIATING,
          Status.RATIFIED,
          Status.IN_FORCE,
          Status.RENEWED,
          Status.AMENDED,
          Status.SUSPENDED);

  private record Told(Claim<Agreement> claim, Stage stage) {}

  private final List<List<Told>> groups = new ArrayList<>();

  private StageMerge() {}

  /** The merged stages, oldest first, with their passages and disputes. */
  record Result(List<Stage> stages, List<Merged.Passage> passages, List<Merged.Dispute> disputes) {}

  /** Merges the stages of the claims of one agreement. */
  static Result of(Cluster<Agreement> cluster) {
    StageMerge merge = new StageMerge();
    List<Told> told = new ArrayList<>();
    for (Claim<Agreement> claim : cluster.claims()) {
      claim.fact().stages().forEach(stage -> told.add(new Told(claim, stage)));
    }
    // dated ones first, the more exact before: the others join them
    told.sort(Comparator.comparingLong(each -> days(each.stage())));
    told.forEach(merge::place);
    return merge.result();
  }

  private static long days(Stage stage) {
    return stage.date().flatMap(DateSpan::of).map(DateSpan::days).orElse(Long.MAX_VALUE);
  }

  private void place(Told told) {
    for (List<Told> group : groups) {
      if (fits(told, group)) {
        group.add(told);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(told)));
  }

  private static boolean fits(Told told, List<Told> group) {
    Stage first = group.get(0).stage();
    if (first.status() != told.stage().status()) {
      return false;
    }
    // what one source tells as two stages is two
    if (group.stream().anyMatch(other -> other.claim().equals(told.claim()))) {
      return false;
    }
    if (!REPEATABLE.contains(first.status())) {
      return true;
    }
    Optional<DateSpan> a = first.date().flatMap(DateSpan::of);
    Optional<DateSpan> b = told.stage().date().flatMap(DateSpan::of);
    return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get());
  }

  private Result result() {
    groups.sort(
        Comparator.comparing((List<Told> group) -> order(group.get(0).stage()))
            .thenComparing(group -> group.get(0).stage().status())
            .thenComparing(group -> group.get(0).claim(), Claim.ORDER));
    List<Stage> stages = new ArrayList<>();
    List<Merged.Passage> passages = new ArrayList<>();
    List<Merged.Dispute> disputes = new ArrayList<>();
    for (List<Told> group : groups) {
      group.sort(Comparator.comparing(Told::claim, Claim.ORDER));
      String part = "stage " + (stages.size() + 1);
      stages.add(merged(group, disputes));
      for (Told told : group) {
        for (Evidence evidence : told.stage().evidence()) {
          passages.add(new Merged.Passage(part, told.claim(), evidence));
        }
      }
    }
    return new Result(stages, passages, disputes);
  }

  /** Undated stages stand where their status usually does, after the dated ones before it. */
  private static String order(Stage stage) {
    return stage.date().flatMap(DateSpan::of).map(span -> span.first().toString()).orElse("9999");
  }

  private static Stage merged(List<Told> group, List<Merged.Dispute> disputes) {
    Stage first = group.get(0).stage();
    Support<String> dates = new Support<>();
    Support<Place> places = new Support<>();
    Support<String> attributed = new Support<>();
    Set<String> signatories = new LinkedHashSet<>();
    double doubt = 1;
    for (Told told : group) {
      told.stage().date().ifPresent(date -> dates.add(date, told.claim()));
      told.stage().place().ifPresent(place -> places.add(place, told.claim()));
      told.stage().attributedTo().ifPresent(who -> attributed.add(who, told.claim()));
      signatories.addAll(told.stage().signatories());
      doubt = Math.min(doubt, 1 - told.stage().confidence());
    }
    List<String> ranked = dates.ranked(Comparator.comparingLong(StageMerge::exactness));
    dispute(first.status().code() + ".date", ranked, dates, group).ifPresent(disputes::add);
    return new Stage(
        first.status(),
        ranked.stream().findFirst(),
        places.best(),
        List.copyOf(signatories),
        first.plover(),
        attributed.best(),
        1 - doubt,
        first.rule(),
        List.of());
  }

  private static long exactness(String date) {
    return DateSpan.of(date).map(DateSpan::days).orElse(Long.MAX_VALUE);
  }

  /** Dates that do not overlap with the shown one. */
  private static Optional<Merged.Dispute> dispute(
      String about, List<String> ranked, Support<String> dates, List<Told> group) {
    List<Merged.Value> values = new ArrayList<>();
    for (String date : ranked) {
      Optional<DateSpan> span = DateSpan.of(date);
      boolean differs =
          values.isEmpty()
              || (span.isPresent()
                  && DateSpan.of(ranked.get(0)).filter(span.get()::overlaps).isEmpty());
      if (differs) {
        Claim<?> claim = dates.claims(date).get(0);
        List<Evidence> words =
            group.stream()
                .filter(told -> told.claim().equals(claim))
                .flatMap(told -> told.stage().evidence().stream())
                .toList();
        values.add(new Merged.Value(date, claim, words));
      }
    }
    return values.size() > 1 ? Optional.of(new Merged.Dispute(about, values)) : Optional.empty();
  }
}
