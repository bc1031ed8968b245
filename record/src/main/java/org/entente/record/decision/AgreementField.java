package org.entente.record.decision;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;

/** The fields of an agreement that a person can correct. */
public enum AgreementField {
  FORM,
  KIND,
  TITLE,
  DOMAINS,
  PARTIES;

  private static final int TWO = 2;

  /**
   * The agreement with another value.
   *
   * @throws InvalidDecisionException if the field cannot have it
   */
  Agreement on(Agreement fact, String value) {
    return switch (this) {
      case FORM ->
          with(
              fact,
              fact.parties(),
              Values.code("form", value, AgreementForm::of),
              fact.kind(),
              fact.title(),
              fact.domains());
      case KIND ->
          with(
              fact,
              fact.parties(),
              fact.form(),
              Values.code("kind", value, AgreementKind::of),
              fact.title(),
              fact.domains());
      case TITLE ->
          with(fact, fact.parties(), fact.form(), fact.kind(), Values.words(value), fact.domains());
      case DOMAINS ->
          with(
              fact,
              fact.parties(),
              fact.form(),
              fact.kind(),
              fact.title(),
              Values.domains("domains", value));
      case PARTIES ->
          with(
              fact,
              Values.actors("parties", value, TWO),
              fact.form(),
              fact.kind(),
              fact.title(),
              fact.domains());
    };
  }

  private static Agreement with(
      Agreement fact,
      List<String> parties,
      AgreementForm form,
      AgreementKind kind,
      Optional<String> title,
      List<Domain> domains) {
    return new Agreement(
        fact.id(), parties, form, kind, title, domains, fact.current(), fact.stages());
  }
}
