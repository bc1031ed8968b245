package org.entente.server.security;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Visits of browsers, by a cookie that only this site gets and no script reads, and who has signed
 * in during them. A visit that was signed in ends after twelve hours. Thread-safe.
 */
public final class Visits {
  private static final String COOKIE = "entente-visit";
  private static final int BYTES = 24;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final Duration LENGTH = Duration.ofHours(12);

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();
  private final boolean secure;
  private final Clock clock;

  private record SignedIn(String name, Instant end) {}

  /**
   * @param secure whether the cookie is only for encrypted connections
   */
  public Visits(boolean secure, Clock clock) {
    this.secure = secure;
    this.clock = clock;
  }

  /** The id of the visit that a request belongs to. */
  Optional<String> id(Context context) {
    return Optional.ofNullable(context.<String>attribute(COOKIE))
        .or(() -> Optional.ofNullable(context.cookie(COOKIE)))
        .filter(value -> ID.matcher(value).matches());
  }

  /** Begins a visit. */
  String begin(Context context) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    context.attribute(COOKIE, id);
    context.cookie(new Cookie(COOKIE, id, "/", -1, secure, true, null, SameSite.STRICT));
    return id;
  }

  /** Who has signed in during the visit of a request. */
  Optional<String> name(Context context) {
    Instant now = clock.instant();
    return id(context)
        .map(signedIn::get)
        .filter(visit -> now.isBefore(visit.end()))
        .map(SignedIn::name);
  }

  /** Notes that somebody has signed in; the visit gets another id, which nobody else can know. */
  void enter(Context context, String name) {
    leave(context);
    Instant now = clock.instant();
    signedIn.values().removeIf(visit -> !now.isBefore(visit.end()));
    signedIn.put(begin(context), new SignedIn(name, now.plus(LENGTH)));
  }

  /** Forgets who has signed in. */
  void leave(Context context) {
    id(context).ifPresent(signedIn::remove);
  }
}
