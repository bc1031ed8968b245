package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;

/** Whether two claims of agreements between the same parties are of one instrument. */
final class AgreementMatcher implements Matcher<Agreement> {
  private static final double ENOUGH = 2;
  private static final int SLIP_DAYS = 3;

  @Override
  public Comparison compare(Claim<Agreement> one, Claim<Agreement> other) {
    List<String> reasons = new ArrayList<>();
    double score = 0;
    Optional<DateSpan> a = date(one.fact(), Status.SIGNED);
    Optional<DateSpan> b = date(other.fact(), Status.SIGNED);
    if (a.isPresent() && b.isPresent()) {
      if (a.get().daysFrom(b.get()) > SLIP_DAYS) {
        return new Comparison.Apart("signed on other days");
      }
      reasons.add("signed on the same day");
      score += 2;
    }
    if (one.fact().kind() == other.fact().kind()) {
      reasons.add("same kind");
      score += 1;
    }
    if (one.fact().form() == other.fact().form()) {
      reasons.add("same form");
      score += 1;
    }
    return score >= ENOUGH ? new Comparison.Alike(score, reasons) : new Comparison.Unrelated();
  }

  private static Optional<DateSpan> date(Agreement agreement, Status status) {
    return agreement.stages().stream()
        .filter(stage -> stage.status() == status)
        .map(Stage::date)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(DateSpan::of);
  }
}
