package org.entente.record.decision;

import java.util.List;

/** Words that make no decision, and why. */
public final class InvalidDecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a decision. */
  public enum Problem {
    /** The line is not a JSON object. */
    NOT_JSON,
    /** It lacks the field that is named. */
    LACKS,
    /** Its action is none of those there are. */
    ACTION,
    /** Its time is not an instant of ISO 8601. */
    TIME,
    /** Its id does not belong to what it says: it was changed after it was made. */
    CHANGED,
    /** This is not the id of an agreement, act or person. */
    FACT,
    /** Claims of different types cannot be of one fact. */
    TYPES,
    /** Such facts have no such field. */
    FIELD,
    /** The field cannot have this value. */
    VALUE,
    /** A fact that is added needs a quotation or an address. */
    SOURCE
  }

  private final Problem problem;
  private final List<String> details;

  InvalidDecisionException(Problem problem, String... details) {
    super(problem + " " + List.of(details));
    this.problem = problem;
    this.details = List.of(details);
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** What it is about: the field, the value, the id. */
  public List<String> details() {
    return details;
  }
}
