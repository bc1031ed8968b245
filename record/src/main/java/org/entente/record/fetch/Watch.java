package org.entente.record.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.Refusal;
import org.entente.record.store.RecordFile;

/**
 * Polls addresses of the web and remembers in the record what each has given, so that a process
 * that comes after goes on where this one was. Not thread-safe.
 */
public final class Watch {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final RecordFile record;
  private final Fetcher fetcher;
  private final ArticleReader reader;

  /**
   * An address to be watched.
   *
   * @param follow whether to fetch the pages that it announces
   * @param every how often to ask
   */
  public record Feed(String address, boolean follow, Duration every) {}

  /** Takes the reports of one address. */
  public interface Sink {
    void take(Iterator<Reading> readings) throws IOException;
  }

  public Watch(RecordFile record, Fetcher fetcher, ArticleReader reader) {
    this.record = record;
    this.fetcher = fetcher;
    this.reader = reader;
  }

  /**
   * Asks an address once, if it is due. One that fails is left alone for twice as long each time,
   * up to a day, or for as long as the server says.
   *
   * @param sink is not called if the address is not due or has nothing new
   * @return when it is due again
   * @throws IOException if the sink throws it
   */
  public Instant poll(Feed feed, Instant now, Sink sink) throws IOException {
    FeedTable.State state = record.read(handle -> FeedTable.state(handle, feed.address()));
    if (now.isBefore(state.next())) {
      return state.next();
    }
    Fetched fetched = fetcher.visit(feed.address(), state.tag(), state.modified());
    FeedTable.State after;
    if (fetched instanceof Fetched.Content content) {
      if (take(feed, content, sink)) {
        after = new FeedTable.State(content.tag(), content.modified(), 0, now.plus(feed.every()));
      } else {
        after = failed(state, feed, now, 0);
      }
    } else if (fetched instanceof Fetched.Refused refused) {
      sink.take(refusal(feed.address(), refused.reason()));
      after = failed(state, feed, now, refused.waitSeconds());
    } else {
      after = new FeedTable.State(state.tag(), state.modified(), 0, now.plus(feed.every()));
    }
    record.write(handle -> FeedTable.put(handle, feed.address(), after));
    return after.next();
  }

  /** Hands on what an address gave; says whether it was a feed. */
  private boolean take(Feed feed, Fetched.Content content, Sink sink) throws IOException {
    if (!WebReadings.isFeed(content, reader)) {
      sink.take(refusal(feed.address(), Refusal.of(Refusal.Cause.NOT_A_FEED)));
      return false;
    }
    read(content, feed.follow(), sink);
    return true;
  }

  /**
   * Asks an address at once, whatever is remembered of it: a feed, a page, or another source.
   *
   * @throws IOException if the sink throws it
   */
  public void read(String address, boolean follow, Sink sink) throws IOException {
    Fetched fetched = fetcher.fetch(address);
    if (fetched instanceof Fetched.Content content) {
      read(content, follow, sink);
    } else if (fetched instanceof Fetched.Refused refused) {
      sink.take(refusal(address, refused.reason()));
    }
  }

  private void read(Fetched.Content content, boolean follow, Sink sink) throws IOException {
    WebReadings readings =
        new WebReadings(
            content,
            fetcher,
            reader,
            follow,
            page -> record.read(handle -> FeedTable.hasPage(handle, page)));
    sink.take(readings);
    // only now, when they are in the record
    record.write(handle -> FeedTable.putPages(handle, readings.followed()));
  }

  private static Iterator<Reading> refusal(String address, Refusal reason) {
    return List.<Reading>of(new Reading.Refused(address, reason)).iterator();
  }

  private static FeedTable.State failed(
      FeedTable.State before, Feed feed, Instant now, long waitSeconds) {
    Duration doubled =
        feed.every().multipliedBy(1L << Math.min(before.failures() + 1, MOST_DOUBLINGS));
    Duration least = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    Duration asked = Duration.ofSeconds(waitSeconds);
    return new FeedTable.State(
        before.tag(),
        before.modified(),
        before.failures() + 1,
        now.plus(asked.compareTo(least) > 0 ? asked : least));
  }
}
