package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.record.claim.Claim;

/** Whether two claims of acts of one kind by the same actors are of one event. */
final class ActMatcher implements Matcher<Act> {
  private static final double ENOUGH = 2;
  private static final int SLIP_DAYS = 1;

  @Override
  public Comparison compare(Claim<Act> one, Claim<Act> other) {
    List<String> reasons = new ArrayList<>();
    double score = 0;
    Optional<DateSpan> a = one.fact().date().flatMap(DateSpan::of);
    Optional<DateSpan> b = other.fact().date().flatMap(DateSpan::of);
    if (a.isPresent() && b.isPresent()) {
      if (a.get().daysFrom(b.get()) > SLIP_DAYS) {
        return new Comparison.Apart("on other days");
      }
      reasons.add("on the same day");
      score += 2;
    }
    if (one.fact().place().isPresent() && one.fact().place().equals(other.fact().place())) {
      reasons.add("at the same place");
      score += 1;
    }
    return score >= ENOUGH ? new Comparison.Alike(score, reasons) : new Comparison.Unrelated();
  }
}
