package org.entente.record.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.claim.WordLists;

/**
 * The words of a title that tell what it names, the same in French and English. Immutable and
 * thread-safe.
 *
 * @param generic what any title may say, by {@code titles.txt}
 * @param subjects what the agreement is about
 * @param objects what is bought or built
 * @param others words that the lists do not know
 * @param years the years in it
 * @param changes whether the instrument changes another
 * @param plans whether its years are those it is for
 */
record Title(
    Set<String> generic,
    Set<String> subjects,
    Set<String> objects,
    Set<String> others,
    Set<Integer> years,
    boolean changes,
    boolean plans) {

  private static final int STEM = 3;
  private static final Words WORDS = new Words(WordLists.read(Title.class, "titles.txt"));

  /** The lists, word by word. */
  private static final class Words {
    private final Set<String> stop;
    private final Set<String> change;
    private final Set<String> plan;
    private final Map<String, String> meanings = new HashMap<>();

    Words(WordLists lists) {
      stop = lists.get("stop");
      change = lists.get("change");
      plan = lists.get("plan");
      for (String list : lists.names()) {
        if (list.indexOf('.') > 0) {
          lists.get(list).forEach(word -> meanings.putIfAbsent(word, list));
        }
      }
    }
  }

  /** The words of a title; an empty one has none. */
  static Title of(String text) {
    Set<String> generic = new TreeSet<>();
    Set<String> subjects = new TreeSet<>();
    Set<String> objects = new TreeSet<>();
    Set<String> others = new LinkedHashSet<>();
    Set<Integer> years = new TreeSet<>();
    boolean changes = false;
    boolean plans = false;
    for (String word : Fold.words(text)) {
      String stem = stem(word);
      String meaning = WORDS.meanings.getOrDefault(stem, WORDS.meanings.getOrDefault(word, ""));
      plans |= WORDS.plan.contains(stem);
      if (isYear(word)) {
        years.add(Integer.parseInt(word));
        continue;
      }
      if (WORDS.change.contains(stem)) {
        changes = true;
        continue;
      }
      if (WORDS.stop.contains(word) || WORDS.stop.contains(stem)) {
        continue;
      }
      if (meaning.startsWith("generic.")) {
        generic.add(meaning);
      } else if (meaning.startsWith("subject.")) {
        subjects.add(meaning);
      } else if (meaning.startsWith("object.")) {
        objects.add(meaning);
      } else if (!ActorWords.all().contains(word) && word.chars().noneMatch(Character::isDigit)) {
        others.add(stem);
      }
    }
    // sets without order: compared very often, written in the order of their words
    return new Title(
        Set.copyOf(generic),
        Set.copyOf(subjects),
        Set.copyOf(objects),
        Set.copyOf(others),
        Set.copyOf(years),
        changes,
        plans);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }

  private static String stem(String word) {
    char last = word.charAt(word.length() - 1);
    return word.length() > STEM && (last == 's' || last == 'x')
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Whether it says anything of what it is about. */
  boolean isSpecific() {
    return !subjects.isEmpty() || !objects.isEmpty() || !others.isEmpty();
  }

  /** The specific words that both have. */
  Set<String> shared(Title other) {
    if (Collections.disjoint(subjects, other.subjects)
        && Collections.disjoint(objects, other.objects)
        && Collections.disjoint(others, other.others)) {
      return Set.of();
    }
    Set<String> shared = new TreeSet<>(subjects);
    shared.addAll(objects);
    shared.addAll(others);
    shared.removeIf(
        word ->
            !other.subjects.contains(word)
                && !other.objects.contains(word)
                && !other.others.contains(word));
    return shared;
  }

  /** Whether both say what they are about, in words that can be compared, and share none. */
  boolean contradicts(Title other, boolean sameLanguage) {
    if (!shared(other).isEmpty()) {
      return false;
    }
    boolean known = isKnown() && other.isKnown();
    return known || (sameLanguage && isSpecific() && other.isSpecific());
  }

  private boolean isKnown() {
    return !subjects.isEmpty() || !objects.isEmpty();
  }
}
