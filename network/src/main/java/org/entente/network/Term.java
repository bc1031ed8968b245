package org.entente.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.coder.Status;
import org.entente.record.exchange.dcad.DcadTerm;

/**
 * From when until when an agreement is in force, where the record does not say all of it. It ends
 * in the year of the stage that ended it; else as its row of DCAD knows; else after some years that
 * are assumed. The last year counts as one in force.
 *
 * @param start the stage that it counts from
 * @param end what is done where no end is known
 * @param years how many years after its first one an agreement of unknown length is taken to end
 */
public record Term(Start start, End end, int years) {
  /** DCAD's own: from signature, six years where nothing is known. */
  public static final Term USUAL = new Term(Start.SIGNED, End.ASSUMED, DcadTerm.ASSUMED_YEARS);

  /** From when an agreement counts. */
  public enum Start {
    /** The first year in which it was signed or is otherwise known to stand. */
    SIGNED,
    /** The first year in which it is said to be in force. */
    IN_FORCE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Until when an agreement counts of which nobody knows the end. */
  public enum End {
    /** So many years. */
    ASSUMED,
    /** For ever. */
    OPEN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A stage with its year.
   *
   * @param year empty where it is not known
   */
  public record Dated(Status status, OptionalInt year) {}

  /** The year of signature: of the first stage at which it stands and that has a year. */
  static Optional<Integer> signed(List<Dated> stages) {
    Optional<Integer> exact = first(stages, List.of(Status.SIGNED));
    return exact.isPresent() ? exact : first(stages, STANDS);
  }

  private static final List<Status> STANDS =
      List.of(Status.INITIALLED, Status.RATIFIED, Status.IN_FORCE, Status.RENEWED, Status.AMENDED);

  /**
   * The years in which an agreement is in force.
   *
   * @param current its current status
   * @param dcad what its row of DCAD knows
   */
  Optional<Years> years(List<Dated> stages, Status current, Optional<DcadTerm> dcad) {
    Optional<Integer> first =
        start == Start.SIGNED ? signed(stages) : first(stages, List.of(Status.IN_FORCE));
    if (first.isEmpty() || current == Status.REFUSED) {
      return Optional.empty();
    }
    int last = last(first.get(), stages, current, dcad);
    return last < first.get() ? Optional.empty() : Optional.of(new Years(first.get(), last));
  }

  private int last(int first, List<Dated> stages, Status current, Optional<DcadTerm> dcad) {
    if (current.phase() == Status.Phase.ENDED) {
      OptionalInt ended =
          stages.stream()
              .filter(stage -> stage.status() == current && stage.year().isPresent())
              .mapToInt(stage -> stage.year().getAsInt())
              .max();
      if (ended.isPresent()) {
        return ended.getAsInt();
      }
    }
    if (dcad.isPresent() && dcad.get().end().isPresent()) {
      return dcad.get().end().get();
    }
    if (end == End.OPEN || dcad.filter(DcadTerm::open).isPresent()) {
      return Years.OPEN;
    }
    // a renewal begins the assumed years anew
    int since =
        stages.stream()
            .filter(stage -> stage.status() == Status.RENEWED && stage.year().isPresent())
            .mapToInt(stage -> stage.year().getAsInt())
            .max()
            .orElse(first);
    return Math.max(first, since) + years;
  }

  private static Optional<Integer> first(List<Dated> stages, List<Status> statuses) {
    return stages.stream()
        .filter(stage -> statuses.contains(stage.status()) && stage.year().isPresent())
        .map(stage -> stage.year().getAsInt())
        .min(Integer::compare);
  }
}
