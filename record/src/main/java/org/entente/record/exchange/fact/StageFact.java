package org.entente.record.exchange.fact;

import java.util.List;
import java.util.Optional;

/**
 * A stage of a merged agreement. Codes are the codebook's.
 *
 * @param ordinal 1 and up
 * @param date EDTF
 * @param attributed who says so, where it is reported as a claim
 * @param event the PLOVER event, with its mode
 * @param sources how many independent sources speak of it
 */
public record StageFact(
    int ordinal,
    String status,
    Optional<String> date,
    Optional<Spot> place,
    List<String> signatories,
    String event,
    Optional<String> mode,
    Optional<String> attributed,
    int sources,
    double confidence,
    List<Passage> evidence) {}
