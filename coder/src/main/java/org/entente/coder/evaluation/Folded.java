package org.entente.coder.evaluation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words without case, accents, or marks between them, for comparing names and titles.
 *
 * @param words in order
 */
record Folded(List<String> words) {
  private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Lm}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Folded of(String text) {
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('ı', 'i');
    plain = plain.replace("ß", "ss").replace('ø', 'o').replace('ł', 'l').replace('đ', 'd');
    return new Folded(BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether one of the two contains the other, whole words. */
  boolean overlaps(Folded other) {
    String one = " " + String.join(" ", words) + " ";
    String two = " " + String.join(" ", other.words) + " ";
    return one.contains(two) || two.contains(one);
  }

  /** Whether all words of the shorter are in the longer, or half of all words in both. */
  boolean sameName(Folded other) {
    Set<String> mine = new LinkedHashSet<>(words);
    Set<String> theirs = new LinkedHashSet<>(other.words);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    long common = mine.stream().filter(theirs::contains).count();
    return common == Math.min(mine.size(), theirs.size())
        || 2 * common >= mine.size() + theirs.size() - common;
  }

  static boolean sameName(String one, String two) {
    return of(one).sameName(of(two));
  }

  static boolean overlap(String one, String two) {
    return of(one).overlaps(of(two));
  }
}
