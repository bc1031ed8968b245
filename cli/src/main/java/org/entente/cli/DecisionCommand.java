package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Mixin;

/** A command that takes decisions about facts named by their ids. */
abstract class DecisionCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecisionCommand(Console console) {
    this.console = console;
  }

  /** What is decided. */
  abstract List<Action> actions(Handle handle);

  @Override
  public final Integer call() throws IOException {
    return flags.decide(console, this::actions);
  }
}
