package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente decide split}: claims that are not of the fact that they were merged into. */
@Command(name = "split", sortOptions = false)
final class DecideSplitCommand extends DecisionCommand {
  @Parameters(arity = "1..*", paramLabel = "CLAIM", descriptionKey = "decide.split.CLAIM")
  private List<String> ids = List.of();

  DecideSplitCommand(Console console) {
    super(console);
  }

  @Override
  List<Action> actions(Handle handle) {
    TreeSet<String> rest = new TreeSet<>();
    for (String id : ids) {
      rest.addAll(Addresses.claims(handle, DecisionFlags.claim(handle, id)));
    }
    ids.forEach(rest::remove);
    if (rest.isEmpty()) {
      throw new WrongUseException("decide.split.whole", String.join(" ", ids));
    }
    List<String> off = new ArrayList<>(new TreeSet<>(ids));
    return List.of(new Action.Split(off, List.copyOf(rest)));
  }
}
