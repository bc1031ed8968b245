package org.entente.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The articles of one feed. Not thread-safe. */
final class FeedArticles implements Series {
  private final Iterator<FeedEntry> entries;

  FeedArticles(List<FeedEntry> entries) {
    this.entries = entries.iterator();
  }

  /**
   * The entries of a feed, each named by its number from 1.
   *
   * @param address where the feed is from; empty if not known
   */
  static List<FeedEntry> of(byte[] bytes, String name, String address, ReadingOptions options)
      throws RefusedException {
    String text = Characters.decode(bytes, options.charset(), WebPage.declaredCharset(bytes));
    Feed feed = Feed.read(text, address);
    List<FeedEntry> read = new ArrayList<>();
    for (Feed.Entry entry : feed.entries()) {
      String source = name + ":" + (read.size() + 1);
      read.add(new FeedEntry(entry.draft().url(), reading(entry, source, options)));
    }
    if (read.isEmpty()) {
      throw new RefusedException(feed.isCut() ? Refusal.Cause.CUT_FEED : Refusal.Cause.EMPTY);
    }
    return read;
  }

  private static Reading reading(Feed.Entry entry, String source, ReadingOptions options) {
    try {
      if (entry.cut()) {
        throw new RefusedException(Refusal.Cause.CUT_FEED);
      }
      if (entry.draft().text().isBlank()) {
        throw new RefusedException(Refusal.Cause.ENTRY_WITHOUT_TEXT);
      }
      return new Reading.Read(entry.draft().finish(options), source);
    } catch (RefusedException e) {
      return new Reading.Refused(source, e.refusal());
    }
  }

  @Override
  public Optional<Reading> next() {
    return entries.hasNext() ? Optional.of(entries.next().reading()) : Optional.empty();
  }

  @Override
  public void close() {
    // the whole feed was read at once
  }
}
