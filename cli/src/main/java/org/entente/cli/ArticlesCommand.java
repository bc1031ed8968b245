package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.record.query.Articles;
import org.entente.record.query.Filter;
import org.entente.record.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente articles}: lists the sources of a record. */
@Command(name = "articles", sortOptions = false)
final class ArticlesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private WhoFlags who = new WhoFlags();

  @Mixin private DayFlags days = new DayFlags();

  @Option(names = "--kind", paramLabel = "report|dataset|person", descriptionKey = "articles.kind")
  private Optional<Source.Kind> kind = Optional.empty();

  @Mixin private AsOfFlags then = new AsOfFlags();

  @Mixin private AnswerFlags answer = new AnswerFlags();

  ArticlesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Filter filter = days.narrow(who.filter()).ofKind(kind.map(Source.Kind::code));
    answer.print(
        then,
        console,
        new ArticleListing(console.messages()),
        (handle, answers) -> Articles.list(handle, filter, who.limit(), answers));
    return ExitCode.DONE;
  }
}
