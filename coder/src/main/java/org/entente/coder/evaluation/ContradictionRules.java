package org.entente.coder.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;

/** Contradictions are the same that have the same values, in any order. */
final class ContradictionRules implements ItemRules<Contradiction> {

  @Override
  public boolean same(Contradiction gold, Contradiction coded) {
    return values(gold).equals(values(coded));
  }

  private static Set<Folded> values(Contradiction contradiction) {
    return contradiction.values().stream()
        .map(value -> Folded.of(value.value()))
        .collect(Collectors.toSet());
  }

  @Override
  public List<Check> checks(Contradiction gold, Contradiction coded) {
    return List.of(
        Check.of(
            Measure.CONTRADICTION_EVIDENCE,
            ItemRules.overlap(evidence(gold), evidence(coded)),
            Misses.quote(evidence(gold)),
            Misses.quote(evidence(coded))));
  }

  @Override
  public List<String> differences(Contradiction gold, Contradiction coded) {
    return same(gold, coded) ? List.of() : List.of("values coded " + show(coded));
  }

  @Override
  public boolean akin(Contradiction gold, Contradiction coded) {
    return ItemRules.overlap(evidence(gold), evidence(coded));
  }

  @Override
  public String describe(Contradiction contradiction) {
    return "contradiction " + show(contradiction) + " [" + contradiction.about() + "]";
  }

  private static String show(Contradiction contradiction) {
    return String.join(
        " / ", contradiction.values().stream().map(Contradiction.Value::value).toList());
  }

  @Override
  public List<Evidence> evidence(Contradiction contradiction) {
    return contradiction.values().stream().flatMap(value -> value.evidence().stream()).toList();
  }

  @Override
  public List<String> rules(Contradiction contradiction) {
    return List.of();
  }
}
