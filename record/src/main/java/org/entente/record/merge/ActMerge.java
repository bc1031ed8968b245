package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.Act;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Time;
import org.entente.record.claim.Claim;

/** One act out of the claims that tell it. What was planned and has happened is past. */
final class ActMerge {
  private ActMerge() {}

  static Merged<Act> of(Cluster<Act> cluster) {
    Support<String> dates = new Support<>();
    Support<Place> places = new Support<>();
    Support<String> attributed = new Support<>();
    Set<String> people = new LinkedHashSet<>();
    Set<Domain> domains = new TreeSet<>();
    List<Merged.Passage> passages = new ArrayList<>();
    double confidence = 0;
    // a past telling knows more than a plan
    List<Claim<Act>> claims = new ArrayList<>(cluster.claims());
    claims.sort(Comparator.comparing(claim -> claim.fact().time()));
    Act first = claims.get(0).fact();
    for (Claim<Act> claim : cluster.claims()) {
      Act act = claim.fact();
      act.date().ifPresent(date -> dates.add(date, claim));
      act.place().ifPresent(place -> places.add(place, claim));
      act.attributedTo().ifPresent(who -> attributed.add(who, claim));
      people.addAll(act.people());
      domains.addAll(act.domains());
      confidence = Math.max(confidence, act.confidence());
      act.evidence().forEach(words -> passages.add(new Merged.Passage(Merged.WHOLE, claim, words)));
    }
    Act merged =
        new Act(
            cluster.id(),
            first.kind(),
            first.actors(),
            first.recipients(),
            List.copyOf(people),
            dates.best(
                Comparator.comparingLong(
                    date -> DateSpan.of(date).map(DateSpan::days).orElse(Long.MAX_VALUE))),
            places.best(),
            first.time() == Time.PAST ? Time.PAST : Time.PLANNED,
            List.copyOf(domains),
            attributed.best(),
            first.plover(),
            confidence,
            first.rule(),
            List.of());
    return new Merged<>(merged, cluster, passages, List.of());
  }
}
