package org.entente.server;

/** The server would not be safe as it was asked for. */
public final class UnsafeOptionsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is not safe. */
  public enum Problem {
    /** Other machines reach it, and anybody might read and decide. */
    OPEN_TO_ALL,
    /** Other machines reach it, and passwords would go over the wire as they are. */
    NOT_ENCRYPTED,
    /** Only a proxy encrypts, and others could go past it, since it is not said where it is. */
    PROXY_UNKNOWN
  }

  private final Problem problem;

  UnsafeOptionsException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is not safe. */
  public Problem problem() {
    return problem;
  }
}
