package org.entente.coder.frame;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanza;

/**
 * A shape of words, such as the names of aircraft: "KC-390". Immutable and thread-safe.
 *
 * @param of the class that its words are in
 * @param pattern what a whole word must match
 * @param firsts the letters that such a word can begin with, of those of one byte: few words do
 * @param small whether a small letter can come second: so it does in most words with a capital
 */
record Shape(String of, Pattern pattern, BitSet firsts, boolean small) {
  /** So many letters are of one byte. */
  static final int LETTERS = 256;

  /**
   * The shape that a field declares.
   *
   * @throws LexiconException if it is no regular expression
   */
  static Shape of(Stanza stanza, Stanza.Field field, String shape) {
    try {
      Pattern pattern = Pattern.compile(shape);
      BitSet firsts = new BitSet(LETTERS);
      for (int letter = 0; letter < LETTERS; letter++) {
        firsts.set(letter, mayBegin(pattern, String.valueOf((char) letter)));
      }
      boolean small =
          firsts.stream()
              .anyMatch(
                  first ->
                      IntStream.rangeClosed('a', 'z')
                          .anyMatch(
                              second -> mayBegin(pattern, "" + (char) first + (char) second)));
      return new Shape(stanza.header(), pattern, firsts, small);
    } catch (PatternSyntaxException e) {
      throw stanza.fault(field, "\"" + shape + "\" is no regular expression");
    }
  }

  /** Whether more letters could make a match of the first. */
  private static boolean mayBegin(Pattern pattern, String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.matches() || matcher.hitEnd();
  }

  /** Whether a word has this shape. */
  boolean fits(String word) {
    char first = word.charAt(0);
    return (first >= LETTERS || firsts.get(first))
        && (small || first >= LETTERS || word.length() < 2 || !isSmall(word.charAt(1)))
        && pattern.matcher(word).matches();
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
