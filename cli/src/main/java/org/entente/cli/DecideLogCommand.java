package org.entente.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.Standing;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide log}: all decisions, or those on one fact. */
@Command(name = "log", sortOptions = false)
final class DecideLogCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "decide.log.ID")
  private Optional<String> id = Optional.empty();

  @Mixin private RecordFlags record = new RecordFlags();

  DecideLogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.print(record.openToRead().<String>read(this::text));
    return ExitCode.DONE;
  }

  private String text(Handle handle) {
    List<Decision> all = DecisionTable.all(handle);
    Set<Decision> holding = new HashSet<>(Standing.of(all));
    Set<String> asked = new HashSet<>();
    id.ifPresent(
        each -> {
          asked.add(each);
          asked.addAll(Addresses.claims(handle, each));
        });
    StringBuilder text = new StringBuilder();
    for (Decision decision : all) {
      if (asked.isEmpty() || decision.action().claims().stream().anyMatch(asked::contains)) {
        text.append(DecisionWords.full(decision));
        if (!holding.contains(decision)) {
          text.append("  (").append(console.messages().say("decide.undone")).append(')');
        } else if (waits(handle, decision.action())) {
          text.append("  (").append(console.messages().say("decide.waits")).append(')');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static boolean waits(Handle handle, Action action) {
    return action.claims().stream().anyMatch(claim -> !Addresses.has(handle, claim));
  }
}
