package org.entente.server.security;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens by which a form proves that it was this server's: a keyed digest of the visit's cookie,
 * which other sites can neither read nor set. Thread-safe.
 */
public final class Csrf {
  /** The name of the hidden field of a form. */
  public static final String FIELD = "csrf";

  /** The header in which scripts send it. */
  public static final String HEADER = "X-Entente-Csrf";

  /** The cookie of a visit; it says nothing about who visits. */
  static final String COOKIE = "entente-visit";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 24;
  private static final Pattern VISIT = Pattern.compile("[A-Za-z0-9_-]{32}");

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[32];
  private final boolean secure;

  /**
   * @param secure whether cookies are only for encrypted connections
   */
  public Csrf(boolean secure) {
    this.secure = secure;
    random.nextBytes(key);
  }

  /** The token of a visit; a visit that has no cookie yet is given one. */
  public String token(Context context) {
    String visit = visit(context).orElseGet(() -> begin(context));
    return digest(visit);
  }

  /** Whether a request has its visit's token, in the header or in the form. */
  boolean holds(Context context) {
    Optional<String> visit = visit(context);
    String given = context.header(HEADER);
    if (given == null && context.isFormUrlencoded()) {
      given = context.formParam(FIELD);
    }
    return visit.isPresent()
        && given != null
        && MessageDigest.isEqual(
            digest(visit.get()).getBytes(StandardCharsets.US_ASCII),
            given.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> visit(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE))
        .filter(value -> VISIT.matcher(value).matches());
  }

  private String begin(Context context) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String visit = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    context.cookie(new Cookie(COOKIE, visit, "/", -1, secure, true, null, SameSite.STRICT));
    return visit;
  }

  private String digest(String visit) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(visit.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
