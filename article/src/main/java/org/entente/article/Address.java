package org.entente.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of reports. Thread-safe. */
public final class Address {
  /** Parameters that say where a reader came from, not what is read. */
  private static final Pattern TRACKING =
      Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|xtor|at_medium|at_campaign)(?:=.*)?");

  private Address() {}

  /**
   * What all forms of an address share: scheme and host in lower case, without the default port,
   * the fragment and the parameters that follow readers about. What is no address is left as it is.
   */
  public static String plain(String address) {
    try {
      URI uri = new URI(address.strip());
      if (uri.getScheme() == null || uri.getHost() == null) {
        return address.strip();
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      boolean usual =
          uri.getPort() < 0
              || (uri.getPort() == 80 && scheme.equals("http"))
              || (uri.getPort() == 443 && scheme.equals("https"));
      String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      List<String> kept =
          Stream.of(query.split("&"))
              .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
              .toList();
      return scheme
          + "://"
          + uri.getHost().toLowerCase(Locale.ROOT)
          + (usual ? "" : ":" + uri.getPort())
          + Optional.ofNullable(uri.getRawPath()).filter(path -> !path.isEmpty()).orElse("/")
          + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    } catch (URISyntaxException e) {
      return address.strip();
    }
  }
}
