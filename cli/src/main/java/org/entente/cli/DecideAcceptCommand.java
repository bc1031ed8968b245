package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide accept}. */
@Command(name = "accept", sortOptions = false)
final class DecideAcceptCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "decide.ID")
  private List<String> ids = List.of();

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideAcceptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console,
        handle -> {
          List<Action> actions = new ArrayList<>();
          for (String id : ids) {
            actions.add(new Action.Accept(DecisionFlags.claim(handle, id)));
          }
          return actions;
        });
  }
}
