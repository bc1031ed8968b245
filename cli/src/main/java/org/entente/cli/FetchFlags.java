package org.entente.cli;

import java.time.Duration;
import org.entente.record.fetch.Fetcher;
import picocli.CommandLine.Option;

/** The options that say how addresses of the web are fetched. */
final class FetchFlags {
  @Option(names = "--allow-private", fallbackValue = "true", descriptionKey = "fetch.private")
  private boolean anywhere;

  @Option(names = "--user-agent", paramLabel = "TEXT", descriptionKey = "fetch.agent")
  private String agent = "entente/" + VersionCommand.version();

  @Option(names = "--pause", paramLabel = "SECONDS", descriptionKey = "fetch.pause")
  private long pause = 2;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "fetch.timeout")
  private long timeout = 30;

  /** A fetcher that behaves as asked. */
  Fetcher fetcher() {
    return new Fetcher(
        new Fetcher.Manners(
            agent,
            Duration.ofSeconds(Math.max(0, pause)),
            Duration.ofSeconds(Math.max(1, timeout)),
            anywhere));
  }
}
