package org.entente.coder.mention;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.language.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * A name reduced to what its spellings have in common, whatever the romanisation: {@code
 * Jaqsylyqov, Zhaksylykov, Жаксылыков}. Made from a name by {@link #of}. Immutable and thread-safe.
 *
 * @param words the words of the name, without particles, in lower-case ASCII
 * @param sounds the same words with one letter a sound
 * @param skeletons the consonants of the sounds, word by word
 */
public record NameKey(List<String> words, List<String> sounds, List<String> skeletons) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "bin", "ben", "ibn", "bint", "ould", "uld", "de", "du", "d", "la",
          "le", "van", "von", "der", "den", "da", "dos", "do", "di", "del", "della", "y", "e", "i",
          "ag", "abu", "abou");

  /** Letters of one sound, the longest first. */
  private static final String[][] SOUNDS = {
    {"tsch", "c"},
    {"dzh", "j"},
    {"tch", "c"},
    {"sch", "c"},
    {"sh", "c"},
    {"ch", "c"},
    {"zh", "j"},
    {"dj", "j"},
    {"kh", "k"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ck", "k"},
    {"qu", "k"},
    {"ts", "z"},
    {"tz", "z"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"q", "k"},
    {"w", "v"},
    {"x", "ks"},
    {"ya", "a"},
    {"yu", "u"},
    {"iou", "u"},
    {"ye", "e"},
    {"yo", "o"},
    {"y", "i"}
  };

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9.]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’'ʼʻʿʾ`]");
  private static final String[][][] BY_LETTER = byLetter();

  private static final int SHORT_SKELETON = 3;
  private static final int LONG_WORD = 5;

  /** The key of a name as printed, in any script. */
  public static NameKey of(String name) {
    List<String> words = new ArrayList<>();
    List<String> sounds = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(folded(name), -1)) {
      String bare = word.endsWith(".") && word.length() > 2 ? word.replace(".", "") : word;
      if (!bare.isEmpty() && !PARTICLES.contains(bare)) {
        words.add(bare);
        sounds.add(sound(bare));
      }
    }
    if (words.isEmpty()) {
      String all = folded(name).strip();
      return of(List.of(all), List.of(sound(all)));
    }
    return of(words, sounds);
  }

  private static NameKey of(List<String> words, List<String> sounds) {
    return new NameKey(
        List.copyOf(words), List.copyOf(sounds), sounds.stream().map(NameKey::skeleton).toList());
  }

  private static String folded(String name) {
    String plain = APOSTROPHES.matcher(name).replaceAll("");
    return LatinLetters.ascii(plain)
        .orElseGet(() -> Romaniser.ROMAN.transliterate(plain))
        .toLowerCase(Locale.ROOT);
  }

  /** Loaded only for a name in another script. */
  private static final class Romaniser {
    private static final Transliterator ROMAN =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; [:^ASCII:] Remove");
  }

  private static String[][][] byLetter() {
    String[][][] byLetter = new String['z' + 1][][];
    for (char letter = 0; letter <= 'z'; letter++) {
      String first = String.valueOf(letter);
      byLetter[letter] =
          Arrays.stream(SOUNDS)
              .filter(spelling -> spelling[0].startsWith(first))
              .toArray(String[][]::new);
    }
    return byLetter;
  }

  private static String sound(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      String[] spelling = spelling(word, i);
      if (spelling == null) {
        char letter = word.charAt(i);
        if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
          sound.append(letter);
        }
        i++;
      } else {
        if (!endsWith(sound, spelling[1])) {
          sound.append(spelling[1]);
        }
        i += spelling[0].length();
      }
    }
    return sound.toString();
  }

  /** The letters of one sound that begin at a place of a word, with the sound, or null. */
  private static String @Nullable [] spelling(String word, int at) {
    for (String[] spelling : BY_LETTER[Math.min(word.charAt(at), 'z')]) {
      if (word.startsWith(spelling[0], at)) {
        return spelling;
      }
    }
    return null;
  }

  private static boolean endsWith(StringBuilder sound, String letter) {
    int from = sound.length() - letter.length();
    return from >= 0 && sound.indexOf(letter, from) == from;
  }

  /** The consonants of a word's sounds. */
  private static String skeleton(String sound) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      boolean weak = "aeiou".indexOf(c) >= 0 || (c == 'h' && i > 0);
      // "ouazzani" and "wazzani": u before a vowel is a consonant
      boolean glide =
          c == 'u' && i + 1 < sound.length() && "aeio".indexOf(sound.charAt(i + 1)) >= 0;
      char consonant = glide ? 'v' : c;
      int last = skeleton.length() - 1;
      if ((!weak || glide) && (last < 0 || skeleton.charAt(last) != consonant)) {
        skeleton.append(consonant);
      }
    }
    return skeleton.toString();
  }

  /**
   * Whether two words may be spellings of one, or one the other's initial.
   *
   * @param word index of a word of this name
   * @param otherWord index of a word of the other name
   * @throws IndexOutOfBoundsException if there is no such word
   */
  public boolean matches(int word, NameKey other, int otherWord) {
    String a = words.get(word);
    String b = other.words.get(otherWord);
    if (a.equals(b)) {
      return true;
    }
    if (isInitial(a) || isInitial(b)) {
      return a.charAt(0) == b.charAt(0);
    }
    String soundA = sounds.get(word);
    String soundB = other.sounds.get(otherWord);
    if (soundA.equals(soundB)) {
      return true;
    }
    if (isFeminine(a, b) || isFeminine(b, a)) {
      return false;
    }
    String skeleton = skeletons.get(word);
    boolean same = skeleton.equals(other.skeletons.get(otherWord));
    int shorter = Math.min(a.length(), b.length());
    if (same) {
      int distance = EditDistance.between(soundA, soundB);
      return skeleton.length() >= SHORT_SKELETON
          ? distance <= Math.max(2, shorter / 3)
          : skeleton.length() == 2 && distance <= shorter / SHORT_SKELETON;
    }
    return shorter > LONG_WORD + 1
        && a.charAt(0) == b.charAt(0)
        && Math.abs(soundA.length() - soundB.length()) <= 1
        && EditDistance.between(soundA, soundB) <= 1;
  }

  /** Whether a word of a key is an initial, with or without its point. */
  public static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  /** Ivanova is not Ivanov. */
  private static boolean isFeminine(String woman, String man) {
    return (woman.endsWith("va")
            || woman.endsWith("na")
            || woman.endsWith("ska")
            || woman.endsWith("aya")
            || woman.endsWith("aia"))
        && !man.endsWith("a");
  }

  /**
   * Whether two names may be one person's: every word of the shorter is a word of the longer, and a
   * name of several words shares its last. Symmetric, not transitive: {@code I. Petrov} goes with
   * both {@code Ivan Petrov} and {@code Igor Petrov}.
   */
  public boolean isCompatible(NameKey other) {
    boolean isShorter = words.size() <= other.words.size();
    NameKey shorter = isShorter ? this : other;
    NameKey longer = isShorter ? other : this;
    boolean[] taken = new boolean[longer.words.size()];
    int strong = 0;
    for (int i = 0; i < shorter.words.size(); i++) {
      int match = -1;
      for (int j = 0; j < longer.words.size() && match < 0; j++) {
        if (!taken[j] && shorter.matches(i, longer, j)) {
          match = j;
        }
      }
      if (match < 0) {
        return false;
      }
      taken[match] = true;
      if (!isInitial(shorter.words.get(i)) && !isInitial(longer.words.get(match))) {
        strong++;
      }
    }
    return strong > 0;
  }

  /** Whether the last words of two names are spellings of one. */
  public boolean sharesLast(NameKey other) {
    return matches(words.size() - 1, other, other.words.size() - 1);
  }

  /** Whether every word of this name is spelled the same in the other. */
  boolean isSpelledIn(NameKey other) {
    return other.words.containsAll(words);
  }
}
