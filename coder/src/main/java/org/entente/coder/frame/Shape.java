package org.entente.coder.frame;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanza;

/**
 * A shape of words, such as the names of aircraft: "KC-390". Immutable and thread-safe.
 *
 * @param of the class that its words are in
 * @param pattern what a whole word must match
 * @param firsts the letters that such a word can begin with, of those of one byte: few words do
 */
record Shape(String of, Pattern pattern, BitSet firsts) {
  private static final int LETTERS = 256;

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
        Matcher matcher = pattern.matcher(String.valueOf((char) letter));
        // more letters could make a match of what has met its end only for want of them
        firsts.set(letter, matcher.matches() || matcher.hitEnd());
      }
      return new Shape(stanza.header(), pattern, firsts);
    } catch (PatternSyntaxException e) {
      throw stanza.fault(field, "\"" + shape + "\" is no regular expression");
    }
  }

  /** Whether a word has this shape. */
  boolean fits(String word) {
    char first = word.charAt(0);
    return (first >= LETTERS || firsts.get(first)) && pattern.matcher(word).matches();
  }
}
