package org.entente.server.security;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import java.util.Optional;

/** Signing in and out, by name and password. Thread-safe. */
public final class SignIn {
  /** The address of the form. */
  public static final String PATH = "/signin";

  /** Where one signs out, by a form. */
  public static final String OUT = "/signout";

  private final Members members;
  private final Visits visits;
  private final Guard guard;

  public SignIn(Members members, Visits visits, Guard guard) {
    this.members = members;
    this.visits = visits;
    this.guard = guard;
  }

  /**
   * Signs in with what a form has sent, and leads to where the visitor wanted to go.
   *
   * @return whether that could be done; if not, nothing is answered yet
   */
  public boolean enter(Context context) {
    if (!guard.mayGuess(guard.from(context))) {
      throw new TooManyRequestsResponse();
    }
    Optional<String> name = members.person(field(context, "name"), field(context, "password"));
    name.ifPresent(
        known -> {
          visits.enter(context, known);
          new Visitor(name, true, true).enter(context);
          context.redirect(target(field(context, "to")), HttpStatus.SEE_OTHER);
        });
    return name.isPresent();
  }

  /** Signs out. */
  public void leave(Context context) {
    visits.leave(context);
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }

  /** An address of this server and no other; else the first page. */
  static String target(String to) {
    boolean here =
        to.startsWith("/")
            && !to.startsWith("//")
            && to.chars().noneMatch(unit -> unit == '\\' || unit <= ' ');
    return here ? to : "/";
  }
}
