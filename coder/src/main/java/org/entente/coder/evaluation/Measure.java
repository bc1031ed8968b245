package org.entente.coder.evaluation;

/** What is compared of an item that was found. */
public enum Measure {
  AGREEMENT_FORM("agreement.form"),
  AGREEMENT_KIND("agreement.kind"),
  AGREEMENT_CURRENT("agreement.current"),
  /** Statuses of the stages: twice those in both over those in each. */
  AGREEMENT_STAGES("agreement.stages"),
  /** Of stages found, by status. */
  STAGE_DATE("stage.date"),
  STAGE_PLACE("stage.place"),
  STAGE_SIGNATORIES("stage.signatories"),
  /** Twice those in both over those in each. */
  AGREEMENT_DOMAINS("agreement.domains"),
  AGREEMENT_EVIDENCE("agreement.evidence"),
  /** Who did it and to whom. */
  ACT_DIRECTION("act.direction"),
  ACT_DATE("act.date"),
  ACT_PLACE("act.place"),
  ACT_PEOPLE("act.people"),
  /** Twice those in both over those in each. */
  ACT_DOMAINS("act.domains"),
  ACT_EVIDENCE("act.evidence"),
  PERSON_ROLE("person.role"),
  PERSON_EVIDENCE("person.evidence"),
  CONTRADICTION_EVIDENCE("contradiction.evidence");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** Its name in reports. */
  public String code() {
    return code;
  }
}
