package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente decide add}: a fact that the record lacks, with its source. */
@Command(name = "add", sortOptions = false)
final class DecideAddCommand implements Callable<Integer> {
  private final Console console;

  /** What a person can add. */
  enum Type {
    AGREEMENT,
    ACT,
    PERSON
  }

  @Parameters(index = "0", paramLabel = "agreement|act|person", descriptionKey = "decide.add.TYPE")
  private Type type = Type.AGREEMENT;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      descriptionKey = "decide.FIELD")
  private List<String> fields = List.of();

  @Option(names = "--quote", paramLabel = "TEXT", descriptionKey = "decide.add.quote")
  private Optional<String> quote = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "decide.add.url")
  private Optional<String> url = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "decide.add.title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "decide.add.publisher")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "decide.add.published")
  private Optional<LocalDate> published = Optional.empty();

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "decide.add.lang")
  private String language = "fr";

  @Mixin private DecisionFlags flags = new DecisionFlags();

  DecideAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return flags.decide(
        console,
        handle ->
            List.of(
                new Action.Add(
                    new Addition(
                        FactType.of(type.name().toLowerCase(Locale.ROOT)),
                        FieldWords.read(fields),
                        new Addition.Cited(quote, url, title, publisher, published, language)))));
  }
}
