package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.record.query.Disputes;
import org.entente.record.query.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente contradictions}: lists where the sources of a record differ. */
@Command(name = "contradictions", sortOptions = false)
final class ContradictionsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private WhoFlags who = new WhoFlags();

  @Mixin private AsOfFlags then = new AsOfFlags();

  @Mixin private AnswerFlags answer = new AnswerFlags();

  ContradictionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Filter filter = who.filter();
    answer.print(
        then,
        console,
        new ContradictionListing(new FactWords(console.messages())),
        (handle, answers) -> Disputes.list(handle, filter, who.limit(), answers));
    return ExitCode.DONE;
  }
}
