package org.entente.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The permanent addresses of what a record holds, within the server. Thread-safe. */
public final class Addresses {
  /** Ids that mean nothing else in an address. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");

  private static final Pattern ENDING = Pattern.compile(".*\\.(json|svg|csv|xml)");

  /** Before an id that is written in base 64. */
  private static final char CODED = '~';

  private Addresses() {}

  /** The page of an agreement. */
  public static String agreement(String id) {
    return "/agreements/" + segment(id);
  }

  /** The page of an act. */
  public static String act(String id) {
    return "/acts/" + segment(id);
  }

  /** The page of a person. */
  public static String person(String id) {
    return "/people/" + segment(id);
  }

  /** The page of an article. */
  public static String article(String id) {
    return "/articles/" + segment(id);
  }

  /** The page of an article, with the words lit that state a fact, and scrolled to an offset. */
  public static String article(String id, String fact, int offset) {
    return article(id) + "?fact=" + URLEncoder.encode(fact, StandardCharsets.UTF_8) + "#s" + offset;
  }

  /** The page of a state or organisation. */
  public static String state(String code) {
    return "/states/" + segment(code);
  }

  /** The page of how a state's cooperation develops. */
  public static String trends(String code) {
    return state(code) + "/trends";
  }

  /** The page of what two did together; their codes are in the order of the alphabet. */
  public static String dyad(String one, String other) {
    return "/dyads/" + String.join("-", List.of(one, other).stream().sorted().toList());
  }

  /** A value as it stands after a question mark. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** A part of an address that stands for an id, whatever characters it is of. */
  public static String segment(String id) {
    return PLAIN.matcher(id).matches() && !ENDING.matcher(id).matches()
        ? id
        : CODED
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  /** The id that a part of an address stands for; empty where it cannot be one. */
  public static Optional<String> id(String segment) {
    if (segment.isEmpty() || segment.charAt(0) != CODED) {
      return Optional.of(segment);
    }
    try {
      return Optional.of(
          new String(Base64.getUrlDecoder().decode(segment.substring(1)), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * An address that a source gives for itself, where a browser may safely be led to it: of the web
   * and nothing else.
   */
  public static Optional<String> outside(Optional<String> url) {
    return url.filter(address -> address.matches("(?i)https?://[^\\s\"'<>\\\\]+"));
  }
}
