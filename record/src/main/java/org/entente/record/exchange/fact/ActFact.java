package org.entente.record.exchange.fact;

import java.util.List;
import java.util.Optional;

/**
 * A merged act. Codes are the codebook's.
 *
 * @param date EDTF
 * @param time {@code past} or {@code planned}
 * @param attributed who says so, where it is reported as a claim
 * @param event the PLOVER event, with its mode
 * @param sources how many independent sources speak of it
 */
public record ActFact(
    String id,
    String kind,
    List<String> actors,
    List<String> recipients,
    List<String> people,
    Optional<String> date,
    Optional<Spot> place,
    String time,
    List<String> domains,
    String event,
    Optional<String> mode,
    Optional<String> attributed,
    int sources,
    double confidence,
    List<Passage> evidence) {}
