package org.entente.server.text;

/**
 * Words of sources made fit to be shown in a line: without line breaks, control characters and
 * marks that turn the direction of writing, and not endless. Thread-safe.
 */
public final class Plain {
  private static final int LONGEST = 300;

  private Plain() {}

  /** The words in one line of at most 300 code units. */
  public static String line(String words) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isWhitespace(unit) || Character.isISOControl(unit)) {
        space = line.length() > 0;
      } else if (!turns(unit)) {
        if (line.length() >= LONGEST) {
          return whole(line) + "…";
        }
        line.append(space ? " " : "").append(unit);
        space = false;
      }
    }
    return line.toString();
  }

  /** A part of a text that stands in a line, without what does not belong there. */
  public static String part(String text, int from, int to) {
    StringBuilder part = new StringBuilder();
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit) || Character.isISOControl(unit)) {
        part.append(' ');
      } else if (!turns(unit)) {
        part.append(unit);
      }
    }
    return part.toString();
  }

  /** Not ending between the halves of a character. */
  private static String whole(StringBuilder line) {
    int last = line.length() - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(last)) ? last : last + 1);
  }

  /** Whether a character turns the direction of what follows it. */
  private static boolean turns(char unit) {
    return (unit >= '\u202a' && unit <= '\u202e')
        || (unit >= '\u2066' && unit <= '\u2069')
        || unit == '\u200e'
        || unit == '\u200f'
        || unit == '\u061c';
  }
}
