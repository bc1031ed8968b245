package org.entente.record.exchange.fact;

import java.util.List;
import java.util.Optional;

/**
 * A merged agreement. Codes are the codebook's.
 *
 * @param sources how many independent sources speak of it
 * @param confidence from 0 to 1
 * @param parent id of the agreement that this one changes
 * @param stages oldest first, as the record orders them
 */
public record AgreementFact(
    String id,
    List<String> parties,
    String form,
    String kind,
    Optional<String> title,
    List<String> domains,
    String current,
    List<StageFact> stages,
    int sources,
    double confidence,
    Optional<String> parent) {}
