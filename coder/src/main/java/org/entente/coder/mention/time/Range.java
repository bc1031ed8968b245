package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.coder.mention.TimeExpression.Direction;

/** From one date to another: {@code du 3 au 7 mai}, {@code entre 2019 et 2021}. */
record Range(Expression from, Expression to) implements Expression {

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
