package org.entente.record.exchange.fact;

import java.util.List;
import java.util.Optional;

/**
 * A stage that is told alone, with what it is a stage of.
 *
 * @param agreement id of the agreement
 * @param title the words that name the agreement, as printed
 */
public record StageOfAgreement(
    String agreement,
    List<String> parties,
    String form,
    String kind,
    Optional<String> title,
    StageFact stage) {}
