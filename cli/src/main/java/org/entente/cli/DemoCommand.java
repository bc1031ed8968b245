package org.entente.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.ArticleReader;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.entente.coder.OrderedCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente demo}: fills a record from the bundled corpus and shows it, or prints a tally. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--tally", fallbackValue = "true", descriptionKey = "demo.tally")
  private boolean tally;

  @Option(names = "--no-open", fallbackValue = "true", descriptionKey = "demo.no-open")
  private boolean quiet;

  @Mixin private ServerFlags server = new ServerFlags();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path corpus = Path.of(System.getProperty("entente.home", "."), "corpus", "articles");
    if (!corpus.toFile().isDirectory()) {
      throw new NoSuchFileException(corpus.toString());
    }
    if (tally) {
      return count(corpus);
    }
    Path record = DemoRecord.ofUser(console).fill(corpus);
    return new Serving(console).serve(server.optionsWhereFree(record).demonstrating(), !quiet);
  }

  private int count(Path corpus) throws IOException {
    Tally refused = new Tally(console);
    Summary summary = new Summary();
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(corpus.toString()))) {
      new OrderedCoding<>(Runtime.getRuntime().availableProcessors(), Coder.create()::code)
          .run(
              readings,
              outcome -> {
                if (outcome instanceof OrderedCoding.Coded<Coding> coded) {
                  summary.add(coded.result());
                }
                refused.add(outcome);
              });
    }
    console.print(summary.text(console.messages(), console.style()));
    console.flush();
    return refused.close();
  }
}
