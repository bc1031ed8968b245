package org.entente.server.security;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The proxies that stand before a server: those of this machine, and those that are named. Nobody
 * else is believed in whom they speak for. Thread-safe.
 */
public final class Proxies {
  private static final String FORWARDED = "X-Forwarded-For";

  private final boolean any;
  private final Set<InetAddress> known;

  private Proxies(boolean any, Set<InetAddress> known) {
    this.any = any;
    this.known = known;
  }

  /** No proxy: every request comes from where its connection comes from. */
  public static Proxies none() {
    return new Proxies(false, Set.of());
  }

  /**
   * Proxies of this machine and of others.
   *
   * @param others their addresses or names
   * @throws UnknownHostException if a name has no address
   */
  public static Proxies of(Collection<String> others) throws UnknownHostException {
    Set<InetAddress> known = new HashSet<>();
    for (String other : others) {
      known.addAll(List.of(InetAddress.getAllByName(other)));
    }
    return new Proxies(true, Set.copyOf(known));
  }

  /** Whether a request comes by one of them. */
  boolean brought(Context context) {
    try {
      InetAddress peer = InetAddress.getByName(context.ip());
      return any && (peer.isLoopbackAddress() || known.contains(peer));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Where a request comes from. Of what a proxy says only the last word is its own: what stands
   * before, in this header or in others of the name, anybody may have written.
   */
  String from(Context context) {
    if (!brought(context)) {
      return context.ip();
    }
    String last = "";
    for (String header : Collections.list(context.req().getHeaders(FORWARDED))) {
      last = header.substring(header.lastIndexOf(',') + 1).strip();
    }
    return last.isEmpty() ? context.ip() : last;
  }
}
