package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.record.query.AsOf;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente acts}: lists the acts of a record. */
@Command(name = "acts", sortOptions = false)
final class ActsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FilterFlags filters = new FilterFlags();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "acts.kind")
  private Optional<ActKind> kind = Optional.empty();

  @Option(names = "--status", paramLabel = "past|planned", descriptionKey = "acts.status")
  private Optional<Time> time = Optional.empty();

  @Mixin private AnswerFlags answer = new AnswerFlags();

  ActsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Filter filter = filters.filter(kind.map(ActKind::code), time.map(Time::code));
    Optional<AsOf> asOf = filters.asOf();
    answer.print(
        console,
        new ActListing(new FactWords(console.messages())),
        (handle, answers) -> {
          if (asOf.isPresent()) {
            asOf.get().acts(handle, filter, filters.limit(), answers);
          } else {
            Facts.acts(handle, filter, filters.limit(), answers);
          }
        });
    return ExitCode.DONE;
  }
}
