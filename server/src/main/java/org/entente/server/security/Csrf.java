package org.entente.server.security;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens by which a form proves that it was this server's: a keyed digest of the visit's id, which
 * other sites can neither read nor set. Thread-safe.
 */
public final class Csrf {
  /** The name of the hidden field of a form. */
  public static final String FIELD = "csrf";

  /** The header in which scripts send it. */
  public static final String HEADER = "X-Entente-Csrf";

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key = new byte[32];
  private final Visits visits;

  public Csrf(Visits visits) {
    this.visits = visits;
    new SecureRandom().nextBytes(key);
  }

  /** The token of a request's visit, which begins if there is none yet. */
  public String token(Context context) {
    return digest(visits.id(context).orElseGet(() -> visits.begin(context)));
  }

  /** Whether a request has its visit's token, in the header or in the form. */
  boolean holds(Context context) {
    Optional<String> visit = visits.id(context);
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
