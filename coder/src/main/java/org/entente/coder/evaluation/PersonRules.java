package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.Evidence;
import org.entente.coder.Person;

/** People are the same that act for the same state under the same name. */
final class PersonRules implements ItemRules<Person> {

  @Override
  public boolean same(Person gold, Person coded) {
    return gold.state().equals(coded.state()) && Folded.sameName(gold.name(), coded.name());
  }

  @Override
  public List<Check> checks(Person gold, Person coded) {
    boolean role =
        gold.roles().isEmpty()
            ? coded.roles().isEmpty()
            : gold.roles().stream()
                .anyMatch(one -> coded.roles().stream().anyMatch(two -> Folded.overlap(one, two)));
    return List.of(
        Check.of(
            Measure.PERSON_ROLE,
            role,
            String.join("; ", gold.roles()),
            String.join("; ", coded.roles())),
        Check.of(
            Measure.PERSON_EVIDENCE,
            ItemRules.overlap(gold.evidence(), coded.evidence()),
            Misses.quote(gold.evidence()),
            Misses.quote(coded.evidence())));
  }

  @Override
  public List<String> differences(Person gold, Person coded) {
    List<String> differences = new ArrayList<>();
    if (!Folded.sameName(gold.name(), coded.name())) {
      differences.add("name coded " + coded.name());
    }
    if (!gold.state().equals(coded.state())) {
      differences.add("state coded " + coded.state().orElse("null"));
    }
    return differences;
  }

  @Override
  public boolean akin(Person gold, Person coded) {
    return Folded.sameName(gold.name(), coded.name())
        || ItemRules.overlap(gold.evidence(), coded.evidence());
  }

  @Override
  public String describe(Person person) {
    return "person "
        + person.name()
        + " "
        + person.state().orElse("null")
        + " ["
        + String.join("; ", person.roles())
        + "]";
  }

  @Override
  public List<Evidence> evidence(Person person) {
    return person.evidence();
  }

  @Override
  public List<String> rules(Person person) {
    return List.of();
  }
}
