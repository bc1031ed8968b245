package org.entente.article;

/** Carries a refusal up to the reader, which turns it into a {@link Reading.Refused}. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedException(Refusal.Cause cause, Object... details) {
    super(cause.name(), null, false, false);
    this.refusal = Refusal.of(cause, details);
  }

  Refusal refusal() {
    return refusal;
  }
}
