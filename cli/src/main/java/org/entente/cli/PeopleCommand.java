package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.record.query.Filter;
import org.entente.record.query.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente people}: lists the persons of a record. */
@Command(name = "people", sortOptions = false)
final class PeopleCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "people.NAME")
  private Optional<String> name = Optional.empty();

  @Mixin private WhoFlags who = new WhoFlags();

  @Mixin private DayFlags days = new DayFlags();

  @Option(names = "--decided", paramLabel = "yes|no", descriptionKey = "filter.decided")
  private Optional<FilterFlags.Decided> decided = Optional.empty();

  @Mixin private AsOfFlags then = new AsOfFlags();

  @Mixin private AnswerFlags answer = new AnswerFlags();

  PeopleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Filter filter =
        days.narrow(who.filter()).judged(decided.map(yes -> yes == FilterFlags.Decided.YES));
    answer.print(
        then,
        console,
        new PersonListing(new FactWords(console.messages())),
        (handle, answers) -> People.list(handle, filter, name, who.limit(), answers));
    return ExitCode.DONE;
  }
}
