package org.entente.record.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.article.Refusal;

/**
 * What hosts ask of robots (RFC 9309). The robots.txt of a host is fetched when it is first asked
 * for, and kept for a day; where the host cannot give it, nothing of the host may be had for some
 * minutes, but where it says that there is none, everything. Not thread-safe.
 */
final class Robots {
  /** RFC 9309, section 2.5: what lies beyond is not read. */
  private static final int MOST_BYTES = 500 * 1024;

  /** RFC 9309, section 2.4. */
  private static final Duration FRESH = Duration.ofDays(1);

  private static final Duration RETRY = Duration.ofMinutes(10);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  private final SimpleRobotRulesParser parser =
      new SimpleRobotRulesParser(Long.MAX_VALUE, Integer.MAX_VALUE);
  private final List<String> names;
  private final Function<String, Fetched> fetcher;
  private final Map<String, Known> known = new HashMap<>();

  /**
   * @param rules what may be had
   * @param until when they are to be asked for again, by {@link System#nanoTime}
   */
  private record Known(BaseRobotRules rules, long until) {}

  /**
   * @param agent the User-Agent; its first word, without a version, is the name that rules are for
   * @param fetcher fetches a robots.txt
   */
  Robots(String agent, Function<String, Fetched> fetcher) {
    this.names = List.of(agent.strip().split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT));
    this.fetcher = fetcher;
  }

  /** Whether an address may be had. */
  boolean allow(URI address) {
    return rules(address).isAllowed(address.toString());
  }

  /** The least time that the host wants between two requests, a minute at most. */
  Duration delay(URI address) {
    Known now = known.get(file(address));
    long millis = now == null ? 0 : now.rules().getCrawlDelay();
    return Duration.ofMillis(Math.max(0, Math.min(millis, LONGEST_DELAY.toMillis())));
  }

  /** Where a host says what it asks of robots. */
  static String file(URI address) {
    return address.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + address.getRawAuthority()
        + "/robots.txt";
  }

  private BaseRobotRules rules(URI address) {
    String file = file(address);
    Known now = known.get(file);
    if (now == null || now.until() - System.nanoTime() < 0) {
      now = ask(file);
      known.put(file, now);
    }
    return now.rules();
  }

  private Known ask(String file) {
    Fetched fetched = fetcher.apply(file);
    if (fetched instanceof Fetched.Content content) {
      byte[] head = Arrays.copyOf(content.bytes(), Math.min(content.bytes().length, MOST_BYTES));
      return new Known(
          parser.parseContent(file, head, "text/plain", names),
          System.nanoTime() + FRESH.toNanos());
    }
    if (fetched instanceof Fetched.Refused refused && isMissing(refused.reason())) {
      return new Known(parser.failedFetch(404), System.nanoTime() + FRESH.toNanos());
    }
    return new Known(parser.failedFetch(503), System.nanoTime() + RETRY.toNanos());
  }

  /** RFC 9309, section 2.3.1.3: any status from 400 to 499. */
  private static boolean isMissing(Refusal reason) {
    return reason.cause() == Refusal.Cause.HTTP_STATUS
        && reason.details().get(0).matches("4\\d\\d");
  }
}
