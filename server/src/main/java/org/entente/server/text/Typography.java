package org.entente.server.text;

import java.util.regex.Pattern;

/**
 * The spaces of French typography: no-break before a colon and inside guillemets, narrow no-break
 * before a semicolon, an exclamation or question mark and a per cent sign. Thread-safe.
 */
public final class Typography {
  private static final Pattern WIDE = Pattern.compile(" (?=[:»])|(?<=«) ");
  private static final Pattern NARROW = Pattern.compile(" (?=[;!?%])");

  private Typography() {}

  /** A sentence with ordinary spaces in French typography. */
  public static String french(String sentence) {
    return NARROW.matcher(WIDE.matcher(sentence).replaceAll("\u00a0")).replaceAll("\u202f");
  }
}
