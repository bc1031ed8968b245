package org.entente.record.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;

/**
 * Finds agreements of one pair whose days of signature are each other's with day and month swapped:
 * 10 June and 6 October. They stay two, since nothing says which is right, and each is told of the
 * other as a probable duplicate.
 */
final class Swaps {
  /** What such a dispute is about. */
  static final String ABOUT = "duplicate";

  private Swaps() {}

  /** The agreements of a block, with their probable duplicates among their disputes. */
  static List<Merged<Agreement>> mark(List<Merged<Agreement>> agreements) {
    Map<LocalDate, List<Merged<Agreement>>> byDay = new HashMap<>();
    for (Merged<Agreement> each : agreements) {
      signed(each)
          .ifPresent(day -> byDay.computeIfAbsent(day, same -> new ArrayList<>()).add(each));
    }
    List<Merged<Agreement>> marked = new ArrayList<>();
    for (Merged<Agreement> each : agreements) {
      List<Merged<Agreement>> swapped =
          signed(each)
              .flatMap(Swaps::swapped)
              .map(day -> byDay.getOrDefault(day, List.of()))
              .orElse(List.of());
      Merged<Agreement> told = each;
      for (Merged<Agreement> other : swapped) {
        if (each.fact().parties().equals(other.fact().parties())) {
          told = told.with(new Merged.Dispute(ABOUT, List.of(value(each), value(other))));
        }
      }
      marked.add(told);
    }
    return List.copyOf(marked);
  }

  /** The day with day and month swapped, if there is such a day and it is another. */
  private static Optional<LocalDate> swapped(LocalDate day) {
    if (day.getDayOfMonth() == day.getMonthValue()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> signed(Merged<Agreement> merged) {
    return merged.fact().stages().stream()
        .filter(stage -> stage.status() == Status.SIGNED)
        .map(Stage::date)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(DateSpan::of)
        .filter(span -> span.days() == 1)
        .map(DateSpan::first);
  }

  private static Merged.Value value(Merged<Agreement> merged) {
    List<Merged.Backing> backings = new ArrayList<>();
    for (Claim<Agreement> claim : merged.cluster().claims()) {
      backings.add(
          new Merged.Backing(
              claim,
              claim.fact().stages().stream()
                  .filter(stage -> stage.status() == Status.SIGNED)
                  .flatMap(stage -> stage.evidence().stream())
                  .findFirst()));
    }
    return new Merged.Value(signed(merged).orElseThrow().toString(), List.copyOf(backings));
  }
}
