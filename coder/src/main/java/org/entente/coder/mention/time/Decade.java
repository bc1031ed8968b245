package org.entente.coder.mention.time;

import java.util.Locale;
import java.util.Optional;

/**
 * Ten years: {@code dans les années 1960}.
 *
 * @param first its first year
 */
record Decade(int first) implements Expression {

  @Override
  public boolean isStated() {
    return true;
  }

  @Override
  public Optional<String> in(Situation situation) {
    return Optional.of(String.format(Locale.ROOT, "%03dX", first / 10));
  }
}
