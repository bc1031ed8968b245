package org.entente.article;

import java.util.Optional;

/**
 * An entry of a feed. Immutable and thread-safe.
 *
 * @param link the address of the page that it announces
 * @param reading what came of the entry's own words, which are often only a summary
 */
public record FeedEntry(Optional<String> link, Reading reading) {}
