package org.entente.record.merge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.Claim;

/**
 * What matters of a claim of an agreement for telling which one it means.
 *
 * @param parties their codes with a plus between
 * @param signed the days of its signature, as far as stated
 * @param exactness how many days the most exact of them covers
 * @param possible the days between which it was or will be signed, as far as the rest tells
 * @param prospective whether it had not been concluded when the source was published
 * @param dated the dated stages other than signatures
 * @param published the day of the source, where known
 * @param title what it is called
 * @param places where it was signed
 * @param signatories who signed
 */
record AgreementTraits(
    Agreement fact,
    String parties,
    String language,
    List<DateSpan> signed,
    long exactness,
    DateSpan possible,
    boolean prospective,
    List<Dated> dated,
    Optional<DateSpan> published,
    Title title,
    Set<String> places,
    Names signatories) {

  /** A stage with its days. */
  record Dated(Status status, DateSpan days) {}

  /** Reports may come a few days late, and laws are dated before the vote. */
  private static final int SLACK = 3;

  static AgreementTraits of(Claim<Agreement> claim) {
    Agreement fact = claim.fact();
    List<DateSpan> signed = new ArrayList<>();
    List<Dated> dated = new ArrayList<>();
    Set<String> places = new HashSet<>();
    List<String> signatories = new ArrayList<>();
    for (Stage stage : fact.stages()) {
      Optional<DateSpan> days = stage.date().flatMap(DateSpan::of);
      if (stage.status() == Status.SIGNED) {
        days.ifPresent(signed::add);
        stage.place().map(ActorWords.all()::place).ifPresent(places::add);
        signatories.addAll(stage.signatories());
      } else {
        days.ifPresent(span -> dated.add(new Dated(stage.status(), span)));
      }
    }
    Optional<DateSpan> published = day(claim.published());
    boolean prospective =
        !fact.stages().isEmpty()
            && fact.stages().stream()
                .allMatch(stage -> stage.status().phase() == Status.Phase.PROSPECTIVE);
    return new AgreementTraits(
        fact,
        String.join("+", fact.parties()),
        claim.language(),
        List.copyOf(signed),
        signed.stream().mapToLong(DateSpan::days).min().orElse(Long.MAX_VALUE),
        possible(dated, prospective, published),
        prospective,
        dated,
        published,
        Title.of(fact.title().orElse("")),
        places,
        Names.of(signatories, claim.context()));
  }

  static Optional<DateSpan> day(String published) {
    try {
      LocalDate day = LocalDate.parse(published);
      return Optional.of(new DateSpan(day, day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateSpan possible(
      List<Dated> dated, boolean prospective, Optional<DateSpan> published) {
    LocalDate first = DateSpan.LONG_AGO;
    LocalDate last = DateSpan.FAR_OFF;
    if (prospective) {
      // nobody speaks of signing what is signed, unless looking back
      LocalDate told = published.map(day -> day.first().minusDays(SLACK)).orElse(first);
      LocalDate foreseen =
          dated.stream().map(stage -> stage.days().first()).min(LocalDate::compareTo).orElse(told);
      first = foreseen.isBefore(told) || published.isEmpty() ? foreseen : told;
    } else {
      for (Dated stage : dated) {
        boolean after =
            stage.status().phase() != Status.Phase.PROSPECTIVE
                && stage.status() != Status.REFUSED
                && stage.status() != Status.INITIALLED;
        if (after && stage.days().last().plusDays(SLACK).isBefore(last)) {
          last = stage.days().last().plusDays(SLACK);
        }
      }
      if (published.isPresent() && published.get().last().plusDays(SLACK).isBefore(last)) {
        last = published.get().last().plusDays(SLACK);
      }
    }
    return first.isAfter(last) ? new DateSpan(last, last) : new DateSpan(first, last);
  }

  /** Whether its title's years are those it is for. */
  boolean isPlan() {
    return fact.form() == AgreementForm.PLAN || title.plans();
  }

  /** The most exact of its signatures. */
  Optional<DateSpan> exactest() {
    return signed.stream().min(Comparator.comparingLong(DateSpan::days));
  }
}
