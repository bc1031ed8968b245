package org.entente.record.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coder.Person;
import org.entente.coder.mention.NameKey;

/**
 * Which word of a name is the surname, as far as its look tells: the word in capitals, the first
 * one where families come first, the one that ends like a surname; else the last. Thread-safe.
 *
 * @param key the whole name
 * @param index of the surname among the words of the key
 */
public record Surname(NameKey key, int index) {
  private static final int CODE = 3;

  private static final WordLists LISTS = WordLists.read(Surname.class, "surnames.txt");
  private static final Set<String> FAMILY_FIRST = LISTS.get("family-first");
  private static final Set<String> BY_FATHER = LISTS.get("by-father");
  private static final Set<String> SON_OF = LISTS.get("son-of");
  private static final Set<String> ENDINGS = LISTS.get("ending");
  private static final Set<String> PATRONYMICS = LISTS.get("patronymic");

  /** The surname of a person as named first. */
  public static Surname of(Person person) {
    return of(person.name(), person.state().orElse(""));
  }

  /**
   * The surname in a name.
   *
   * @param state code of the person's state, or an empty string where it is unknown
   */
  public static Surname of(String name, String state) {
    NameKey key = NameKey.of(name);
    int words = key.words().size();
    int last = words - 1;
    while (last > 0 && endsLike(key.words().get(last), PATRONYMICS)) {
      last--;
    }
    if (words == 1) {
      return new Surname(key, 0);
    }
    int capitals = inCapitals(name, key);
    if (capitals >= 0) {
      return new Surname(key, capitals);
    }
    String code = state.toLowerCase(Locale.ROOT);
    if (FAMILY_FIRST.contains(code) || (BY_FATHER.contains(code) && endsWithFather(name))) {
      return new Surname(key, 0);
    }
    if (!endsLike(key.words().get(last), ENDINGS) && endsLike(key.words().get(0), ENDINGS)) {
      return new Surname(key, 0);
    }
    return new Surname(key, last);
  }

  /** Whether there is nothing but the surname. */
  public boolean isAlone() {
    return key.words().size() == 1;
  }

  /** Up to three classes of consonants, and a vowel at the beginning: what all spellings share. */
  public String block() {
    String sound = key.sounds().get(index);
    String skeleton = key.skeletons().get(index);
    StringBuilder code = new StringBuilder();
    if (!sound.isEmpty()
        && "aeiouh".indexOf(sound.charAt(0)) >= 0
        && !startsAlike(sound, skeleton)) {
      code.append('a');
    }
    char before = ' ';
    for (int i = 0; i < skeleton.length() && code.length() < CODE; i++) {
      char family = family(skeleton.charAt(i));
      if (family != ' ' && family != before) {
        code.append(family);
      }
      before = family;
    }
    return code.isEmpty() ? sound : code.toString();
  }

  /** A u before a vowel is a consonant: Ouattara, Wattara. */
  private static boolean startsAlike(String sound, String skeleton) {
    return sound.charAt(0) == 'u' && skeleton.startsWith("v");
  }

  private static char family(char consonant) {
    return switch (consonant) {
      case 'b', 'p' -> 'p';
      case 'f', 'v' -> 'f';
      case 'k', 'g', 'q', 'x' -> 'k';
      case 'd', 't' -> 't';
      case 's', 'z', 'c', 'j' -> 's';
      case 'm', 'n' -> 'n';
      case 'l', 'r' -> consonant;
      default -> ' ';
    };
  }

  /** The one word in capitals among others that are not, or -1. */
  private static int inCapitals(String name, NameKey key) {
    List<Integer> found = new ArrayList<>();
    for (String word : name.split("[\\s-]+", -1)) {
      boolean capitals =
          word.length() > 2
              && word.equals(word.toUpperCase(Locale.ROOT))
              && !word.equals(word.toLowerCase(Locale.ROOT))
              && word.indexOf('.') < 0;
      if (capitals) {
        int index = key.words().indexOf(NameKey.of(word).words().get(0));
        if (index >= 0) {
          found.add(index);
        }
      }
    }
    return found.isEmpty() || found.size() == key.words().size() ? -1 : found.get(0);
  }

  /** Khalid bin Salman has no family's name: he is called by his own. */
  private static boolean endsWithFather(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    return words.length > 2 && SON_OF.contains(words[words.length - 2]);
  }

  private static boolean endsLike(String word, Set<String> endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
