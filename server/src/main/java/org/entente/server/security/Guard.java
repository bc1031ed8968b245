package org.entente.server.security;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before all handlers: puts the headers, refuses what is not for this server or not from its
 * own pages, and says who the {@link Visitor} is. Thread-safe.
 */
public final class Guard implements Handler {
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Csrf csrf;
  private final Set<String> hosts;
  private final Optional<String> owner;

  /**
   * @param hosts the names under which the server is reached, in lower case, without the port
   * @param owner under which name the decisions of the machine's own user are noted
   */
  public Guard(Csrf csrf, Set<String> hosts, Optional<String> owner) {
    this.csrf = csrf;
    this.hosts = Set.copyOf(hosts);
    this.owner = owner;
  }

  @Override
  public void handle(Context context) {
    Headers.put(context);
    if (!hosts.contains(host(context))) {
      throw new ForbiddenResponse("host");
    }
    new Visitor(owner, true).enter(context);
    if (!READING.contains(context.method()) && !csrf.holds(context) && isFromABrowser(context)) {
      throw new ForbiddenResponse("csrf");
    }
  }

  /** The name in the Host header: another site may lead its own name to this machine. */
  private static String host(Context context) {
    String host = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  /** Browsers say where a request that changes something comes from; programs need no token. */
  private static boolean isFromABrowser(Context context) {
    return !context.isJson()
        || context.header("Origin") != null
        || context.header("Sec-Fetch-Site") != null
        || context.header("Cookie") != null;
  }
}
