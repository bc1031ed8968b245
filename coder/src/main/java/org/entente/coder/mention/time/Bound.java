package org.entente.coder.mention.time;

import java.util.Optional;
import org.entente.coder.mention.TimeExpression.Direction;

/**
 * An interval open at one end: {@code depuis 2018}, {@code avant la fin septembre}.
 *
 * @param side which end is given
 * @param end the end that is given
 */
record Bound(Side side, Expression end) implements Expression {

  /** Which end is given. */
  enum Side {
    /** The beginning, in the past: {@code depuis}. */
    SINCE,
    /** The last date: {@code avant, jusqu'à}. */
    UNTIL,
    /** The last date, which is to come whatever the tense: {@code d'ici à}. */
    UNTIL_AHEAD
  }

  @Override
  public boolean isStated() {
    return end.isStated();
  }

  @Override
  public boolean needsContext() {
    return end.needsContext();
  }

  @Override
  public Optional<String> in(Situation situation) {
    return switch (side) {
      case SINCE -> end.in(back(situation)).map(v -> before(v) + "/..");
      case UNTIL -> end.in(situation).map(v -> "../" + after(v));
      case UNTIL_AHEAD -> end.in(situation.towards(Direction.FUTURE)).map(v -> "../" + after(v));
    };
  }

  private static Situation back(Situation situation) {
    return situation.direction() == Direction.FUTURE
        ? situation.towards(Direction.PAST)
        : situation;
  }

  private static String before(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  private static String after(String value) {
    return value.substring(value.indexOf('/') + 1);
  }
}
