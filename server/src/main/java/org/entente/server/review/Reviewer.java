package org.entente.server.review;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.entente.server.security.Visitor;
import org.entente.server.text.Plain;

/**
 * Who reviews: the holder of the account or token; else the name that was given in this visit; else
 * the machine's own user, where the server was told who that is.
 */
final class Reviewer {
  private static final String COOKIE = "entente-reviewer";
  private static final int LONGEST = 60;

  private Reviewer() {}

  /** The name, if it is known yet. */
  static Optional<String> of(Context context) {
    Optional<String> known = Visitor.of(context).name();
    return isFixed(context) ? known : told(context).or(() -> known);
  }

  /** Whether the name is that of an account or a token. */
  static boolean isFixed(Context context) {
    return Visitor.of(context).signedIn() || context.header("Authorization") != null;
  }

  /**
   * The name under which a decision is noted.
   *
   * @throws ForbiddenResponse if it is not known, or decisions are not taken from the visitor
   */
  static String deciding(Context context) {
    if (!Visitor.of(context).mayDecide()) {
      throw new ForbiddenResponse("review");
    }
    return of(context).orElseThrow(() -> new ForbiddenResponse("name"));
  }

  /** Remembers a name for this visit. */
  static void tell(Context context, String name) {
    String plain = plain(name);
    String coded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    context.cookie(
        new Cookie(
            COOKIE,
            coded,
            "/",
            plain.isEmpty() ? 0 : -1,
            context.req().isSecure(),
            true,
            null,
            SameSite.STRICT));
  }

  private static Optional<String> told(Context context) {
    try {
      return Optional.ofNullable(context.cookie(COOKIE))
          .map(coded -> new String(Base64.getUrlDecoder().decode(coded), StandardCharsets.UTF_8))
          .map(Reviewer::plain)
          .filter(name -> !name.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String plain(String name) {
    String line = Plain.line(name).strip();
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
