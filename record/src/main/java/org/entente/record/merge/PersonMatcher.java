package org.entente.record.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.coder.Person;
import org.entente.coder.mention.NameKey;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Surname;

/**
 * Whether two claims of persons with a like surname are of one person; docs/merging.md tells the
 * weights. Two persons of one surname are never one unless the given names agree too, or only one
 * of them can be meant.
 */
final class PersonMatcher implements Matcher<Person, PersonTraits> {
  private static final double ENOUGH = 1;

  @Override
  public PersonTraits traits(Claim<Person> claim) {
    return PersonTraits.of(claim);
  }

  @Override
  public int rank(PersonTraits traits) {
    if (traits.surname().isAlone()) {
      return 2;
    }
    return traits.full() && !traits.state().isEmpty() ? 0 : 1;
  }

  @Override
  public Optional<DateSpan> when(PersonTraits traits) {
    return Optional.empty();
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public Optional<Object> twins(PersonTraits traits) {
    return rank(traits) > 0
        ? Optional.empty()
        : Optional.of(List.of(traits.surname(), traits.state(), traits.company(), traits.roles()));
  }

  /** Whom else its source names matters only beside a namesake of another state. */
  @Override
  public Optional<Object> kind(PersonTraits traits) {
    return Optional.of(List.of(traits.surname(), traits.state(), traits.roles()));
  }

  @Override
  public boolean isOpen(PersonTraits one, PersonTraits other) {
    return rank(one) == 0
        && rank(other) == 0
        && !one.state().equals(other.state())
        && namesMatch(one.surname(), other.surname());
  }

  @Override
  public Comparison compare(PersonTraits one, PersonTraits other) {
    Score score = new Score();
    if (one.surname().isAlone() || other.surname().isAlone()) {
      if (!surnamesMatch(one.surname(), other.surname())) {
        return new Comparison.Apart(Reason.Code.OTHER_NAME);
      }
      if (one.state().isEmpty() || !one.state().equals(other.state())) {
        return new Comparison.Unrelated();
      }
      score.add(1, Reason.Code.SAME_SURNAME, one.surname().key().words());
    } else {
      if (!namesMatch(one.surname(), other.surname())) {
        return new Comparison.Apart(Reason.Code.OTHER_NAME);
      }
      boolean known = !one.state().isEmpty() && !other.state().isEmpty();
      if (known && !one.state().equals(other.state())) {
        return acrossStates(one, other);
      }
      score.add(1.5, Reason.Code.SAME_NAME, one.surname().key().words());
      if (known) {
        score.add(0.5, Reason.Code.SAME_STATE, one.state());
      }
      if (one.surname().key().words().equals(other.surname().key().words())) {
        score.add(0.25, Reason.Code.SAME_WORDS);
      }
    }
    if (!Collections.disjoint(one.roles(), other.roles())) {
      score.add(0.5, Reason.Code.SAME_ROLE);
    }
    return score.comparison(ENOUGH);
  }

  /** One report may take an officer for his host's: both states are then in both reports. */
  private static Comparison acrossStates(PersonTraits one, PersonTraits other) {
    boolean company =
        one.full()
            && other.full()
            && one.company().contains(other.state())
            && other.company().contains(one.state());
    if (!company) {
      return new Comparison.Unrelated();
    }
    Score score = new Score();
    score.add(1, Reason.Code.IN_THE_COMPANY, List.of(one.state(), other.state()));
    return score.comparison(ENOUGH);
  }

  /** Of two states one must be a single report's mistake; else it is two persons of one name. */
  @Override
  public boolean fit(List<PersonTraits> some, List<PersonTraits> others) {
    Set<String> states = new TreeSet<>();
    some.forEach(traits -> states.add(traits.state()));
    others.forEach(traits -> states.add(traits.state()));
    states.remove("");
    return states.size() < 2
        || (states.size() == 2
            && states.stream().anyMatch(state -> sources(state, some, others) == 1));
  }

  private static long sources(String state, List<PersonTraits> some, List<PersonTraits> others) {
    return Stream.concat(some.stream(), others.stream())
        .filter(traits -> traits.state().equals(state))
        .map(PersonTraits::dispatch)
        .distinct()
        .count();
  }

  private static boolean surnamesMatch(Surname one, Surname other) {
    return one.key().matches(one.index(), other.key(), other.index());
  }

  /** The surnames agree, and so do the other words, or the two are in the other order. */
  private static boolean namesMatch(Surname one, Surname other) {
    NameKey a = one.key();
    NameKey b = other.key();
    boolean turned =
        a.words().size() == 2
            && b.words().size() == 2
            && a.matches(0, b, 1)
            && a.matches(1, b, 0)
            && !NameKey.isInitial(a.words().get(0))
            && !NameKey.isInitial(a.words().get(1));
    return turned || (surnamesMatch(one, other) && a.isCompatible(b));
  }
}
