package org.entente.server.picture;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.KnownPerson.Role;

/**
 * Persons in their roles over time: a line for each role, and on it a bar from the day of the first
 * source that gives it to that of the last.
 *
 * @param lines those of one person together, the earliest role first
 * @param years written above
 */
public record Spans(List<Line> lines, List<Year> years) {
  /** The width of the view box. */
  public static final int WIDTH = 960;

  /** Where time begins. */
  public static final int LEFT = 400;

  /** How high a line is. */
  public static final int STEP = 30;

  /** Where lines begin; years stand above. */
  public static final int TOP = 30;

  private static final int RIGHT = WIDTH - 20;
  private static final int SHORTEST = 8;
  private static final int LABEL = 56;

  /**
   * A role of a person.
   *
   * @param first whether it is the person's first line
   * @param x where the bar begins
   */
  public record Line(KnownPerson person, Role role, boolean first, int y, int x, int width) {}

  /** A year and where it begins. */
  public record Year(int year, int x) {}

  private record Known(KnownPerson person, Role role, long from, long to) {}

  /**
   * The dated roles of persons; nothing where all are of one day, of which there is no time to
   * draw.
   *
   * @param limit how many lines at most
   */
  public static Spans of(List<KnownPerson> people, int limit) {
    List<Known> known = new ArrayList<>();
    for (KnownPerson person : people) {
      List<Known> roles = new ArrayList<>();
      for (Role role : person.roles()) {
        Optional<LocalDate> from = day(role.first());
        Optional<LocalDate> to = day(role.last()).or(() -> from);
        if (from.isPresent() && to.isPresent()) {
          roles.add(new Known(person, role, from.get().toEpochDay(), to.get().toEpochDay()));
        }
      }
      roles.sort(Comparator.comparingLong(Known::from).thenComparingLong(Known::to));
      if (known.size() + roles.size() <= limit || known.isEmpty()) {
        known.addAll(roles.subList(0, Math.min(limit, roles.size())));
      }
    }
    if (known.stream()
            .flatMapToLong(each -> LongStream.of(each.from(), each.to()))
            .distinct()
            .count()
        < 2) {
      return new Spans(List.of(), List.of());
    }
    int first = year(known.stream().mapToLong(Known::from).min().orElseThrow());
    int last = year(known.stream().mapToLong(Known::to).max().orElseThrow());
    long from = LocalDate.of(first, 1, 1).toEpochDay();
    long days = LocalDate.of(last + 1, 1, 1).toEpochDay() - from;
    List<Line> lines = new ArrayList<>();
    for (Known each : known) {
      int x = x(each.from() - from, days);
      lines.add(
          new Line(
              each.person(),
              each.role(),
              lines.isEmpty()
                  || !lines.get(lines.size() - 1).person().id().equals(each.person().id()),
              TOP + lines.size() * STEP,
              Math.min(x, RIGHT - SHORTEST),
              Math.max(SHORTEST, x(each.to() - from, days) - x)));
    }
    return new Spans(List.copyOf(lines), years(first, last, from, days));
  }

  /** The height of the view box. */
  public int height() {
    return TOP + lines.size() * STEP + 8;
  }

  private static List<Year> years(int first, int last, long from, long days) {
    int slot = Math.max(1, (RIGHT - LEFT) / (last - first + 1));
    int every = (LABEL + slot - 1) / slot;
    List<Year> years = new ArrayList<>();
    for (int year = first; year <= last; year += every) {
      years.add(new Year(year, x(LocalDate.of(year, 1, 1).toEpochDay() - from, days)));
    }
    return List.copyOf(years);
  }

  private static int x(long day, long days) {
    return LEFT + (int) (day * (RIGHT - LEFT) / days);
  }

  private static int year(long day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  private static Optional<LocalDate> day(Optional<String> iso) {
    try {
      return iso.map(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
