package org.entente.server.security;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name under which decisions are noted; empty where it is not known yet
 * @param mayDecide whether decisions are taken from them
 * @param signedIn whether they have said who they are, by a form
 */
public record Visitor(Optional<String> name, boolean mayDecide, boolean signedIn) {
  private static final String ATTRIBUTE = "entente.visitor";

  /** The visitor that {@link Guard} has recognised. */
  public static Visitor of(Context context) {
    Visitor known = context.attribute(ATTRIBUTE);
    return known == null ? new Visitor(Optional.empty(), false, false) : known;
  }

  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
