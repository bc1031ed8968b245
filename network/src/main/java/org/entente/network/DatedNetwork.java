package org.entente.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.network.bloc.States;
import org.entente.record.exchange.Pairs.Pair;

/**
 * The dated multigraph of states: what ties them, year by year. A year's network has all states
 * that existed then, tied or not, and any other that has a tie. What a state that is gone was tied
 * by passes on to the state that continues it. Immutable and thread-safe.
 */
public final class DatedNetwork {
  private final Basis basis;
  private final List<Deed> deeds;
  private final boolean weighted;
  private final boolean all;

  private DatedNetwork(Basis basis, List<Deed> deeds, boolean weighted, boolean all) {
    this.basis = basis;
    this.deeds = List.copyOf(deeds);
    this.weighted = weighted;
    this.all = all;
  }

  /**
   * A network.
   *
   * @param weighted whether several ties between two states count as several
   */
  public static DatedNetwork of(Basis basis, List<Deed> deeds, boolean weighted) {
    return new DatedNetwork(basis, deeds, weighted, true);
  }

  /** The same without the states that have no tie in a year. */
  public DatedNetwork onlyTied() {
    return new DatedNetwork(basis, deeds, weighted, false);
  }

  /** What ties two states. */
  public Basis basis() {
    return basis;
  }

  /** What ties them. */
  public List<Deed> deeds() {
    return deeds;
  }

  /** The first year with a tie; empty where there is none. */
  public OptionalInt firstYear() {
    return deeds.stream().flatMap(deed -> years(deed).stream()).mapToInt(Years::first).min();
  }

  /** The last year that the record knows a tie to begin or end in; empty where there is none. */
  public OptionalInt lastYear() {
    return deeds.stream().flatMap(deed -> years(deed).stream()).mapToInt(Years::first).max();
  }

  /** The networks of several years, each of the years up to it that a window has. */
  public List<YearGraph> years(int first, int last, int window) {
    return IntStream.rangeClosed(first, last).mapToObj(year -> year(year, window)).toList();
  }

  /** The network of one year. */
  public YearGraph year(int year) {
    return year(year, 1);
  }

  /**
   * The network of some years.
   *
   * @param year the last of them
   * @param window how many they are
   */
  public YearGraph year(int year, int window) {
    List<Deed> standing =
        deeds.stream()
            .filter(
                deed -> years(deed).filter(y -> y.overlaps(year - window + 1, year)).isPresent())
            .toList();
    TreeSet<String> states = new TreeSet<>();
    if (all) {
      states.addAll(States.in(year));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Deed deed : standing) {
      for (Pair pair : deed.pairs()) {
        String one = States.continuing(pair.one(), year);
        String other = States.continuing(pair.other(), year);
        if (!one.equals(other) && States.lasts(one, year) && States.lasts(other, year)) {
          pairs.add(new Pair(one, other, false));
          states.add(one);
          states.add(other);
        }
      }
    }
    List<String> codes = List.copyOf(states);
    Map<String, Integer> numbers = new HashMap<>();
    for (String code : codes) {
      numbers.put(code, numbers.size());
    }
    int[][] matrix = new int[codes.size()][codes.size()];
    for (Pair pair : pairs) {
      int i = numbers.getOrDefault(pair.one(), 0);
      int j = numbers.getOrDefault(pair.other(), 0);
      matrix[i][j] = weighted ? matrix[i][j] + 1 : 1;
      matrix[j][i] = matrix[i][j];
    }
    return new YearGraph(year, codes, matrix);
  }

  /** The years in which a deed ties its states. */
  public Optional<Years> years(Deed deed) {
    return switch (basis) {
      case IN_FORCE -> deed.act() ? Optional.empty() : deed.inForce();
      case SIGNED -> deed.act() ? Optional.empty() : deed.year().map(year -> new Years(year, year));
      case ACTS -> deed.act() ? deed.year().map(year -> new Years(year, year)) : Optional.empty();
    };
  }
}
