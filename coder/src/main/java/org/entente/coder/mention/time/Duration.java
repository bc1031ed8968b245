package org.entente.coder.mention.time;

import java.util.Optional;

/** A length of time, which is no date: {@code pour cinq ans}, {@code five-year}. */
record Duration(Unit unit, int amount) implements Expression {

  @Override
  public Optional<String> in(Situation situation) {
    return Optional.empty();
  }

  @Override
  public boolean isDate() {
    return false;
  }
}
