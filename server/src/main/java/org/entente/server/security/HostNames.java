package org.entente.server.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names and addresses by which a server is legitimately reached, so that no other site can lead
 * its own name here. Immutable.
 *
 * @param names in lower case; IPv6 addresses in brackets; {@code *.example.org} is any one name
 *     before {@code .example.org}
 */
public record HostNames(Set<String> names) {

  /** Names, of which IPv6 addresses may stand with or without brackets. */
  public static HostNames of(Collection<String> names) {
    return new HostNames(
        names.stream().map(HostNames::plain).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Whether a request is for this server.
   *
   * @param header what its Host header has: a name or address, and perhaps a port
   */
  public boolean admit(String header) {
    int colon = header.lastIndexOf(':');
    String name = plain(colon > header.lastIndexOf(']') ? header.substring(0, colon) : header);
    int dot = name.indexOf('.');
    return names.contains(name) || (dot > 0 && names.contains("*" + name.substring(dot)));
  }

  /** As it stands in an address: in lower case, IPv6 in brackets and in one spelling. */
  public static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String bare =
        lower.startsWith("[") && lower.endsWith("]")
            ? lower.substring(1, lower.length() - 1)
            : lower;
    if (!bare.contains(":")) {
      return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
    try {
      // nothing is looked up: Jetty lets in no other name with a colon
      return "[" + InetAddress.getByName(bare).getHostAddress() + "]";
    } catch (UnknownHostException e) {
      return lower;
    }
  }
}
