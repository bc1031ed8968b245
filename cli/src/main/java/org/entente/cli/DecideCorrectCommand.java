package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide correct}: gives fields of a fact other values. */
@Command(name = "correct", sortOptions = false)
final class DecideCorrectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "decide.ID")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      descriptionKey = "decide.FIELD")
  private List<String> fields = List.of();

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideCorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console,
        handle -> {
          List<Action> actions = new ArrayList<>();
          String claim = DecisionFlags.claim(handle, id);
          FieldWords.read(fields)
              .forEach((field, value) -> actions.add(new Action.Correct(claim, field, value)));
          return actions;
        });
  }
}
