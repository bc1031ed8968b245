package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.coder.Act;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Time;
import org.entente.record.claim.Claim;
import org.entente.record.decision.Verdict;

/** One act out of the claims that tell it. What was planned and has happened is past. */
final class ActMerge {
  private ActMerge() {}

  static Merged<Act> of(Cluster<Act> cluster, Verdict verdict) {
    boolean happened =
        cluster.claims().stream().anyMatch(claim -> claim.fact().time() == Time.PAST);
    Support<String> dates = Support.ofDates();
    Support<Place> places = Places.support();
    Support<String> attributed = Support.plain();
    Support<Sides> sides = Support.plain();
    NameList people = new NameList();
    TreeSet<Domain> domains = new TreeSet<>();
    List<Merged.Passage> passages = new ArrayList<>();
    Confidence confidence = new Confidence();
    for (Claim<Act> claim : cluster.claims()) {
      Act act = claim.fact();
      // a past telling knows more than a plan
      if (act.time() == Time.PAST || !happened || !isToldInThePast(cluster)) {
        act.date().ifPresent(date -> dates.add(date, claim));
        act.place().ifPresent(place -> places.add(place, claim));
      }
      act.attributedTo().ifPresent(who -> attributed.add(who, claim));
      sides.add(new Sides(act.actors(), act.recipients()), claim);
      act.people().forEach(people::add);
      domains.addAll(act.domains());
      confidence.add(claim, act.confidence());
      act.evidence().forEach(words -> passages.add(new Merged.Passage(Merged.WHOLE, claim, words)));
    }
    Act model =
        cluster.claims().stream()
            .map(Claim::fact)
            .filter(act -> !happened || act.time() == Time.PAST)
            .findFirst()
            .orElseThrow();
    List<String> byDate = dates.ranked(Support.EXACT_DATES);
    List<Place> byPlace = places.ranked();
    Sides who =
        sides
            .best(Comparator.comparing(Sides::count).thenComparing(Sides::directions).reversed())
            .orElseThrow();
    List<Merged.Dispute> disputes = new ArrayList<>();
    Disputes.of("date", byDate, dates, date -> date, Disputes::datesDiffer, ActMerge::words)
        .ifPresent(disputes::add);
    Disputes.of("place", byPlace, places, Place::name, Places::differ, ActMerge::words)
        .ifPresent(disputes::add);
    Act merged =
        new Act(
            cluster.id(),
            model.kind(),
            who.actors(),
            who.recipients(),
            people.names(),
            byDate.stream().findFirst(),
            byPlace.stream().findFirst(),
            happened ? Time.PAST : Time.PLANNED,
            List.copyOf(domains),
            attributed.best(),
            model.plover(),
            confidence.value(),
            model.rule(),
            List.of());
    return new Merged<>(
        verdict.on(merged),
        cluster,
        List.copyOf(passages),
        List.copyOf(disputes),
        confidence.value(),
        Optional.empty(),
        verdict.review());
  }

  /** Who acted, and with or for whom. */
  private record Sides(List<String> actors, List<String> recipients) {
    int count() {
      return actors.size() + recipients.size();
    }

    int directions() {
      return recipients.isEmpty() ? 0 : 1;
    }
  }

  /** Whether some past telling has a date and a place of its own. */
  private static boolean isToldInThePast(Cluster<Act> cluster) {
    return cluster.claims().stream()
        .map(Claim::fact)
        .anyMatch(
            act -> act.time() == Time.PAST && act.date().isPresent() && act.place().isPresent());
  }

  private static List<Evidence> words(Claim<?> claim) {
    return claim.fact() instanceof Act act ? act.evidence() : List.of();
  }
}
