package org.entente.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.Readings;
import org.entente.record.fetch.Watch;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;
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

  @Option(names = "--follow", fallbackValue = "true", descriptionKey = "ingest.follow")
  private boolean follow;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "ingest.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private ReadingFlags flags = new ReadingFlags();
  @Mixin private FetchFlags fetching = new FetchFlags();

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      console.say(console.messages().say("usage.value", jobs, "--jobs", "1, 2, 3…"));
      return ExitCode.USAGE;
    }
    List<String> addresses = paths.stream().filter(IngestCommand::isAddress).toList();
    List<String> files = new ArrayList<>(paths);
    files.removeAll(addresses);
    RecordFile file = record.open();
    ArticleReader reader = new ArticleReader(flags.options());
    Ingest ingest =
        new Ingest(file, flags.coder(), Coders.version(flags.lexicon()), jobs, Instant.now());
    Tally tally = new Tally(console);
    IngestTally sums = new IngestTally(console, tally);
    try (Readings readings = reader.read(files, console.in())) {
      if (tally.isShown() && addresses.isEmpty()) {
        OptionalLong bytes = reader.bytes(files);
        bytes.ifPresent(all -> tally.expect(() -> (double) readings.bytes() / Math.max(1, all)));
      }
      ingest.run(readings, sums::add);
    }
    Watch web = new Watch(file, fetching.fetcher(), reader);
    for (String address : addresses) {
      web.read(address, follow, readings -> take(ingest, readings, sums));
    }
    return sums.close();
  }

  private static void take(Ingest ingest, Iterator<Reading> readings, IngestTally sums)
      throws IOException {
    ingest.run(readings, sums::add);
  }

  private static boolean isAddress(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }
}
