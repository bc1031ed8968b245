package org.entente.record.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Status;

/** Whether two claims can be of one signature, by all that their dates tell. */
final class SignatureMatch {
  private static final int EXACT = 3;
  private static final int SLIP = 3;
  private static final int MONTH = 31;
  private static final int WEEK = 7;
  private static final int FRESH = 10;
  private static final int HALF_YEAR = 183;
  private static final int THREE_YEARS = 1096;

  private SignatureMatch() {}

  /** Whether both state the same day of signature. */
  static boolean onOneDay(AgreementTraits one, AgreementTraits other) {
    return one.signed().stream()
        .anyMatch(
            a ->
                a.days() <= EXACT
                    && other.signed().stream().anyMatch(b -> b.days() <= EXACT && a.overlaps(b)));
  }

  /** Adds to the score what the dates say; or says why they rule it out. */
  static Optional<Comparison.Apart> compare(
      AgreementTraits one, AgreementTraits other, Score score) {
    Optional<Comparison.Apart> apart;
    if (!one.signed().isEmpty() && !other.signed().isEmpty()) {
      apart = signatures(one, other, score);
    } else if (!one.signed().isEmpty()) {
      apart = signatureAndOther(one, other, score);
    } else if (!other.signed().isEmpty()) {
      apart = signatureAndOther(other, one, score);
    } else {
      apart = undated(one, other, score);
    }
    if (apart.isEmpty()) {
      stages(one, other, score);
    }
    return apart;
  }

  private static Optional<Comparison.Apart> signatures(
      AgreementTraits one, AgreementTraits other, Score score) {
    long days = Long.MAX_VALUE;
    long coarser = Long.MAX_VALUE;
    Object when = "";
    for (DateSpan a : one.signed()) {
      for (DateSpan b : other.signed()) {
        long between = a.daysFrom(b);
        long wider = Math.max(a.days(), b.days());
        if (between < days || (between == days && wider < coarser)) {
          days = between;
          coarser = wider;
          when = (a.days() <= b.days() ? a : b).first();
        }
      }
    }
    if (days > MONTH) {
      return apart(Reason.Code.SIGNED_AT_OTHER_TIMES);
    }
    if (days == 0 && coarser <= EXACT) {
      score.add(3, Reason.Code.SIGNED_SAME_DAY, when);
    } else if (days == 0) {
      score.add(coarser <= MONTH ? 2 : 1, Reason.Code.SIGNED_SAME_TIME, when);
    } else if (days <= SLIP) {
      score.add(coarser <= MONTH ? 1.5 : 0, Reason.Code.SIGNED_DAYS_APART, days);
    } else {
      score.add(-1, Reason.Code.SIGNED_WEEKS_APART, days);
    }
    return Optional.empty();
  }

  private static Optional<Comparison.Apart> signatureAndOther(
      AgreementTraits signed, AgreementTraits other, Score score) {
    DateSpan day = signed.exactest().orElseThrow();
    if (signed.signed().stream().noneMatch(each -> each.overlaps(other.possible()))) {
      return apart(Reason.Code.OTHER_TIME);
    }
    if (signed.isPlan() && other.isPlan() && !other.title().years().isEmpty()) {
      // a plan for a year is signed in that year or late in the one before
      int year = Collections.min(other.title().years());
      if (day.last().getYear() < year - 1 || day.first().getYear() > year) {
        return apart(Reason.Code.OTHER_YEAR);
      }
    }
    if (other.prospective()) {
      prospect(day, other, score);
      return Optional.empty();
    }
    if (day.days() <= MONTH && other.published().isPresent() && other.dated().isEmpty()) {
      long after = other.published().get().first().toEpochDay() - day.last().toEpochDay();
      if (after >= -SLIP && after <= FRESH) {
        score.add(1, Reason.Code.TOLD_AT_THE_TIME);
      }
    }
    for (AgreementTraits.Dated stage : other.dated()) {
      boolean next = stage.status() == Status.RATIFIED || stage.status() == Status.IN_FORCE;
      if (next && stage.days().first().toEpochDay() - day.first().toEpochDay() <= THREE_YEARS) {
        score.add(0.5, Reason.Code.NEXT_STEP, stage.status());
        break;
      }
    }
    return Optional.empty();
  }

  /** What was foreseen, and a signature that may have come of it. */
  private static void prospect(DateSpan signature, AgreementTraits prospect, Score score) {
    for (AgreementTraits.Dated stage : prospect.dated()) {
      if (stage.status() == Status.INTENDED && stage.days().daysFrom(signature) <= SLIP) {
        score.add(1.5, Reason.Code.FORESEEN, stage.days().first());
        return;
      }
    }
    if (prospect.published().isPresent()) {
      long wait = signature.first().toEpochDay() - prospect.published().get().first().toEpochDay();
      if (wait <= HALF_YEAR) {
        score.add(0.75, Reason.Code.FORESEEN);
      } else if (wait > THREE_YEARS) {
        score.add(-1, Reason.Code.TOLD_YEARS_APART);
      }
    }
  }

  private static Optional<Comparison.Apart> undated(
      AgreementTraits one, AgreementTraits other, Score score) {
    if (!one.possible().overlaps(other.possible())) {
      return apart(Reason.Code.OTHER_TIME);
    }
    if (one.published().isPresent() && other.published().isPresent()) {
      long between = one.published().get().daysFrom(other.published().get());
      if (between <= WEEK) {
        score.add(0.5, Reason.Code.TOLD_TOGETHER);
      } else if (between > THREE_YEARS && (one.prospective() || other.prospective())) {
        score.add(-1, Reason.Code.TOLD_YEARS_APART);
      }
    }
    return Optional.empty();
  }

  /** Ratified, in force, ended on one day. */
  private static void stages(AgreementTraits one, AgreementTraits other, Score score) {
    double best = 0;
    Object which = "";
    boolean day = false;
    for (AgreementTraits.Dated a : one.dated()) {
      for (AgreementTraits.Dated b : other.dated()) {
        if (a.status() != b.status() || a.days().daysFrom(b.days()) > 1) {
          continue;
        }
        boolean exact = Math.max(a.days().days(), b.days().days()) <= EXACT;
        boolean prospect = a.status().phase() == Status.Phase.PROSPECTIVE;
        double weight = exact ? 2.5 : 1;
        weight = prospect ? weight / 2 : weight;
        if (weight > best) {
          best = weight;
          day = exact;
          which = List.of(a.status(), a.days().first());
        }
      }
    }
    // sums stay quarters
    score.add(best, day ? Reason.Code.STAGE_SAME_DAY : Reason.Code.STAGE_SAME_TIME, which);
  }

  private static Optional<Comparison.Apart> apart(Reason.Code code) {
    return Optional.of(new Comparison.Apart(code));
  }
}
