package org.entente.article;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions for a whole line, of which one is to fit. Most are not tried on a line: with
 * what letters its words may begin is asked of each once. Thread-safe.
 */
final class LineCues {
  static final LineCues NONE = new LineCues(List.of());

  /** A cue that may stand some way inside its line, and how far at most. */
  private static final Pattern INSIDE = Pattern.compile("\\.\\{0,(\\d+)}(.+)");

  /** How many first letters are looked at. */
  private static final int LETTERS = 4;

  /** So few cues that open a line are tried without a look at more letters. */
  private static final int FEW = 4;

  private final Beginning opening;
  private final Beginning within;
  private final int lead;

  /**
   * A cue.
   *
   * @param lead how many characters, whatever they are, may stand before its words; these begin
   *     where a word does
   */
  private record Cue(int lead, Pattern words) {
    static Cue of(String line) {
      Matcher inside = INSIDE.matcher(line);
      return inside.matches()
          ? new Cue(Integer.parseInt(inside.group(1)), compile(inside.group(2)))
          : new Cue(0, compile(line));
    }

    private static Pattern compile(String words) {
      return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether they can begin with some letters, inside a word or not. */
    boolean mayBegin(String letters) {
      return isOpen(" " + letters) || isOpen("a" + letters);
    }

    /** Whether the words fit all but the first letter, or would with more after them. */
    private boolean isOpen(String start) {
      Matcher matcher = in(start, 1, start.length());
      return matcher.matches() || matcher.hitEnd();
    }

    Matcher in(CharSequence text, int start, int end) {
      return words.matcher(text).region(start, end).useTransparentBounds(true);
    }
  }

  /** The cues that can begin with some letters, and those of them with one letter more. */
  private static final class Beginning {
    /** Letters up to this one are told apart. */
    private static final int PLAIN = 0x80;

    final List<Cue> cues;
    private final String letters;
    private final int few;

    /** What was asked for already. */
    private final AtomicReferenceArray<@Nullable Beginning> more;

    Beginning(List<Cue> cues, String letters, int few) {
      this.cues = cues;
      this.letters = letters;
      this.few = few;
      boolean enough = letters.length() == LETTERS || cues.size() <= few;
      this.more = new AtomicReferenceArray<>(enough ? 0 : PLAIN);
    }

    /** The cues that can begin with what stands at a place of a text. */
    List<Cue> at(CharSequence text, int at, int end) {
      if (at >= end || text.charAt(at) >= more.length()) {
        return cues;
      }
      char letter = text.charAt(at);
      Beginning known = more.get(letter);
      if (known == null) {
        String longer = letters + letter;
        List<Cue> left = cues.stream().filter(cue -> cue.mayBegin(longer)).toList();
        known = new Beginning(left, longer, few);
        more.set(letter, known);
      }
      return known.at(text, at + 1, end);
    }
  }

  /** Of regular expressions whose alternatives stand in brackets. */
  LineCues(List<String> lines) {
    List<Cue> cues = lines.stream().distinct().map(Cue::of).toList();
    opening = new Beginning(cues.stream().filter(cue -> cue.lead() == 0).toList(), "", FEW);
    within = new Beginning(cues.stream().filter(cue -> cue.lead() > 0).toList(), "", 0);
    lead = cues.stream().mapToInt(Cue::lead).max().orElse(0);
  }

  /** Whether one fits a line of a text, which ends where it stops or white space follows. */
  boolean fit(CharSequence text, int start, int end) {
    for (Cue cue : opening.at(text, start, end)) {
      if (cue.in(text, start, end).matches()) {
        return true;
      }
    }
    int at = start;
    for (int before = 0; before <= lead && at < end && !within.cues.isEmpty(); before++) {
      if (at == start || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        for (Cue cue : within.at(text, at, end)) {
          if (cue.lead() >= before && cue.in(text, at, end).matches()) {
            return true;
          }
        }
      }
      int character = Character.codePointAt(text, at);
      if (isLineEnd(character)) {
        return false;
      }
      at += Character.charCount(character);
    }
    return false;
  }

  /** What a dot of a regular expression does not stand for. */
  private static boolean isLineEnd(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\u0085'
        || character == '\u2028'
        || character == '\u2029';
  }
}
