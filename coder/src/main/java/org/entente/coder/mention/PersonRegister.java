package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coder.mention.PersonMention.Office;

/**
 * The people of one article: which mentions by name are of one person, under any spelling, and what
 * the mentions together say of him. Mentions without a name belong to nobody here. Immutable and
 * thread-safe.
 */
public final class PersonRegister {
  /** The index of a mention that names nobody. */
  public static final int NOBODY = -1;

  private final List<KnownPerson> persons;
  private final int[] personOf;

  private PersonRegister(List<KnownPerson> persons, int[] personOf) {
    this.persons = List.copyOf(persons);
    this.personOf = personOf;
  }

  /**
   * A state that mentions give a person.
   *
   * @param code the state's code
   * @param mentions indices of the mentions that give it, ascending
   */
  public record StatedState(String code, List<Integer> mentions) {}

  /**
   * A person.
   *
   * @param name as printed first; if that was a surname alone, the first fuller form
   * @param variants other spellings and forms of several words, in order of appearance
   * @param roles titles and ranks as printed, in order of appearance
   * @param states what the mentions say, the most often stated first, then what is said of nobody
   *     else in the same role; several contradict each other
   * @param offices the office classes of the roles, without {@link Office#NONE}
   * @param mentions indices of the person's mentions, ascending
   */
  public record KnownPerson(
      String name,
      List<String> variants,
      List<String> roles,
      List<StatedState> states,
      Set<Office> offices,
      List<Integer> mentions) {}

  /** The people of these mentions, which are all of one article, in text order. */
  public static PersonRegister of(List<PersonMention> mentions) {
    NameKey[] keys = new NameKey[mentions.size()];
    Map<String, NameKey> keyOf = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      int index = i;
      mentions
          .get(i)
          .name()
          .ifPresent(
              name -> {
                keys[index] = keyOf.computeIfAbsent(name, NameKey::of);
                order.add(index);
              });
    }
    // the fuller names first: a surname alone joins one of them
    order.sort(Comparator.comparing((Integer i) -> -Math.min(2, keys[i].words().size())));
    List<List<Integer>> groups = new ArrayList<>();
    for (int i : order) {
      group(i, keys, groups).add(i);
    }
    groups.forEach(Collections::sort);
    groups.sort(Comparator.comparing(group -> group.get(0)));
    int[] personOf = new int[keys.length];
    Arrays.fill(personOf, NOBODY);
    for (int person = 0; person < groups.size(); person++) {
      for (int i : groups.get(person)) {
        personOf[i] = person;
      }
    }
    List<KnownPerson> persons = new ArrayList<>();
    for (List<Integer> group : groups) {
      persons.add(person(group, mentions, keys, personOf));
    }
    return new PersonRegister(persons, personOf);
  }

  /**
   * The group whose every form agrees with a name, the surname before a given name; among several,
   * the one last named before it.
   */
  private static List<Integer> group(int mention, NameKey[] keys, List<List<Integer>> groups) {
    List<Integer> best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (List<Integer> group : groups) {
      boolean compatible = true;
      boolean surname = false;
      int nearest = Integer.MAX_VALUE;
      for (int other : group) {
        compatible &= keys[mention].isCompatible(keys[other]);
        surname |= keys[mention].sharesLast(keys[other]);
        // a mention behind it is farther than any before it
        int distance = mention - other;
        nearest = Math.min(nearest, distance >= 0 ? distance : keys.length - distance);
      }
      nearest += surname ? 0 : 2 * keys.length;
      if (compatible && nearest < bestDistance) {
        best = group;
        bestDistance = nearest;
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      groups.add(best);
    }
    return best;
  }

  private static KnownPerson person(
      List<Integer> group, List<PersonMention> mentions, NameKey[] keys, int[] personOf) {
    int first = group.get(0);
    int main = first;
    for (int i : group) {
      if (keys[main].words().size() == 1 && keys[i].words().size() > 1) {
        main = i;
      }
    }
    String name = mentions.get(main).name().orElseThrow();
    Set<String> variants = new LinkedHashSet<>();
    List<String> roles = new ArrayList<>();
    Set<Office> offices = new LinkedHashSet<>();
    Map<String, List<Integer>> states = new LinkedHashMap<>();
    for (int i : group) {
      PersonMention mention = mentions.get(i);
      String form = mention.name().orElseThrow();
      boolean surname = keys[i].words().size() == 1 && keys[i].isSpelledIn(keys[main]);
      boolean capitals = form.equalsIgnoreCase(name);
      if (!form.equals(name) && !surname && !capitals) {
        variants.add(form);
      }
      mention.roles().forEach(role -> add(role, roles));
      if (mention.office() != Office.NONE) {
        offices.add(mention.office());
        if (mention.counterpart()) {
          // whoever is a minister's colleague once is one throughout
          offices.add(Office.MINISTER);
        }
      }
      for (String state : mention.states()) {
        states.computeIfAbsent(state, code -> new ArrayList<>()).add(i);
      }
    }
    List<StatedState> stated = new ArrayList<>();
    states.forEach((code, where) -> stated.add(new StatedState(code, List.copyOf(where))));
    if (stated.size() > 1) {
      stated.sort(
          Comparator.comparing((StatedState state) -> -state.mentions().size())
              .thenComparing(state -> isAnothers(state, mentions, personOf)));
    }
    return new KnownPerson(
        name,
        List.copyOf(variants),
        List.copyOf(roles),
        List.copyOf(stated),
        Collections.unmodifiableSet(offices),
        List.copyOf(group));
  }

  /** Whether another person has this state and the same role: the two may have been confused. */
  private static boolean isAnothers(
      StatedState state, List<PersonMention> mentions, int[] personOf) {
    int person = personOf[state.mentions().get(0)];
    for (int own : state.mentions()) {
      for (int i = 0; i < personOf.length; i++) {
        if (personOf[i] != NOBODY
            && personOf[i] != person
            && mentions.get(i).states().contains(state.code())
            && mentions.get(i).roles().stream().anyMatch(mentions.get(own).roles()::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds a role unless another begins with its words; then the fuller one stays. */
  private static void add(String role, List<String> roles) {
    String words = spaced(role);
    for (int i = 0; i < roles.size(); i++) {
      String known = spaced(roles.get(i));
      if (known.startsWith(words)) {
        return;
      }
      if (words.startsWith(known)) {
        roles.set(i, role);
        return;
      }
    }
    roles.add(role);
  }

  private static String spaced(String role) {
    return role.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
  }

  /** The people, in the order in which they are first named. */
  public List<KnownPerson> persons() {
    return persons;
  }

  /**
   * The index among {@link #persons} of the person whom a mention names, or {@link #NOBODY}.
   *
   * @param mention index among the mentions that the register was made of
   * @throws IndexOutOfBoundsException if there is no such mention
   */
  public int personOf(int mention) {
    return personOf[mention];
  }
}
