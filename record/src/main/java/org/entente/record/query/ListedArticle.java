package org.entente.record.query;

import java.util.Optional;

/**
 * A source of the record.
 *
 * @param published its day, ISO 8601
 * @param kind {@code report}, {@code dataset} or {@code person}
 * @param coder the version of the coder that read it last, or the import that brought it
 * @param added when it was added, ISO 8601 in UTC
 * @param claims how many claims it makes
 */
public record ListedArticle(
    String id,
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    String language,
    String kind,
    String coder,
    String added,
    int claims) {}
