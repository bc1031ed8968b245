package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Agreement;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;
import org.entente.record.decision.Correction;

/**
 * The stages of one agreement, as several claims tell them. What can happen to an agreement more
 * than once is told apart by its date; of the rest, differing dates are a dispute.
 */
final class StageMerge {
  /** What may happen to an agreement again within a short time. */
  private static final Set<Status> REPEATABLE =
      EnumSet.of(
          Status.INTENDED,
          Status.NEGOTIATING,
          Status.RATIFIED,
          Status.IN_FORCE,
          Status.RENEWED,
          Status.AMENDED,
          Status.SUSPENDED);

  private static final int SLIP = 3;
  private static final int YEAR = 366;

  private final List<List<Told>> groups = new ArrayList<>();
  private final List<Correction.OfStage> corrections;

  private StageMerge(List<Correction.OfStage> corrections) {
    this.corrections = corrections;
  }

  /** A stage and the claim that tells it. */
  record Told(Claim<Agreement> claim, Stage stage) {
    Optional<DateSpan> days() {
      return stage.date().flatMap(DateSpan::of);
    }
  }

  /** The merged stages, oldest first, with their passages and disputes. */
  record Result(List<Stage> stages, List<Merged.Passage> passages, List<Merged.Dispute> disputes) {}

  private record Telling(Stage stage, List<Told> group, List<Merged.Dispute> disputes) {}

  /** Merges the stages of the claims of one agreement, and then corrects them. */
  static Result of(Cluster<Agreement> cluster, List<Correction.OfStage> corrections) {
    StageMerge merge = new StageMerge(corrections);
    List<Told> told = new ArrayList<>();
    for (Claim<Agreement> claim : cluster.claims()) {
      claim.fact().stages().forEach(stage -> told.add(new Told(claim, stage)));
    }
    // dated ones first, the more exact before: the others join them
    told.sort(
        Comparator.comparingLong(each -> each.days().map(DateSpan::days).orElse(Long.MAX_VALUE)));
    told.forEach(merge::place);
    return merge.result();
  }

  /** Puts a stage with the nearest group of its status, or into a new one. */
  private void place(Told told) {
    List<Told> nearest = null;
    long least = Long.MAX_VALUE;
    for (List<Told> group : groups) {
      long days = distance(told, group);
      if (days < least) {
        least = days;
        nearest = group;
      }
    }
    if (nearest == null) {
      groups.add(new ArrayList<>(List.of(told)));
    } else {
      nearest.add(told);
    }
  }

  /** Days between a stage and a group that may be the same, else no distance. */
  private static long distance(Told told, List<Told> group) {
    Told first = group.get(0);
    Status status = told.stage().status();
    // what one source tells as two stages is two
    if (first.stage().status() != status
        || group.stream().anyMatch(other -> other.claim().id().equals(told.claim().id()))) {
      return Long.MAX_VALUE;
    }
    Optional<DateSpan> a = first.days();
    Optional<DateSpan> b = told.days();
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long days = a.get().daysFrom(b.get());
    return days <= (REPEATABLE.contains(status) ? SLIP : YEAR) ? days : Long.MAX_VALUE;
  }

  private Result result() {
    List<Telling> tellings = new ArrayList<>();
    for (List<Told> group : groups) {
      group.sort(Comparator.comparing(Told::claim, Claim.ORDER));
      tellings.add(merged(group));
    }
    List<Stage> stages = new ArrayList<>();
    List<Merged.Passage> passages = new ArrayList<>();
    List<Merged.Dispute> disputes = new ArrayList<>();
    for (Telling telling : ordered(corrected(tellings))) {
      stages.add(telling.stage());
      String part = "stage " + stages.size();
      for (Told told : telling.group()) {
        for (Evidence evidence : told.stage().evidence()) {
          passages.add(new Merged.Passage(part, told.claim(), evidence));
        }
      }
      disputes.addAll(telling.disputes());
    }
    return new Result(List.copyOf(stages), List.copyOf(passages), List.copyOf(disputes));
  }

  /** Later corrections win; those that find no stage are left. */
  private List<Telling> corrected(List<Telling> tellings) {
    if (corrections.isEmpty()) {
      return tellings;
    }
    Map<Telling, Optional<Stage>> told = new LinkedHashMap<>();
    tellings.forEach(telling -> told.put(telling, Optional.of(telling.stage())));
    for (Correction.OfStage correction : corrections) {
      meant(correction, ordered(tellings))
          .ifPresent(
              telling ->
                  // a stage that was left out by an earlier word comes back by a later one
                  told.put(
                      telling,
                      correction.on(
                          told.getOrDefault(telling, Optional.empty()).orElse(telling.stage()))));
    }
    List<Telling> corrected = new ArrayList<>();
    told.forEach(
        (telling, stage) ->
            stage.ifPresent(
                each -> corrected.add(new Telling(each, telling.group(), telling.disputes()))));
    return corrected;
  }

  /** The stage of the status whose date comes nearest; without one, the first. */
  private static Optional<Telling> meant(Correction.OfStage correction, List<Telling> tellings) {
    Optional<DateSpan> date = correction.date().flatMap(DateSpan::of);
    return tellings.stream()
        .filter(telling -> telling.stage().status() == correction.status())
        .min(
            Comparator.comparingLong(
                telling ->
                    date.flatMap(days -> days(telling.stage()).map(days::daysFrom))
                        .orElse(date.isPresent() ? Long.MAX_VALUE : 0)));
  }

  /**
   * By date; an undated stage stands behind the last that its status follows in an agreement's
   * life.
   */
  private static List<Telling> ordered(List<Telling> tellings) {
    Comparator<Telling> byStatus =
        Comparator.comparing((Telling telling) -> telling.stage().status())
            .thenComparing(telling -> telling.group().get(0).claim(), Claim.ORDER);
    List<Telling> ordered = new ArrayList<>();
    for (Telling telling : tellings) {
      if (days(telling.stage()).isPresent()) {
        ordered.add(telling);
      }
    }
    ordered.sort(
        Comparator.comparing((Telling telling) -> days(telling.stage()).orElseThrow().first())
            .thenComparing(byStatus));
    List<Telling> undated = new ArrayList<>(tellings);
    undated.removeAll(ordered);
    undated.sort(byStatus);
    for (Telling telling : undated) {
      int behind = 0;
      for (int i = 0; i < ordered.size(); i++) {
        if (ordered.get(i).stage().status().compareTo(telling.stage().status()) <= 0) {
          behind = i + 1;
        }
      }
      ordered.add(behind, telling);
    }
    return ordered;
  }

  private static Optional<DateSpan> days(Stage stage) {
    return stage.date().flatMap(DateSpan::of);
  }

  private static Telling merged(List<Told> group) {
    Stage first = group.get(0).stage();
    Support<String> dates = Support.ofDates();
    Support<Place> places = Places.support();
    Support<String> attributed = Support.plain();
    NameList signatories = new NameList();
    Confidence confidence = new Confidence();
    for (Told told : group) {
      told.stage().date().ifPresent(date -> dates.add(date, told.claim()));
      told.stage().place().ifPresent(place -> places.add(place, told.claim()));
      told.stage().attributedTo().ifPresent(who -> attributed.add(who, told.claim()));
      told.stage().signatories().forEach(signatories::add);
      confidence.add(told.claim(), told.stage().confidence());
    }
    List<String> byDate = dates.ranked(Support.EXACT_DATES);
    List<Place> byPlace = places.ranked();
    String status = first.status().code();
    List<Merged.Dispute> disputes = new ArrayList<>();
    Disputes.of(
            status + ".date",
            byDate,
            dates,
            date -> date,
            Disputes::datesDiffer,
            claim -> words(group, claim))
        .ifPresent(disputes::add);
    Disputes.of(
            status + ".place",
            byPlace,
            places,
            Place::name,
            Places::differ,
            claim -> words(group, claim))
        .ifPresent(disputes::add);
    Stage stage =
        new Stage(
            first.status(),
            byDate.stream().findFirst(),
            byPlace.stream().findFirst(),
            signatories.names(),
            first.plover(),
            attributed.best(),
            confidence.value(),
            first.rule(),
            List.of());
    return new Telling(stage, group, disputes);
  }

  private static List<Evidence> words(List<Told> group, Claim<?> claim) {
    return group.stream()
        .filter(told -> told.claim().id().equals(claim.id()))
        .flatMap(told -> told.stage().evidence().stream())
        .toList();
  }
}
