package org.entente.record.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Domain;
import org.entente.record.claim.Claim;

/**
 * Whether two claims of acts of one kind between the same actors are of one event; docs/merging.md
 * tells the weights.
 */
final class ActMatcher implements Matcher<Act, ActTraits> {
  /** What must speak for it, by the rank of the vaguer claim. */
  private static final double[] ENOUGH = {2, 1.25, 1.5};

  private static final int EXACT = 3;
  private static final int FORTNIGHT = 15;
  private static final int MONTH = 31;
  private static final int TWO_YEARS = 732;
  private static final int SLIP = 3;

  @Override
  public ActTraits traits(Claim<Act> claim) {
    return ActTraits.of(claim);
  }

  @Override
  public int rank(ActTraits traits) {
    long days = traits.exactness();
    return days <= FORTNIGHT ? 0 : days <= TWO_YEARS ? 1 : 2;
  }

  @Override
  public Optional<DateSpan> when(ActTraits traits) {
    return traits.date();
  }

  @Override
  public int reach() {
    return SLIP;
  }

  /** Where the day is stated, the day of publication does not matter. */
  @Override
  public Optional<Object> twins(ActTraits traits) {
    Act fact = traits.fact();
    return rank(traits) > 0
        ? Optional.empty()
        : Optional.of(
            List.of(
                fact.actors(),
                fact.recipients(),
                fact.time(),
                fact.domains(),
                traits.date(),
                traits.place(),
                traits.people(),
                traits.objects(),
                traits.quoted()));
  }

  @Override
  public Comparison compare(ActTraits one, ActTraits other) {
    Optional<Comparison.Apart> apart = ruledOut(one, other);
    if (apart.isPresent()) {
      return apart.get();
    }
    Score score = new Score();
    apart = dates(one, other, score);
    if (apart.isPresent()) {
      return apart.get();
    }
    if (!one.parties().equals(other.parties())) {
      score.add(-0.5, Reason.Code.MORE_PARTIES);
    }
    places(one, other, score);
    people(one, other, score);
    things(one, other, score);
    return score.comparison(ENOUGH[Math.max(rank(one), rank(other))]);
  }

  private static Optional<Comparison.Apart> ruledOut(ActTraits one, ActTraits other) {
    List<String> mine = one.parties();
    List<String> theirs = other.parties();
    if (!mine.containsAll(theirs) && !theirs.containsAll(mine)) {
      return apart(Reason.Code.OTHER_PARTIES);
    }
    List<String> from = one.fact().actors();
    List<String> to = one.fact().recipients();
    boolean turned =
        !to.isEmpty() && from.equals(other.fact().recipients()) && to.equals(other.fact().actors());
    if (turned && !from.equals(to)) {
      return apart(Reason.Code.OTHER_DIRECTION);
    }
    if (!one.objects().isEmpty()
        && !other.objects().isEmpty()
        && Collections.disjoint(one.objects(), other.objects())) {
      return apart(Reason.Code.OTHER_OBJECT);
    }
    return Optional.empty();
  }

  private static Optional<Comparison.Apart> apart(Reason.Code code) {
    return Optional.of(new Comparison.Apart(code));
  }

  private static Optional<Comparison.Apart> dates(ActTraits one, ActTraits other, Score score) {
    if (one.date().isPresent() && other.date().isPresent()) {
      if (one.isPlanned() != other.isPlanned()) {
        score.add(0.75, Reason.Code.FORESEEN);
      }
      return dated(one.date().get(), other.date().get(), score);
    } else if (one.date().isPresent()) {
      return datedAndUndated(one, other, score);
    } else if (other.date().isPresent()) {
      return datedAndUndated(other, one, score);
    }
    return undated(one, other, score);
  }

  private static Optional<Comparison.Apart> dated(DateSpan a, DateSpan b, Score score) {
    long between = a.daysFrom(b);
    long coarser = Math.max(a.days(), b.days());
    boolean coarse = coarser > FORTNIGHT;
    if (between > (coarse ? 0 : SLIP)) {
      return apart(Reason.Code.OTHER_DAYS);
    }
    Object when = (a.days() <= b.days() ? a : b).first();
    if (between == 0 && coarser <= EXACT) {
      score.add(2, Reason.Code.SAME_DAY, when);
    } else if (between == 0 && !coarse) {
      score.add(1.75, Reason.Code.SAME_TIME, when);
    } else if (between == 0) {
      score.add(coarser <= MONTH ? 1.25 : 0.5, Reason.Code.SAME_TIME, when);
    } else if (between == 1) {
      score.add(1.25, Reason.Code.DAYS_APART, "1");
    } else {
      score.add(0.25, Reason.Code.DAYS_APART, between);
    }
    return Optional.empty();
  }

  /** A past act is told after it, a planned one before; the press tells the past within days. */
  private static Optional<Comparison.Apart> datedAndUndated(
      ActTraits dated, ActTraits undated, Score score) {
    if (undated.published().isEmpty()) {
      return Optional.empty();
    }
    DateSpan day = dated.date().orElseThrow();
    DateSpan told = undated.published().get();
    long since = told.first().toEpochDay() - day.last().toEpochDay();
    if (undated.isPlanned()) {
      long wait = day.first().toEpochDay() - told.first().toEpochDay();
      if (wait < -1) {
        return apart(Reason.Code.OTHER_TIME);
      }
      score.add(wait <= 4 * MONTH ? 0.75 : wait <= 12 * MONTH ? 0 : -1, Reason.Code.FORESEEN);
    } else if (told.last().isBefore(day.first().minusDays(1))) {
      return apart(Reason.Code.OTHER_TIME);
    } else if (since <= 7) {
      score.add(1, Reason.Code.TOLD_AT_THE_TIME);
    } else if (since > MONTH) {
      score.add(-0.5, Reason.Code.OTHER_TIME);
    }
    return Optional.empty();
  }

  private static Optional<Comparison.Apart> undated(ActTraits one, ActTraits other, Score score) {
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return Optional.empty();
    }
    long between = one.published().get().daysFrom(other.published().get());
    if (one.isPlanned() == other.isPlanned()) {
      if (between <= 7) {
        score.add(between <= 1 ? 1 : 0.5, Reason.Code.TOLD_TOGETHER);
      } else if (between > MONTH) {
        score.add(-1, Reason.Code.OTHER_TIME);
      }
      return Optional.empty();
    }
    ActTraits plan = one.isPlanned() ? one : other;
    ActTraits past = one.isPlanned() ? other : one;
    if (past.published().get().last().isBefore(plan.published().get().first())) {
      return apart(Reason.Code.OTHER_TIME);
    }
    score.add(between <= 2 * MONTH ? 0.5 : -0.5, Reason.Code.FORESEEN);
    return Optional.empty();
  }

  private static void places(ActTraits one, ActTraits other, Score score) {
    if (one.place().isEmpty() || other.place().isEmpty()) {
      return;
    }
    if (one.place().equals(other.place())) {
      score.add(1, Reason.Code.SAME_PLACE, one.fact().place().orElseThrow().name());
    } else if (one.fact().kind() == ActKind.MEETING) {
      score.add(-1.5, Reason.Code.OTHER_PLACE);
    } else {
      score.add(-0.5, Reason.Code.OTHER_PLACE);
    }
  }

  private static void people(ActTraits one, ActTraits other, Score score) {
    Optional<String> shared = one.people().shared(other.people());
    if (shared.isPresent()) {
      score.add(1.5, Reason.Code.SAME_PEOPLE, shared.get());
    } else if (one.people().contradict(other.people())) {
      score.add(-2, Reason.Code.OTHER_PEOPLE);
    }
  }

  private static void things(ActTraits one, ActTraits other, Score score) {
    if (!Collections.disjoint(one.objects(), other.objects())) {
      score.add(1, Reason.Code.SAME_WORDS, one.objects());
    }
    if (!one.quoted().isEmpty() && !other.quoted().isEmpty()) {
      boolean same = !Collections.disjoint(one.quoted(), other.quoted());
      score.add(same ? 1.5 : -1.5, same ? Reason.Code.SAME_WORDS : Reason.Code.OTHER_WORDS);
    }
    List<Domain> domains = one.fact().domains();
    if (!domains.isEmpty() && domains.stream().anyMatch(other.fact().domains()::contains)) {
      score.add(0.25, Reason.Code.SAME_DOMAINS);
    }
  }
}
