package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.Act;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Place;

/** Acts are the same that have the same kind, the same actors on either side, and the same time. */
final class ActRules implements ItemRules<Act> {

  @Override
  public boolean same(Act gold, Act coded) {
    return gold.kind() == coded.kind()
        && gold.time() == coded.time()
        && everyone(gold).equals(everyone(coded));
  }

  @Override
  public List<Check> checks(Act gold, Act coded) {
    boolean direction =
        Set.copyOf(gold.actors()).equals(Set.copyOf(coded.actors()))
            && Set.copyOf(gold.recipients()).equals(Set.copyOf(coded.recipients()));
    return List.of(
        Check.of(Measure.ACT_DIRECTION, direction, direction(gold), direction(coded)),
        Check.alike(Measure.ACT_DATE, gold.date(), coded.date(), String::equals),
        Check.alike(
            Measure.ACT_PLACE,
            gold.place().map(Place::name),
            coded.place().map(Place::name),
            Folded::overlap),
        Check.names(Measure.ACT_PEOPLE, gold.people(), coded.people()),
        Check.sets(
            Measure.ACT_DOMAINS,
            gold.domains().stream().map(Domain::code).toList(),
            coded.domains().stream().map(Domain::code).toList()),
        Check.of(
            Measure.ACT_EVIDENCE,
            ItemRules.overlap(gold.evidence(), coded.evidence()),
            Misses.quote(gold.evidence()),
            Misses.quote(coded.evidence())));
  }

  @Override
  public List<String> differences(Act gold, Act coded) {
    List<String> differences = new ArrayList<>();
    if (gold.kind() != coded.kind()) {
      differences.add("kind coded " + coded.kind().code());
    }
    if (!everyone(gold).equals(everyone(coded))) {
      differences.add("actors coded " + direction(coded));
    }
    if (gold.time() != coded.time()) {
      differences.add("time coded " + coded.time().code());
    }
    return differences;
  }

  @Override
  public boolean akin(Act gold, Act coded) {
    return ItemRules.overlap(gold.evidence(), coded.evidence())
        || (gold.kind() == coded.kind() && everyone(gold).equals(everyone(coded)));
  }

  @Override
  public String describe(Act act) {
    return "act "
        + act.kind().code()
        + " "
        + direction(act)
        + " "
        + act.time().code()
        + " "
        + act.date().orElse("null");
  }

  private static String direction(Act act) {
    String actors = String.join("+", act.actors());
    return act.recipients().isEmpty() ? actors : actors + ">" + String.join("+", act.recipients());
  }

  private static Set<String> everyone(Act act) {
    Set<String> everyone = new TreeSet<>(act.actors());
    everyone.addAll(act.recipients());
    return everyone;
  }

  @Override
  public List<Evidence> evidence(Act act) {
    return act.evidence();
  }

  @Override
  public List<String> rules(Act act) {
    return List.of(act.rule());
  }
}
