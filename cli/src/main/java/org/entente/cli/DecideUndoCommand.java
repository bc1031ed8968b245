package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide undo}: a decision that shall not hold. */
@Command(name = "undo", sortOptions = false)
final class DecideUndoCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "DECISION", descriptionKey = "decide.undo.DECISION")
  private List<String> ids = List.of();

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideUndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console,
        handle -> {
          List<String> known = DecisionTable.all(handle).stream().map(Decision::id).toList();
          List<Action> actions = new ArrayList<>();
          for (String id : ids) {
            if (!known.contains(id)) {
              throw new WrongUseException("decide.undo.unknown", id);
            }
            actions.add(new Action.Undo(id));
          }
          return actions;
        });
  }
}
