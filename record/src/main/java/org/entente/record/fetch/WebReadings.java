package org.entente.record.fetch;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.article.ArticleReader;
import org.entente.article.FeedEntry;
import org.entente.article.Reading;
import org.entente.article.Readings;

/**
 * The reports that an address of the web gives: the entries of a feed, or the pages that they
 * announce, which are fetched one by one as they are asked for; or whatever else is there. Not
 * thread-safe.
 */
public final class WebReadings implements Iterator<Reading> {
  private final Fetcher fetcher;
  private final ArticleReader reader;
  private final boolean follow;
  private final Predicate<String> known;
  private final Deque<FeedEntry> entries = new ArrayDeque<>();
  private final Deque<Reading> ahead = new ArrayDeque<>();
  private final List<String> followed = new ArrayList<>();

  /**
   * @param content what was fetched
   * @param follow whether to fetch the pages that a feed announces
   * @param known tells which of their addresses need not be fetched again
   */
  public WebReadings(
      Fetched.Content content,
      Fetcher fetcher,
      ArticleReader reader,
      boolean follow,
      Predicate<String> known) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.follow = follow;
    this.known = known;
    Optional<List<FeedEntry>> feed = reader.feed(content.address(), content.bytes());
    feed.ifPresentOrElse(entries::addAll, () -> read(content));
  }

  /** Whether a fetched address is a feed. */
  public static boolean isFeed(Fetched.Content content, ArticleReader reader) {
    return reader.feed(content.address(), content.bytes()).isPresent();
  }

  /** The addresses of the pages that were fetched so far. */
  public List<String> followed() {
    return List.copyOf(followed);
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !entries.isEmpty()) {
      FeedEntry entry = entries.remove();
      if (follow && entry.link().isPresent()) {
        follow(entry.link().get());
      } else {
        ahead.add(entry.reading());
      }
    }
    return !ahead.isEmpty();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.remove();
  }

  private void follow(String link) {
    if (known.test(link)) {
      return;
    }
    Fetched fetched = fetcher.visit(link);
    if (fetched instanceof Fetched.Content content) {
      followed.add(link);
      read(new Fetched.Content(link, content.bytes(), content.tag(), content.modified()));
    } else if (fetched instanceof Fetched.Refused refused) {
      ahead.add(new Reading.Refused(link, refused.reason()));
    }
  }

  private void read(Fetched.Content content) {
    try (Readings readings =
        reader.read(content.address(), new ByteArrayInputStream(content.bytes()))) {
      readings.forEachRemaining(ahead::add);
    }
  }
}
