package org.entente.server.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.entente.server.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which language an answer is in: the one asked for in the address, which a cookie remembers, else
 * the cookie's, else what the browser prefers, else English. Thread-safe.
 */
public final class Languages {
  private static final String NAME = "lang";
  private static final int YEAR = 365 * 24 * 3600;
  private static final List<String> KNOWN = List.of("en", "fr");

  private Languages() {}

  /** The words for an answer; remembers the language if it is asked for in the address. */
  public static Words of(Context context) {
    context.header("Vary", "Accept-Language, Cookie");
    String asked = context.queryParam(NAME);
    if (asked != null && KNOWN.contains(asked)) {
      context.cookie(new Cookie(NAME, asked, "/", YEAR, false, true, null, SameSite.LAX));
      return Words.in(asked);
    }
    String kept = context.cookie(NAME);
    if (kept != null && KNOWN.contains(kept)) {
      return Words.in(kept);
    }
    return Words.in(preferred(context.header("Accept-Language")));
  }

  private static String preferred(@Nullable String header) {
    if (header == null || header.length() > 500) {
      return "en";
    }
    try {
      String best = Locale.lookupTag(LanguageRange.parse(header), KNOWN);
      return best == null ? "en" : best;
    } catch (IllegalArgumentException e) {
      return "en";
    }
  }
}
