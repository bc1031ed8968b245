package org.entente.coder.mention;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * European letters without their marks. Nearly all names need no more, and the transliterator for
 * every script takes longer to load than an article takes to read.
 */
final class LatinLetters {
  /** Letters that are not a plain one with a mark. */
  private static final Map<Character, String> OTHERS =
      Map.ofEntries(
          Map.entry('Æ', "AE"),
          Map.entry('æ', "ae"),
          Map.entry('Ø', "O"),
          Map.entry('ø', "o"),
          Map.entry('Œ', "OE"),
          Map.entry('œ', "oe"),
          Map.entry('ß', "ss"),
          Map.entry('Þ', "TH"),
          Map.entry('þ', "th"),
          Map.entry('Ð', "D"),
          Map.entry('ð', "d"),
          Map.entry('Đ', "D"),
          Map.entry('đ', "d"),
          Map.entry('Ł', "L"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"));

  private LatinLetters() {}

  /** The text in ASCII, or empty if it has a character that this class does not know. */
  static Optional<String> ascii(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(text);
    }
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder ascii = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      String other = OTHERS.get(c);
      if (c < 0x80) {
        ascii.append(c);
      } else if (other != null) {
        ascii.append(other);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        return Optional.empty();
      }
    }
    return Optional.of(ascii.toString());
  }
}
