package org.entente.coder.mention.time;

import java.util.Optional;

/** An approximate date: {@code vers 2015}. */
record About(Expression date) implements Expression {

  @Override
  public boolean isStated() {
    return date.isStated();
  }

  @Override
  public boolean needsContext() {
    return date.needsContext();
  }

  @Override
  public Optional<String> in(Situation situation) {
    return date.in(situation).map(v -> v.contains("/") ? v : v + "~");
  }
}
