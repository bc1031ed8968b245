package org.entente.network.bloc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alliances and organisations of states with their members, dated by year: a state belongs to a
 * bloc in a year if it was a member at its end. The files name the source of every line.
 * Thread-safe.
 */
public final class Blocs {
  private static final Blocs ALL = new Blocs();

  private final List<Membership> memberships = new ArrayList<>();
  private final Map<String, List<Membership>> byState = new HashMap<>();

  /**
   * A membership.
   *
   * @param alliance whether the bloc is an alliance or defence arrangement
   * @param first the first year
   * @param last the last year; {@link Integer#MAX_VALUE} where it still lasts
   * @param source the treaty or page that says so
   */
  public record Membership(
      String bloc, boolean alliance, String state, int first, int last, String source) {
    boolean in(int year) {
      return first <= year && year <= last;
    }
  }

  private Blocs() {
    for (String file : List.of("alliances.tsv", "communities.tsv")) {
      for (String[] row : DataFile.rows(file)) {
        Membership membership =
            new Membership(
                row[0],
                file.startsWith("alliances"),
                row[1],
                Integer.parseInt(row[2]),
                row[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row[3]),
                row[4]);
        memberships.add(membership);
        byState.computeIfAbsent(row[1], state -> new ArrayList<>()).add(membership);
      }
    }
  }

  /** All memberships, alliances first. */
  public static List<Membership> memberships() {
    return Collections.unmodifiableList(ALL.memberships);
  }

  /** The blocs of a state in a year, alliances first, in the order of the files. */
  public static Set<String> of(String state, int year) {
    return blocs(state, year, false);
  }

  /** The alliances of a state in a year, the main one first. */
  public static Set<String> alliances(String state, int year) {
    return blocs(state, year, true);
  }

  /** The main bloc of a state: the first of its alliances. */
  public static Optional<String> main(String state, int year) {
    return alliances(state, year).stream().findFirst();
  }

  /** Whether two states belong to one bloc. */
  public static boolean share(String one, String other, int year) {
    return !Collections.disjoint(of(one, year), of(other, year));
  }

  private static Set<String> blocs(String state, int year, boolean onlyAlliances) {
    Set<String> blocs = new LinkedHashSet<>();
    for (Membership membership : ALL.byState.getOrDefault(state, List.of())) {
      if (membership.in(year) && (membership.alliance() || !onlyAlliances)) {
        blocs.add(membership.bloc());
      }
    }
    return blocs;
  }
}
