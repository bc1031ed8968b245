package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.search.Query;
import org.entente.record.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search}: full-text search over the articles of a record. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "search.WORDS")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
  private int limit = 20;

  @Mixin private AnswerFlags answer = new AnswerFlags();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Query query = Query.of(String.join(" ", words));
    if (query.isEmpty() || limit < 1) {
      throw new WrongUseException("search.empty", String.join(" ", words));
    }
    answer.print(
        console,
        new MatchListing(console),
        (handle, answers) -> Search.run(handle, query, limit).forEach(answers));
    return ExitCode.DONE;
  }
}
