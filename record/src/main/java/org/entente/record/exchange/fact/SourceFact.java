package org.entente.record.exchange.fact;

import java.util.Optional;

/**
 * A source, without its text, which may not be the record's to give away.
 *
 * @param kind {@code report}, {@code dataset} or {@code person}
 * @param published the day, as ISO 8601 has it
 * @param dispatch id of the independent source: copies of one dispatch share it
 * @param length UTF-16 code units of its text
 */
public record SourceFact(
    String id,
    String kind,
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    String language,
    String dispatch,
    int length) {}
