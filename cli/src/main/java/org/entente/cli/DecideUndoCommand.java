package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente decide undo}: a decision that shall not hold. */
@Command(name = "undo", sortOptions = false)
final class DecideUndoCommand extends DecisionCommand {
  @Parameters(arity = "1..*", paramLabel = "DECISION", descriptionKey = "decide.undo.DECISION")
  private List<String> ids = List.of();

  DecideUndoCommand(Console console) {
    super(console);
  }

  @Override
  List<Action> actions(Handle handle) {
    List<String> known = DecisionTable.all(handle).stream().map(Decision::id).toList();
    List<Action> actions = new ArrayList<>();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new WrongUseException("decide.undo.unknown", id);
      }
      actions.add(new Action.Undo(id));
    }
    return actions;
  }
}
