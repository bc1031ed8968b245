package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.entente.article.ArticleReader;
import org.entente.coder.Coder;
import org.entente.record.fetch.Watch;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente watch}: polls feeds and adds what is new to a record. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "watch.FILE")
  private Path file = Path.of("");

  @Mixin private RecordFlags record = new RecordFlags();

  @Option(names = "--once", fallbackValue = "true", descriptionKey = "watch.once")
  private boolean once;

  @Mixin private ReadingFlags flags = new ReadingFlags();
  @Mixin private FetchFlags fetching = new FetchFlags();

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, SettingsException {
    List<Watch.Feed> feeds = FeedsFile.read(file);
    RecordFile open = record.open();
    Watch watch = new Watch(open, fetching.fetcher(), new ArticleReader(flags.options()));
    Coder coder = flags.coder();
    while (true) {
      IngestTally sums = new IngestTally(console, new Tally(console));
      Instant next = Instant.MAX;
      boolean any = false;
      for (Watch.Feed feed : feeds) {
        Instant now = Instant.now();
        Ingest ingest = new Ingest(open, coder, Coders.version(flags.lexicon()), 1, now);
        boolean[] asked = {false};
        Instant due =
            watch.poll(
                feed,
                now,
                readings -> {
                  asked[0] = true;
                  ingest.run(readings, sums::add);
                });
        any |= asked[0];
        next = due.isBefore(next) ? due : next;
      }
      int code = any || once ? sums.close() : ExitCode.DONE;
      if (once) {
        return code;
      }
      TimeUnit.MILLISECONDS.sleep(
          Math.max(1000, next.toEpochMilli() - Instant.now().toEpochMilli()));
    }
  }
}
