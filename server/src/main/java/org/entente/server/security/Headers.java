package org.entente.server.security;

import io.javalin.http.Context;

/** What every answer tells the browser not to do. Thread-safe. */
final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final int TWO_YEARS = 63_072_000;

  private Headers() {}

  /**
   * @param encrypted whether browsers shall never come without encryption again
   */
  static void put(Context context, boolean encrypted) {
    if (encrypted) {
      context.header("Strict-Transport-Security", "max-age=" + TWO_YEARS);
    }
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
}
