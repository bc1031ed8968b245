package org.entente.server.security;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before all handlers: puts the headers, refuses what is too often, not for this server, not
 * from its own pages or from nobody it knows, and says who the {@link Visitor} is. Stands after
 * them too, and notes what was changed, refused or not found. Thread-safe.
 */
public final class Guard {
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String TEXTS = "/api/v1/code";
  private static final String BEARER = "Bearer ";
  private static final int REFUSED = 400;

  private final Entrance entrance;
  private final Members members;
  private final Visits visits;
  private final Csrf csrf;
  private final AuditLog log;
  private final Clock clock;
  private final RateLimit reading;
  private final RateLimit changing;
  private final RateLimit guessing;

  /**
   * Where requests come in.
   *
   * @param hosts the names under which the server is reached
   * @param proxies what stands before the server and says whom it speaks for
   * @param onlyByProxy whether nobody comes in but by a proxy
   * @param encrypted whether browsers come over encrypted connections
   */
  public record Entrance(
      HostNames hosts, Proxies proxies, boolean onlyByProxy, boolean encrypted) {}

  public Guard(
      Entrance entrance, Members members, Visits visits, Csrf csrf, AuditLog log, Clock clock) {
    this.entrance = entrance;
    this.members = members;
    this.visits = visits;
    this.csrf = csrf;
    this.log = log;
    this.clock = clock;
    // this machine's own user may do as much as the machine can
    this.reading = new RateLimit(200, 50, clock);
    this.changing = new RateLimit(60, 10, clock);
    this.guessing = new RateLimit(10, 0.1, clock);
  }

  /** Lets a request in, or refuses it. */
  public void before(Context context) {
    Headers.of(entrance.encrypted()).forEach(context::header);
    if (!entrance.hosts().admit(Optional.ofNullable(context.host()).orElse(""))) {
      throw new ForbiddenResponse("host");
    }
    if (entrance.onlyByProxy() && !entrance.proxies().brought(context)) {
      throw new ForbiddenResponse("proxy");
    }
    boolean changes = !READING.contains(context.method());
    String from = from(context);
    if (changes ? !changing.allows(from) : members.guarded() && !reading.allows(from)) {
      throw new TooManyRequestsResponse();
    }
    Optional<String> token = token(context);
    if (token.isPresent()) {
      new Visitor(Optional.of(byToken(token.get(), from)), true, false).enter(context);
    } else {
      if (changes && !csrf.holds(context) && isFromABrowser(context)) {
        throw new ForbiddenResponse("csrf");
      }
      byVisit(context, changes);
    }
  }

  /** Notes a request that has been answered, where it changed something or was refused. */
  public void after(Context context) {
    if (!READING.contains(context.method()) || context.statusCode() >= REFUSED) {
      log.add(
          clock.instant(),
          Visitor.of(context).name().orElse(""),
          from(context),
          context.method().toString(),
          context.path(),
          context.statusCode());
    }
  }

  /** Where a request comes from. */
  String from(Context context) {
    return entrance.proxies().from(context);
  }

  /** Whether a name or token may be tried once more from where a request comes from. */
  boolean mayGuess(String from) {
    return guessing.allows(from);
  }

  private String byToken(String token, String from) {
    Optional<String> holder = members.tokens().holder(token);
    if (holder.isEmpty()) {
      if (!mayGuess(from)) {
        throw new TooManyRequestsResponse();
      }
      throw new UnauthorizedResponse();
    }
    return holder.get();
  }

  private void byVisit(Context context, boolean changes) {
    if (!members.guarded()) {
      new Visitor(members.owner(), true, false).enter(context);
      return;
    }
    Optional<String> name = visits.name(context);
    new Visitor(name, name.isPresent(), name.isPresent()).enter(context);
    String path = context.path();
    if (name.isEmpty() && !path.equals(SignIn.PATH) && !path.startsWith("/static/")) {
      if (changes || path.startsWith("/api/") || path.endsWith(".json")) {
        throw new UnauthorizedResponse();
      }
      String query = context.queryString();
      String to = query == null ? path : path + "?" + query;
      context.redirect(
          SignIn.PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8),
          HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
    }
  }

  private static Optional<String> token(Context context) {
    return Optional.ofNullable(context.header("Authorization"))
        .filter(value -> value.startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  /**
   * Browsers say where a request that changes something comes from; programs need no token. Forms
   * of other sites cannot send JSON; they can send text, which nothing takes that changes the
   * record.
   */
  private static boolean isFromABrowser(Context context) {
    return !isOfPrograms(context)
        || context.header("Origin") != null
        || context.header("Sec-Fetch-Site") != null
        || context.header("Cookie") != null;
  }

  private static boolean isOfPrograms(Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("application/json")
        || (type.startsWith("text/plain") && context.path().equals(TEXTS));
  }
}
