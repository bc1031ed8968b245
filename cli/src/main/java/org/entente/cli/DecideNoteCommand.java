package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide note}: something to remember about a fact. */
@Command(name = "note", sortOptions = false)
final class DecideNoteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "decide.ID")
  private String id = "";

  @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "decide.note.TEXT")
  private String text = "";

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideNoteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console, handle -> List.of(new Action.Note(DecisionFlags.claim(handle, id), text)));
  }
}
