package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.coder.Status;
import org.entente.record.exchange.dcad.DcadTerm;
import org.junit.jupiter.api.Test;

class TermTest {
  private static final Term.Dated SIGNED_2001 = dated(Status.SIGNED, 2001);

  @Test
  void anUnknownEndIsAssumed() {
    assertThat(Term.USUAL.years(List.of(SIGNED_2001), Status.SIGNED, Optional.empty()))
        .contains(new Years(2001, 2007));
    Term three = new Term(Term.Start.SIGNED, Term.End.ASSUMED, 3);
    assertThat(three.years(List.of(SIGNED_2001), Status.SIGNED, Optional.empty()))
        .contains(new Years(2001, 2004));
    Term open = new Term(Term.Start.SIGNED, Term.End.OPEN, 3);
    assertThat(open.years(List.of(SIGNED_2001), Status.SIGNED, Optional.empty()))
        .contains(new Years(2001, Years.OPEN));
  }

  @Test
  void aKnownEndCounts() {
    List<Term.Dated> stages = List.of(SIGNED_2001, dated(Status.TERMINATED, 2003));
    assertThat(Term.USUAL.years(stages, Status.TERMINATED, Optional.empty()))
        .contains(new Years(2001, 2003));
    assertThat(
            Term.USUAL.years(
                List.of(SIGNED_2001),
                Status.SIGNED,
                Optional.of(new DcadTerm(2001, Optional.of(2009), false))))
        .contains(new Years(2001, 2009));
    assertThat(
            Term.USUAL.years(
                List.of(SIGNED_2001),
                Status.SIGNED,
                Optional.of(new DcadTerm(2001, Optional.empty(), true))))
        .contains(new Years(2001, Years.OPEN));
  }

  @Test
  void aRenewalBeginsTheYearsAnew() {
    List<Term.Dated> stages = List.of(SIGNED_2001, dated(Status.RENEWED, 2005));
    assertThat(Term.USUAL.years(stages, Status.RENEWED, Optional.empty()))
        .contains(new Years(2001, 2011));
  }

  @Test
  void whatWasNeverConcludedIsNotInForce() {
    assertThat(
            Term.USUAL.years(List.of(dated(Status.AGREED, 2001)), Status.AGREED, Optional.empty()))
        .isEmpty();
    assertThat(
            Term.USUAL.years(
                List.of(new Term.Dated(Status.SIGNED, OptionalInt.empty())),
                Status.SIGNED,
                Optional.empty()))
        .isEmpty();
    assertThat(
            Term.USUAL.years(
                List.of(SIGNED_2001, dated(Status.REFUSED, 2002)),
                Status.REFUSED,
                Optional.empty()))
        .isEmpty();
  }

  @Test
  void mayCountFromEntryIntoForce() {
    Term term = new Term(Term.Start.IN_FORCE, Term.End.ASSUMED, 6);
    assertThat(
            term.years(
                List.of(SIGNED_2001, dated(Status.IN_FORCE, 2003)),
                Status.IN_FORCE,
                Optional.empty()))
        .contains(new Years(2003, 2009));
    assertThat(term.years(List.of(SIGNED_2001), Status.SIGNED, Optional.empty())).isEmpty();
  }

  private static Term.Dated dated(Status status, int year) {
    return new Term.Dated(status, OptionalInt.of(year));
  }
}
