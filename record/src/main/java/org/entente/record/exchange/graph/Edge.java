package org.entente.record.exchange.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.record.exchange.Pairs;
import org.entente.record.exchange.fact.ActFact;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.StageFact;
import org.entente.record.merge.DateSpan;

/**
 * An agreement or act between two actors.
 *
 * @param fact id of the fact
 * @param type {@code agreement} or {@code act}
 * @param status where an agreement stands, or whether an act is past or planned
 * @param date EDTF
 * @param start the first day on which it may have been
 * @param end the last one; of an agreement, the day it ended, if it has
 */
record Edge(
    String fact,
    Pairs.Pair pair,
    String type,
    String kind,
    String status,
    Optional<String> title,
    Optional<String> date,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    int sources,
    double confidence) {

  /** The edges of an agreement, one for each pair of parties. */
  static List<Edge> of(AgreementFact agreement) {
    List<StageFact> dated =
        agreement.stages().stream().filter(stage -> span(stage.date()).isPresent()).toList();
    Optional<LocalDate> start =
        dated.stream()
            .flatMap(stage -> span(stage.date()).stream())
            .map(DateSpan::first)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> end =
        dated.stream()
            .filter(stage -> Status.of(stage.status()).phase() == Status.Phase.ENDED)
            .filter(stage -> stage.status().equals(agreement.current()))
            .flatMap(stage -> span(stage.date()).stream())
            .map(DateSpan::last)
            .max(Comparator.naturalOrder());
    return Pairs.of(agreement.parties()).stream()
        .map(
            pair ->
                new Edge(
                    agreement.id(),
                    pair,
                    "agreement",
                    agreement.kind(),
                    agreement.current(),
                    agreement.title(),
                    agreement.stages().stream().flatMap(stage -> stage.date().stream()).findFirst(),
                    start,
                    end,
                    agreement.sources(),
                    agreement.confidence()))
        .toList();
  }

  /** The edges of an act, one for each pair of actors. */
  static List<Edge> of(ActFact act) {
    return Pairs.of(act).stream()
        .map(
            pair ->
                new Edge(
                    act.id(),
                    pair,
                    "act",
                    act.kind(),
                    act.time(),
                    Optional.empty(),
                    act.date(),
                    span(act.date()).map(DateSpan::first),
                    span(act.date()).map(DateSpan::last),
                    act.sources(),
                    act.confidence()))
        .toList();
  }

  /** Tells it from every other edge. */
  String id() {
    return fact + "-" + pair.one() + "-" + pair.other();
  }

  private static Optional<DateSpan> span(Optional<String> date) {
    return date.flatMap(DateSpan::of)
        .filter(span -> span.first().getYear() > 1 && span.last().getYear() < 9999);
  }
}
