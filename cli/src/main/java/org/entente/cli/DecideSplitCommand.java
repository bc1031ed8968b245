package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide split}: claims that are not of the fact that they were merged into. */
@Command(name = "split", sortOptions = false)
final class DecideSplitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "CLAIM", descriptionKey = "decide.split.CLAIM")
  private List<String> ids = List.of();

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideSplitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console,
        handle -> {
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
        });
  }
}
