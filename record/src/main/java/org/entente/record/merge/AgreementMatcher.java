package org.entente.record.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.record.claim.Claim;

/**
 * Whether two claims of agreements are of one instrument. Dates are compared by {@link
 * SignatureMatch}; docs/merging.md tells the weights.
 */
final class AgreementMatcher implements Matcher<Agreement, AgreementTraits> {
  /** What must speak for it, by the rank of the vaguer claim. */
  private static final double[] ENOUGH = {2, 1.5, 1};

  private static final int MONTH = 31;
  private static final int YEARS = 3 * 366;

  @Override
  public AgreementTraits traits(Claim<Agreement> claim) {
    return AgreementTraits.of(claim);
  }

  @Override
  public int rank(AgreementTraits traits) {
    long days = traits.exactness();
    return days <= MONTH ? 0 : days <= YEARS ? 1 : 2;
  }

  @Override
  public Optional<DateSpan> when(AgreementTraits traits) {
    return traits.signed().stream().reduce(DateSpan::with);
  }

  @Override
  public int reach() {
    return MONTH;
  }

  /** Where the day of signature is stated, the day of publication does not matter. */
  @Override
  public Optional<Object> twins(AgreementTraits traits) {
    Agreement fact = traits.fact();
    return traits.signed().isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(
                fact.parties(),
                fact.form(),
                fact.kind(),
                fact.domains(),
                traits.language(),
                traits.signed(),
                traits.dated(),
                traits.title(),
                traits.places(),
                traits.signatories()));
  }

  @Override
  public Comparison compare(AgreementTraits one, AgreementTraits other) {
    Score score = new Score();
    Optional<Comparison.Apart> apart = ruledOut(one, other);
    if (apart.isPresent()) {
      return apart.get();
    }
    apart = SignatureMatch.compare(one, other, score);
    if (apart.isPresent()) {
      return apart.get();
    }
    parties(one, other, score);
    kinds(one.fact().kind(), other.fact().kind(), score);
    forms(one.fact().form(), other.fact().form(), score);
    titles(one, other, score);
    details(one, other, score);
    return score.comparison(ENOUGH[Math.max(rank(one), rank(other))]);
  }

  private static Optional<Comparison.Apart> ruledOut(AgreementTraits one, AgreementTraits other) {
    if (!one.parties().equals(other.parties())) {
      List<String> mine = one.fact().parties();
      List<String> theirs = other.fact().parties();
      boolean part = mine.containsAll(theirs) || theirs.containsAll(mine);
      if (!part || !SignatureMatch.onOneDay(one, other)) {
        return apart(Reason.Code.OTHER_PARTIES);
      }
    }
    if (one.title().changes() != other.title().changes()) {
      return apart(Reason.Code.CHANGES_THE_OTHER);
    }
    Set<Integer> years = one.title().years();
    Set<Integer> otherYears = other.title().years();
    boolean bothPlans = one.isPlan() && other.isPlan();
    if (bothPlans
        && !years.isEmpty()
        && !otherYears.isEmpty()
        && Collections.disjoint(years, otherYears)) {
      return apart(Reason.Code.OTHER_YEAR);
    }
    if (isPurchase(one)
        && isPurchase(other)
        && !one.title().objects().isEmpty()
        && !other.title().objects().isEmpty()
        && Collections.disjoint(one.title().objects(), other.title().objects())) {
      return apart(Reason.Code.OTHER_OBJECT);
    }
    return Optional.empty();
  }

  private static Optional<Comparison.Apart> apart(Reason.Code code) {
    return Optional.of(new Comparison.Apart(code));
  }

  private static boolean isPurchase(AgreementTraits traits) {
    return traits.fact().form() == AgreementForm.CONTRACT
        || traits.fact().kind() == AgreementKind.PROCUREMENT;
  }

  private static void parties(AgreementTraits one, AgreementTraits other, Score score) {
    if (!one.parties().equals(other.parties())) {
      score.add(-0.5, Reason.Code.MORE_PARTIES);
    }
  }

  private static void kinds(AgreementKind one, AgreementKind other, Score score) {
    if (one == other) {
      score.add(Likeness.isVague(one) ? 0.5 : 1, Reason.Code.SAME_KIND, one);
    } else {
      score.add(-Likeness.distance(one, other), Reason.Code.OTHER_KIND, List.of(one, other));
    }
  }

  private static void forms(AgreementForm one, AgreementForm other, Score score) {
    if (one == other) {
      score.add(Likeness.isVague(one) ? 0.5 : 1, Reason.Code.SAME_FORM, one);
    } else {
      score.add(-Likeness.distance(one, other), Reason.Code.OTHER_FORM, List.of(one, other));
    }
  }

  private static void titles(AgreementTraits one, AgreementTraits other, Score score) {
    Title a = one.title();
    Title b = other.title();
    if (!Collections.disjoint(a.years(), b.years())) {
      Set<Integer> years = new TreeSet<>(a.years());
      years.retainAll(b.years());
      score.add(1.5, Reason.Code.SAME_YEAR, years);
    }
    Set<String> shared = a.shared(b);
    if (!shared.isEmpty()) {
      score.add(shared.size() > 1 ? 1.5 : 1, Reason.Code.SAME_WORDS, shared);
    } else if (a.contradicts(b, one.language().equals(other.language()))) {
      score.add(-1.5, Reason.Code.OTHER_WORDS);
    } else if (!Collections.disjoint(a.generic(), b.generic())) {
      score.add(0.25, Reason.Code.SAME_WORDS);
    }
  }

  private static void details(AgreementTraits one, AgreementTraits other, Score score) {
    if (!one.places().isEmpty() && !other.places().isEmpty()) {
      if (Collections.disjoint(one.places(), other.places())) {
        score.add(-1, Reason.Code.OTHER_PLACE);
      } else {
        score.add(1, Reason.Code.SAME_PLACE);
      }
    }
    Optional<String> signatory = one.signatories().shared(other.signatories());
    signatory.ifPresent(name -> score.add(1.5, Reason.Code.SAME_PEOPLE, name));
    if (one.signatories().contradict(other.signatories())) {
      score.add(-0.5, Reason.Code.OTHER_PEOPLE);
    }
    List<Domain> domains = one.fact().domains();
    if (!domains.isEmpty() && domains.stream().anyMatch(other.fact().domains()::contains)) {
      score.add(0.25, Reason.Code.SAME_DOMAINS);
    }
  }
}
