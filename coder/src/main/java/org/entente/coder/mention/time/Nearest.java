package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.coder.mention.TimeExpression.Direction;
import org.jspecify.annotations.Nullable;

/** Picks the right one of the periods that an expression can mean (codebook, section 6). */
final class Nearest {
  private Nearest() {}

  /**
   * A period that an expression can mean.
   *
   * @param from its first date, of which {@code to} is another or the same
   */
  record Period(PartialDate from, PartialDate to) {
    static Period of(PartialDate date) {
      return new Period(date, date);
    }

    /** Its EDTF value. */
    String value() {
      return from.equals(to) ? from.toString() : from + "/" + to;
    }

    LocalDate first() {
      return from.first();
    }

    LocalDate last() {
      return to.last();
    }
  }

  /** Every period that the expression can mean about a day, in order. */
  interface Candidates {
    List<Period> around(LocalDate day);
  }

  /** The one that the anchor picks. */
  static Optional<Period> pick(Anchor anchor, Situation situation, Candidates candidates) {
    LocalDate base =
        switch (anchor.kind()) {
          case FOLLOWING -> situation.datedStory(true).map(PartialDate::last).orElse(null);
          case PRECEDING -> situation.datedStory(false).map(PartialDate::first).orElse(null);
          case NEAREST -> narrative(situation).or(() -> published(situation)).orElse(null);
          default -> situation.published();
        };
    if (base == null) {
      return Optional.empty();
    }
    List<Period> all = candidates.around(base);
    return switch (anchor.kind()) {
      case NEXT, FOLLOWING -> first(all, p -> p.first().isAfter(base));
      case LAST, PRECEDING -> last(all, p -> p.last().isBefore(base));
      default ->
          switch (situation.direction()) {
            case PAST -> last(all, p -> !p.first().isAfter(base));
            case FUTURE -> first(all, p -> !p.last().isBefore(base));
            case NARRATIVE ->
                narrative(situation).isPresent()
                    ? first(all, p -> !p.last().isBefore(base))
                    : last(all, p -> !p.first().isAfter(base));
          };
    };
  }

  private static Optional<LocalDate> narrative(Situation situation) {
    return situation.direction() == Direction.NARRATIVE
        ? situation.datedStory(true).map(PartialDate::first)
        : Optional.empty();
  }

  private static Optional<LocalDate> published(Situation situation) {
    @Nullable LocalDate published = situation.published();
    return Optional.ofNullable(published);
  }

  private static Optional<Period> first(List<Period> all, Predicate<Period> fits) {
    return all.stream().filter(fits).findFirst();
  }

  private static Optional<Period> last(List<Period> all, Predicate<Period> fits) {
    return all.stream().filter(fits).reduce((before, after) -> after);
  }
}
