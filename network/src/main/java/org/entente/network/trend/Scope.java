package org.entente.network.trend;

import java.util.Optional;
import org.entente.network.Deed;
import org.entente.network.bloc.States;

/**
 * Whose deeds are counted.
 *
 * @param state the code of a state that takes part; those it continues count with it
 * @param region the code of a sub-region that one of the states lies in
 */
public record Scope(Optional<String> state, Optional<String> region) {
  /** Everybody's. */
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

  /** A state's. */
  public static Scope ofState(String code) {
    return new Scope(Optional.of(code), Optional.empty());
  }

  /** A sub-region's. */
  public static Scope ofRegion(String code) {
    return new Scope(Optional.empty(), Optional.of(code));
  }

  /** Whether a deed counts. */
  public boolean has(Deed deed) {
    return deed.states().stream()
        .anyMatch(
            code ->
                state.filter(own -> !States.latest(own).equals(States.latest(code))).isEmpty()
                    && region
                        .filter(own -> !States.region(code).equals(Optional.of(own)))
                        .isEmpty());
  }

  /** The first year in which there can be deeds: that of the state's independence. */
  public int since(int otherwise) {
    return state
        .flatMap(States::since)
        .filter(year -> States.continuing(state.orElse(""), year - 1).equals(state.orElse("")))
        .map(year -> Math.max(year, otherwise))
        .orElse(otherwise);
  }
}
