package org.entente.server.review;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Person;
import org.entente.record.merge.Merged;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.Testimony;
import org.entente.record.query.Told;

/**
 * A fact that would be.
 *
 * @param claims how many claims it would be merged from
 * @param disputes what its sources would contradict each other in
 */
public record Outcome(Testimony.Subject subject, int claims, int sources, List<String> disputes) {

  static Outcome of(Merged<?> merged) {
    return new Outcome(
        subject(merged),
        merged.cluster().claims().size(),
        merged.sources(),
        merged.disputes().stream().map(Merged.Dispute::about).toList());
  }

  private static Testimony.Subject subject(Merged<?> merged) {
    Object fact = merged.fact();
    if (fact instanceof Agreement agreement) {
      return new Testimony.OfAgreement(told(merged, agreement));
    } else if (fact instanceof Act act) {
      return new Testimony.OfAct(told(merged, act));
    }
    Person person = (Person) fact;
    return new Testimony.OfPerson(
        new KnownPerson(
            merged.id(),
            person.name(),
            person.variants(),
            person.state(),
            person.roles().stream()
                .map(role -> new KnownPerson.Role(role, Optional.empty(), Optional.empty(), 1))
                .toList(),
            merged.sources(),
            merged.review(),
            List.of()));
  }

  private static <F> Told<F> told(Merged<?> merged, F fact) {
    return new Told<>(
        merged.id(),
        fact,
        merged.sources(),
        merged.confidence(),
        merged.review(),
        merged.parent(),
        List.of());
  }
}
