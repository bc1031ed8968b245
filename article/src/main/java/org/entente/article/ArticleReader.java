package org.entente.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads press reports from files of any shape: plain text, web pages, feeds, web archives, JSON and
 * JSON Lines, packed by gzip or not. A reader is immutable and thread-safe; the {@link Readings} it
 * gives are not.
 *
 * <pre>{@code
 * try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of("corpus/"))) {
 *   while (readings.hasNext()) {
 *     switch (readings.next()) { ... }
 *   }
 * }
 * }</pre>
 */
public final class ArticleReader {

  /** The most bytes that one report may have in its source; a larger one is refused. */
  public static final int MAX_BYTES = 5_000_000;

  private final ReadingOptions options;

  public ArticleReader(ReadingOptions options) {
    this.options = options;
  }

  /**
   * The reports in these inputs. An input is a file, a folder, which is read with the folders in it
   * in the order of names, a pattern ({@code *}, {@code ?}, {@code [ab]}, {@code {a,b}}, and {@code
   * **} across folders), or {@code -} for standard input. Nothing is opened before it is asked for.
   */
  public Readings read(List<String> inputs) {
    return read(inputs, System.in);
  }

  /** As {@link #read(List)}, with {@code -} standing for this stream. */
  public Readings read(List<String> inputs, InputStream standardInput) {
    return new Readings(inputs, standardInput, options);
  }

  /**
   * How many bytes the files of these inputs have; empty if standard input is among them. Looks at
   * every file's size, which in a large folder takes a while.
   */
  public OptionalLong bytes(List<String> inputs) {
    long bytes = 0;
    Inputs files = new Inputs(inputs);
    while (files.hasNext()) {
      Inputs.Input input = files.next();
      if (input.path().isEmpty() && input.refusal().isEmpty()) {
        return OptionalLong.empty();
      }
      bytes += input.path().map(path -> path.toFile().length()).orElse(0L);
    }
    return OptionalLong.of(bytes);
  }

  /**
   * The reports in what an address of the web gave.
   *
   * @param address names the reports in refusals, and is that of a report which names no other
   */
  public Readings read(String address, InputStream content) {
    return new Readings(address, content, options);
  }

  /**
   * The entries of a feed that an address of the web gave, in its order; empty if it is no feed. A
   * feed that is refused as a whole is one entry.
   */
  public Optional<List<FeedEntry>> feed(String address, byte[] content) {
    try {
      if (Report.of(new ByteArrayInputStream(content), address) != Report.FEED) {
        return Optional.empty();
      }
      return Optional.of(FeedArticles.of(content, address, address, options));
    } catch (RefusedException e) {
      return Optional.of(
          List.of(new FeedEntry(Optional.empty(), new Reading.Refused(address, e.refusal()))));
    } catch (IOException e) {
      throw new AssertionError("reading an array does no input", e);
    }
  }
}
