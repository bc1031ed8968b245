package org.entente.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.ArticleReader;
import org.entente.article.Readings;
import org.entente.coder.OrderedCoding;
import org.entente.record.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente ingest}: codes reports and adds them to a record. */
@Command(name = "ingest", sortOptions = false)
final class IngestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "ingest.PATH")
  private List<String> paths = List.of();

  @Mixin private RecordFlags record = new RecordFlags();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "ingest.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private ReadingFlags flags = new ReadingFlags();

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      console.say(console.messages().say("usage.value", jobs, "--jobs", "1, 2, 3…"));
      return ExitCode.USAGE;
    }
    Tally tally = new Tally(console);
    Counts counts = new Counts();
    Ingest ingest =
        new Ingest(
            record.open(), flags.coder(), Coders.version(flags.lexicon()), jobs, Instant.now());
    try (Readings readings = new ArticleReader(flags.options()).read(paths, console.in())) {
      ingest.run(readings, outcome -> counts.add(outcome, tally));
    }
    int code = tally.close();
    console.say(
        console.messages().count("ingest.added", counts.added)
            + ", "
            + console.messages().count("ingest.unchanged", counts.unchanged));
    return code;
  }

  private static final class Counts {
    private long added;
    private long unchanged;

    private void add(Ingest.Outcome outcome, Tally tally) {
      if (outcome instanceof Ingest.Added article) {
        added++;
        tally.add(new OrderedCoding.Coded<>(article));
      } else if (outcome instanceof Ingest.Unchanged article) {
        unchanged++;
        tally.add(new OrderedCoding.Coded<>(article));
      } else if (outcome instanceof Ingest.Refused refused) {
        tally.add(refused.refusal());
      } else if (outcome instanceof Ingest.Failed failed) {
        tally.add(failed.failure());
      }
    }
  }
}
