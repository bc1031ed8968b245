package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.decision.Action;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente decide reject}. */
@Command(name = "reject", sortOptions = false)
final class DecideRejectCommand extends DecisionCommand {
  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "decide.ID")
  private List<String> ids = List.of();

  DecideRejectCommand(Console console) {
    super(console);
  }

  @Override
  List<Action> actions(Handle handle) {
    List<Action> actions = new ArrayList<>();
    for (String id : ids) {
      actions.add(new Action.Reject(DecisionFlags.claim(handle, id)));
    }
    return actions;
  }
}
