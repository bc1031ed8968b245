package org.entente.server.web;

import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;

/** A request of a program that cannot be met, and why in words. */
public final class ProblemException extends HttpResponseException {
  private static final long serialVersionUID = 1L;
  private static final String PARAMETER = "parameter";

  private ProblemException(int status, String detail, Map<String, String> more) {
    super(status, detail, more);
  }

  /** A problem with the request as a whole. */
  public static ProblemException of(int status, String detail) {
    return new ProblemException(status, detail, Map.of());
  }

  /** A problem with one value of the request: the answer is 400. */
  public static ProblemException with(String parameter, String detail) {
    return new ProblemException(400, detail, Map.of(PARAMETER, parameter));
  }

  /** Why the request cannot be met. */
  public String detail() {
    return Optional.ofNullable(getMessage()).orElse("");
  }

  /** The name of the value that it is about, if it is about one. */
  public Optional<String> parameter() {
    return Optional.ofNullable(getDetails().get(PARAMETER));
  }
}
