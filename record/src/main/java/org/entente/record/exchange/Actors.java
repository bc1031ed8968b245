package org.entente.record.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other formats ask of an actor beyond its code. Thread-safe. */
public final class Actors {
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private Actors() {}

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      codes.put(new Locale("", two).getISO3Country(), two);
    }
    codes.put("XKX", "XK");
    return codes;
  }

  /** The ISO 3166-1 code of two letters of a state; nothing for organisations. */
  public static Optional<String> twoLetters(String code) {
    return Optional.ofNullable(TWO_LETTERS.get(code));
  }

  /** The English name of a state as the CLDR has it; of any other actor, its code. */
  public static String name(String code) {
    return twoLetters(code)
        .map(two -> new Locale("", two).getDisplayCountry(Locale.ENGLISH))
        .orElse(code);
  }
}
