package org.entente.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the language of a text by its script, its frequent short words, the ends of its words and
 * its letters. The profiles are the data files in {@code languages}. Thread-safe.
 */
public final class LanguageIdentifier {

  /** Enough text to tell; the rest is not looked at. */
  private static final int LOOKED_AT = 8_000;

  /** A word weighs the less, the more languages have it; so many per word are needed in all. */
  private static final double LEAST = 0.04;

  private static final int LONGEST_END = 5;

  private static final Map<UnicodeScript, String> SCRIPTS = scripts();
  private static final Profiles LATIN = Profiles.load("languages/latin.txt");

  private LanguageIdentifier() {}

  /**
   * The ISO 639-1 code of the language that most of the text is in, or {@code und} where that
   * cannot be told. Looks at the first 8,000 UTF-16 code units.
   */
  public static String identify(String text) {
    String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
    UnicodeScript script = mainScript(looked);
    return switch (script) {
      case LATIN -> LATIN.best(looked);
      case CYRILLIC -> Others.CYRILLIC.best(looked);
      case ARABIC -> Others.ARABIC.best(looked);
      default -> SCRIPTS.getOrDefault(script, "und");
    };
  }

  @SuppressWarnings("EnumOrdinal") // a count for each script, kept nowhere
  private static UnicodeScript mainScript(String text) {
    int[] counts = new int[UnicodeScript.values().length];
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts[(c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c)).ordinal()]++);
    // Japanese is written with more Chinese characters than kana.
    int kana = counts[UnicodeScript.HIRAGANA.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()];
    if (kana * 5 > counts[UnicodeScript.HAN.ordinal()]) {
      counts[UnicodeScript.HIRAGANA.ordinal()] = kana + counts[UnicodeScript.HAN.ordinal()];
    }
    int most = UnicodeScript.LATIN.ordinal();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > counts[most]) {
        most = i;
      }
    }
    return UnicodeScript.values()[most];
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    for (String line : Resources.lines("languages/scripts.txt")) {
      String[] parts = line.split(":\\s*", 2);
      scripts.put(UnicodeScript.forName(parts[0]), parts[1]);
    }
    return scripts;
  }

  private static final class Others {
    static final Profiles CYRILLIC = Profiles.load("languages/cyrillic.txt");
    static final Profiles ARABIC = Profiles.load("languages/arabic.txt");
  }

  /** What the languages of one script look like. */
  private static final class Profiles {

    private final List<String> languages = new ArrayList<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> ends = new HashMap<>();
    private final Map<Character, int[]> letters = new HashMap<>();

    static Profiles load(String name) {
      Profiles profiles = new Profiles();
      Map<String, List<Integer>> owners = new TreeMap<>();
      for (String line : Resources.lines(name)) {
        String[] parts = line.split(":\\s*", 2);
        profiles.languages.add(parts[0]);
        for (String entry : parts[1].split(" ")) {
          List<Integer> of = owners.computeIfAbsent(entry, e -> new ArrayList<>());
          int language = profiles.languages.size() - 1;
          if (!of.contains(language)) {
            of.add(language);
          }
        }
      }
      owners.forEach(
          (entry, of) -> {
            int[] indexes = of.stream().mapToInt(Integer::intValue).toArray();
            switch (entry.charAt(0)) {
              case '-' -> profiles.ends.put(entry.substring(1), indexes);
              case '+' -> profiles.letters.put(entry.charAt(1), indexes);
              default -> profiles.words.put(entry, indexes);
            }
          });
      return profiles;
    }

    String best(String text) {
      double[] scores = new double[languages.size()];
      int tokens = 0;
      int start = -1;
      String lower = text.toLowerCase(Locale.ROOT);
      for (int i = 0; i <= lower.length(); i++) {
        boolean letter = i < lower.length() && isWordPart(lower.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          tokens++;
          weigh(lower.substring(start, i), scores);
          start = -1;
        }
      }
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      return tokens == 0 || scores[best] < LEAST * tokens ? "und" : languages.get(best);
    }

    private void weigh(String word, double[] scores) {
      int[] of = words.get(word);
      if (of != null) {
        add(scores, of, 1.0);
        return;
      }
      for (int n = Math.min(LONGEST_END, word.length() - 2); n >= 2; n--) {
        int[] ending = ends.get(word.substring(word.length() - n));
        if (ending != null) {
          add(scores, ending, 0.5);
          break;
        }
      }
      for (int i = 0; i < word.length(); i++) {
        int[] letter = letters.get(word.charAt(i));
        if (letter != null) {
          add(scores, letter, 0.5);
          break;
        }
      }
    }

    private static void add(double[] scores, int[] of, double weight) {
      for (int language : of) {
        scores[language] += weight / Math.sqrt(of.length);
      }
    }

    private static boolean isWordPart(char c) {
      return Character.isLetter(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || c == '\u02BB';
    }
  }
}
