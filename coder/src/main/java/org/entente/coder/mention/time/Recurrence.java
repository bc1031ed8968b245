package org.entente.coder.mention.time;

import java.util.Optional;

/** What comes back, which is no date: {@code chaque année}, {@code every Tuesday}. */
record Recurrence() implements Expression {

  @Override
  public Optional<String> in(Situation situation) {
    return Optional.empty();
  }

  @Override
  public boolean isDate() {
    return false;
  }
}
