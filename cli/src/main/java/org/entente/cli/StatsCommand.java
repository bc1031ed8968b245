package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.query.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente stats}: counts what a record holds. */
@Command(name = "stats", sortOptions = false)
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private AnswerFlags answer = new AnswerFlags();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (answer.format() != RowFormat.TABLE) {
      answer.print(
          console,
          new CountListing(console.messages()),
          (handle, answers) -> Counts.of(handle).forEach(answers));
      return ExitCode.DONE;
    }
    List<Counts.Count> counts = answer.record().read(Counts::of);
    new StatsPage(console, new FactWords(console.messages())).print(counts);
    return ExitCode.DONE;
  }
}
