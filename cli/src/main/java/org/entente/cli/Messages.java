package org.entente.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said to people, in French or English. The sentences are in {@code messages.properties}
 * and {@code messages_fr.properties}; {@code {0}} stands for the first detail. Immutable and
 * thread-safe.
 */
final class Messages {
  private static final String BUNDLE = "org.entente.cli.messages";

  private static final Pattern DETAIL = Pattern.compile("\\{(\\d)}");

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale.equals(Locale.FRENCH) ? Locale.FRENCH : Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** French for {@code fr}, {@code fr_CA.UTF-8} and the like; English for everything else. */
  static Messages in(String locale) {
    String language = locale.strip().toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
    return new Messages(language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
  }

  /** French or English. */
  Locale locale() {
    return locale;
  }

  /** All sentences, for picocli's help. */
  ResourceBundle bundle() {
    return bundle;
  }

  /**
   * A sentence with its details.
   *
   * @throws java.util.MissingResourceException if there is none by that key
   */
  String say(String key, Object... details) {
    return DETAIL
        .matcher(bundle.getString(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(details[Integer.parseInt(place.group(1))])));
  }

  /** A number of things: {@code 1 article}, {@code 1,234 articles}; French counts 0 as singular. */
  String count(String key, long number) {
    boolean one = number == 1 || (number == 0 && locale.equals(Locale.FRENCH));
    return say(key + (one ? ".one" : ".many"), number(number));
  }

  /** A whole number with the locale's thousands separators. */
  String number(long number) {
    return number < 1000 ? Long.toString(number) : String.format(locale, "%,d", number);
  }
}
