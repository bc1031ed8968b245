package org.entente.record.merge;

import java.util.List;
import org.entente.coder.Person;
import org.entente.record.claim.Claim;

/** Whether two claims of persons of one state are of one person. */
final class PersonMatcher implements Matcher<Person> {
  @Override
  public Comparison compare(Claim<Person> one, Claim<Person> other) {
    return one.fact().name().equals(other.fact().name())
        ? new Comparison.Alike(1, List.of("same name"))
        : new Comparison.Unrelated();
  }
}
