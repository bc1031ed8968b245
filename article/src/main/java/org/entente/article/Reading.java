package org.entente.article;

/**
 * What came of one report that was to be read: the article, or the reason why there is none.
 * Immutable and thread-safe.
 */
public sealed interface Reading {

  /**
   * Where the report was looked for: the path as the user would write it, followed by {@code :LINE}
   * for a report inside a JSON file, or {@code standard input}.
   */
  String source();

  /** A report that was read. */
  record Read(Article article, String source) implements Reading {}

  /** A report that was not read, and why. */
  record Refused(String source, Refusal reason) implements Reading {}
}
