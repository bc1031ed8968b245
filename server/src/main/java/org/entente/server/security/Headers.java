package org.entente.server.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser not to do. Thread-safe. */
public final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final int TWO_YEARS = 63_072_000;

  private Headers() {}

  /**
   * The headers by name.
   *
   * @param encrypted whether browsers shall never come without encryption again
   */
  public static Map<String, String> of(boolean encrypted) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (encrypted) {
      headers.put("Strict-Transport-Security", "max-age=" + TWO_YEARS);
    }
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return headers;
  }
}
