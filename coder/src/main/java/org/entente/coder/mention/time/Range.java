package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.coder.mention.TimeExpression.Direction;

/** From one date to another: {@code du 3 au 7 mai}, {@code entre 2019 et 2021}. */
record Range(Expression from, Expression to) implements Expression {
  /** How many days what is under way may still last. */
  private static final int LONGEST = 31;

  @Override
  public boolean isStated() {
    return from.isStated() || to.isStated();
  }

  @Override
  public boolean needsContext() {
    return from.needsContext() || to.needsContext();
  }

  @Override
  public Optional<String> in(Situation situation) {
    boolean forward =
        from.isStated() || (!to.isStated() && situation.direction() != Direction.PAST);
    Optional<String> current = forward ? Optional.empty() : current(situation);
    if (current.isPresent()) {
      return current;
    }
    if (forward) {
      return from.in(situation)
          .flatMap(
              first ->
                  open(to)
                      ? end(first, false)
                          .flatMap(day -> to.in(new Situation(day, Direction.FUTURE, first)))
                          .or(() -> to.in(situation))
                          .flatMap(last -> joined(first, last))
                      : to.in(situation).flatMap(last -> joined(first, last)));
    }
    return to.in(situation)
        .flatMap(
            last ->
                open(from)
                    ? end(last, true)
                        .flatMap(day -> from.in(situation.at(day, Direction.PAST)))
                        .or(() -> from.in(situation))
                        .flatMap(first -> joined(first, last))
                    : from.in(situation).flatMap(first -> joined(first, last)));
  }

  /** The one that the article's day is in: "en visite du 7 au 11", said on the 9th. */
  private Optional<String> current(Situation situation) {
    LocalDate today = situation.published();
    if (today == null || situation.direction() != Direction.PAST || !open(to)) {
      return Optional.empty();
    }
    Optional<String> last = to.in(situation.towards(Direction.FUTURE));
    Optional<LocalDate> end = last.flatMap(value -> end(value, false));
    Optional<LocalDate> before = to.in(situation).flatMap(value -> end(value, false));
    boolean recent = before.filter(day -> day.isAfter(today.minusDays(LONGEST))).isPresent();
    if (recent || end.isEmpty() || end.get().isAfter(today.plusDays(LONGEST))) {
      return Optional.empty();
    }
    return from.in(situation.at(end.get(), Direction.PAST))
        .filter(first -> end(first, true).filter(day -> !day.isAfter(today)).isPresent())
        .flatMap(first -> joined(first, last.get()));
  }

  private static boolean open(Expression expression) {
    return expression instanceof Calendar calendar && calendar.isOpen();
  }

  private static Optional<LocalDate> end(String value, boolean first) {
    return PartialDate.parse(value, !first)
        .filter(date -> date.year() > 0)
        .map(date -> first ? date.first() : date.last());
  }

  private static Optional<String> joined(String first, String last) {
    String from = first.contains("/") ? first.substring(0, first.indexOf('/')) : first;
    String to = last.substring(last.indexOf('/') + 1);
    if (from.contains("..") || to.contains("..") || from.equals(to)) {
      return from.equals(to) ? Optional.of(from) : Optional.empty();
    }
    boolean known = !from.startsWith("X") && !to.startsWith("X");
    return known && from.compareTo(to) > 0 ? Optional.empty() : Optional.of(from + "/" + to);
  }
}
