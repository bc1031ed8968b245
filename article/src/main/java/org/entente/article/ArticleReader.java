package org.entente.article;

import java.io.InputStream;
import java.util.List;

/**
 * Reads press reports from files of any shape: plain text, web pages, JSON and JSON Lines. A reader
 * is immutable and thread-safe; the {@link Readings} it gives are not.
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
}
