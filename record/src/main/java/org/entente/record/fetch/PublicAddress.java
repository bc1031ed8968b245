package org.entente.record.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.entente.article.Refusal;
import org.entente.article.Refusal.Cause;

/**
 * Tells the public addresses of the web from those that lead into a machine or its network, by
 * every address that the name of the host resolves to. Java keeps an answer of the name service for
 * half a minute, so that the connection made next goes where was looked. Thread-safe.
 */
final class PublicAddress {
  private PublicAddress() {}

  /** Why an address is not to be fetched, or empty if it is public. */
  static Optional<Refusal> refusal(URI address) {
    Optional<Refusal> malformed = malformed(address);
    if (malformed.isPresent()) {
      return malformed;
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
        if (!isPublic(each)) {
          return Optional.of(
              Refusal.of(Cause.NOT_PUBLIC, address.getHost() + " (" + each.getHostAddress() + ")"));
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(Refusal.of(Cause.UNREACHABLE, address.getHost()));
    }
  }

  /** Why an address cannot be one of the web, or empty if it can. */
  static Optional<Refusal> malformed(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    return !web || address.getHost() == null || address.getUserInfo() != null
        ? Optional.of(Refusal.of(Cause.NOT_PUBLIC, address))
        : Optional.empty();
  }

  /** Whether an address is of the open Internet (IANA special-purpose registries). */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic4(bytes, 0)
        : address instanceof Inet6Address && isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes, int at) {
    int a = bytes[at] & 0xff;
    int b = bytes[at + 1] & 0xff;
    int c = bytes[at + 2] & 0xff;
    boolean special =
        a == 0
            || a == 10
            || a == 127
            || (a == 100 && b >= 64 && b < 128)
            || (a == 169 && b == 254)
            || (a == 172 && b >= 16 && b < 32)
            || (a == 192 && b == 0 && (c == 0 || c == 2))
            || (a == 192 && b == 88 && c == 99)
            || (a == 192 && b == 168)
            || (a == 198 && (b == 18 || b == 19))
            || (a == 198 && b == 51 && c == 100)
            || (a == 203 && b == 0 && c == 113)
            || a >= 224;
    return !special;
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    if (first == 0x64 && second == 0xff9b) {
      // NAT64: the last four bytes are where it leads
      return bytes[4] == 0 && bytes[5] == 0 && isPublic4(bytes, 12);
    }
    if (first == 0x2002) {
      // 6to4: so are those after the prefix
      return isPublic4(bytes, 2);
    }
    // only 2000::/3 is given out; within it, protocols, Teredo and documentation are not
    boolean global = (first & 0xe000) == 0x2000;
    boolean special =
        (first == 0x2001 && second < 0x200)
            || (first == 0x2001 && second == 0xdb8)
            || (first == 0x3fff && second < 0x1000);
    return global && !special;
  }
}
