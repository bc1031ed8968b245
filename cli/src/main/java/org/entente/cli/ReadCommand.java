package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.ArticleReader;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.coder.OrderedCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read}: codes reports and prints the record of each, in the order given. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "read.FILE")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "text|json|jsonl", descriptionKey = "read.format")
  private Format format = Format.TEXT;

  @Option(names = "--mentions", fallbackValue = "true", descriptionKey = "read.mentions")
  private boolean mentions;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "read.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private ReadingFlags flags = new ReadingFlags();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      console.say(console.messages().say("usage.value", jobs, "--jobs", "1, 2, 3…"));
      return ExitCode.USAGE;
    }
    Tally tally = new Tally(console);
    CodingPrinter printer = format.printer(console, mentions);
    Coder coder = flags.coder();
    ArticleReader reader = new ArticleReader(flags.options());
    console.print(printer.opening());
    try (Readings readings = reader.read(files, console.in())) {
      new OrderedCoding<>(jobs, article -> printer.print(coder.code(article)))
          .run(
              readings,
              outcome -> {
                if (outcome instanceof OrderedCoding.Coded<byte[]> coded) {
                  console.print(tally.read() == 0 ? "" : printer.between());
                  console.out().write(coded.result());
                }
                tally.add(outcome);
              });
    }
    console.print(printer.closing());
    console.flush();
    return tally.close();
  }
}
