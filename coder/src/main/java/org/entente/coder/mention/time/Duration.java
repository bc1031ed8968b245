package org.entente.coder.mention.time;

import java.util.Optional;
import java.util.OptionalInt;

/** A length of time, which is no date: {@code pour cinq ans}, {@code five-year}. */
record Duration(Unit unit, int amount) implements Expression {

  @Override
  public Optional<String> in(Situation situation) {
    return Optional.empty();
  }

  @Override
  public OptionalInt lengthInDays() {
    return switch (unit) {
      case DAY -> OptionalInt.of(amount);
      case WEEK -> OptionalInt.of(7 * amount);
      case FORTNIGHT -> OptionalInt.of(14 * amount);
      default -> OptionalInt.empty();
    };
  }

  @Override
  public boolean isDate() {
    return false;
  }
}
