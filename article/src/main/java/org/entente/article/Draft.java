package org.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a source says of an article, before the missing parts are found. */
record Draft(
    Optional<String> id,
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    String text) {

  /** The same, published at an address if the source names none itself. */
  Draft at(String address) {
    Optional<String> at = url.or(() -> Optional.of(address).filter(a -> !a.isEmpty()));
    return new Draft(id, at, title, publisher, published, language, text);
  }

  /** The whole article; refuses a blank text and a language that is not coded. */
  Article finish(ReadingOptions options) throws RefusedException {
    if (text.isBlank()) {
      throw new RefusedException(Refusal.Cause.EMPTY);
    }
    String spoken =
        options
            .language()
            .or(() -> language)
            .map(Draft::shortCode)
            .filter(code -> !code.isEmpty() && !code.equals("und"))
            .orElseGet(() -> LanguageIdentifier.identify(text));
    if (spoken.equals("und")) {
      throw new RefusedException(Refusal.Cause.UNKNOWN_LANGUAGE);
    }
    if (!options.coded().contains(spoken)) {
      throw new RefusedException(Refusal.Cause.NOT_CODED, spoken);
    }
    return new Article(
        id.orElseGet(() -> fingerprint(url.map(Address::plain).orElse(text))),
        url,
        title,
        publisher,
        published.or(options::published),
        spoken,
        text);
  }

  /** {@code fr} for {@code fr-FR}, {@code FR_ca} or {@code fra}. */
  private static String shortCode(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "fra", "fre" -> "fr";
      case "eng" -> "en";
      default -> primary;
    };
  }

  private static String fingerprint(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
