package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide merge}: facts that are one. */
@Command(name = "merge", sortOptions = false)
final class DecideMergeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "2..*", paramLabel = "ID", descriptionKey = "decide.ID")
  private List<String> ids = List.of();

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideMergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console,
        handle -> {
          TreeSet<String> claims = new TreeSet<>();
          for (String id : ids) {
            claims.addAll(Addresses.claims(handle, DecisionFlags.claim(handle, id)));
          }
          return List.of(new Action.Merge(List.copyOf(claims)));
        });
  }
}
