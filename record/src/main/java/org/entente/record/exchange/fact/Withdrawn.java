package org.entente.record.exchange.fact;

import java.util.Optional;

/**
 * A fact that the record no longer tells.
 *
 * @param type {@code agreement}, {@code act} or {@code person}
 * @param at when it was withdrawn, an instant as ISO 8601 has it
 * @param into the fact that tells now what it told, if it was merged into another
 */
public record Withdrawn(String type, String id, String at, Optional<String> into) {}
