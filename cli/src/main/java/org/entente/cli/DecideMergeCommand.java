package org.entente.cli;

import java.util.List;
import java.util.TreeSet;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente decide merge}: facts that are one. */
@Command(name = "merge", sortOptions = false)
final class DecideMergeCommand extends DecisionCommand {
  @Parameters(arity = "2..*", paramLabel = "ID", descriptionKey = "decide.ID")
  private List<String> ids = List.of();

  DecideMergeCommand(Console console) {
    super(console);
  }

  @Override
  List<Action> actions(Handle handle) {
    TreeSet<String> claims = new TreeSet<>();
    for (String id : ids) {
      claims.addAll(Addresses.claims(handle, DecisionFlags.claim(handle, id)));
    }
    return List.of(new Action.Merge(List.copyOf(claims)));
  }
}
