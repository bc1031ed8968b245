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

/** {@code entente demo}: reads the bundled corpus and prints a tally. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path corpus = Path.of(System.getProperty("entente.home", "."), "corpus", "articles");
    if (!corpus.toFile().isDirectory()) {
      throw new NoSuchFileException(corpus.toString());
    }
    Tally tally = new Tally(console);
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
                tally.add(outcome);
              });
    }
    console.print(summary.text(console.messages(), console.style()));
    console.flush();
    return tally.close();
  }
}
