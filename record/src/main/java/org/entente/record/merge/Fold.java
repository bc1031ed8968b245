package org.entente.record.merge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without case, accents, or marks between them. Thread-safe. */
final class Fold {
  private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Lm}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** The words of a text, in order. */
  static List<String> words(String text) {
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('ı', 'i');
    plain = plain.replace("ß", "ss").replace('ø', 'o').replace('ł', 'l').replace('đ', 'd');
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The words with one space between. */
  static String text(String text) {
    return String.join(" ", words(text));
  }
}
