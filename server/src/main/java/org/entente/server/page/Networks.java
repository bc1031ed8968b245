package org.entente.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.Deed;
import org.entente.network.DeedReader;
import org.entente.network.Question;
import org.entente.network.Term;
import org.entente.network.YearGraph;
import org.entente.network.Years;
import org.entente.network.bloc.States;
import org.entente.network.measure.NetworkMeasures;
import org.entente.network.measure.StateMeasure;
import org.entente.network.measure.YearMeasure;
import org.entente.network.trend.Coverage;
import org.entente.record.exchange.Pairs.Pair;
import org.entente.record.query.Ties;
import org.entente.server.picture.Places;
import org.entente.server.reading.Reading;

/**
 * The networks of a record as pages need them: several ties of two states count as several, and
 * what is worked out is kept. For one thread.
 */
public final class Networks {
  private final Reading reading;

  /** The networks of a record. */
  public Networks(Reading reading) {
    this.reading = reading;
  }

  /**
   * What ties two states.
   *
   * @param kind code of the only kind of agreement or act that counts; empty for the usual ones
   */
  public record Rule(Basis basis, Optional<String> kind) {
    /** Agreements of any kind in force. */
    public static final Rule IN_FORCE = new Rule(Basis.IN_FORCE, Optional.empty());

    String name() {
      return basis + "/" + kind.orElse("");
    }
  }

  /**
   * A year, measured; what a state gained and lost is against the year before.
   *
   * @param states in the order of their codes, tied or not
   */
  public record Year(YearGraph graph, List<StateMeasure> states, YearMeasure whole) {
    /** What is measured of a state; empty where there was none by that code. */
    Optional<StateMeasure> of(String state) {
      int index = graph.index(state);
      return index < 0 ? Optional.empty() : Optional.of(states.get(index));
    }
  }

  /** What the record covers. */
  public Coverage coverage() {
    return reading.kept("network/coverage", Coverage::of);
  }

  /** The years of the record; empty where nothing has a date. */
  public Optional<Years> years() {
    return Ties.years(reading.handle()).map(span -> new Years(span.first(), span.last()));
  }

  /**
   * The year that an answer is of: the one asked for, or the nearest of the record; else for
   * agreements the last that a data set covers, else the last in which a source was published: what
   * is foreseen for years to come makes no network yet.
   */
  public int year(Asked asked, Years years, Basis basis) {
    int usual =
        coverage().datasets().stream()
            .mapToInt(Coverage.DataSet::last)
            .filter(last -> basis != Basis.ACTS)
            .max()
            .orElseGet(
                () ->
                    coverage().articles().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(years.last()));
    int year = asked.number("year", Asked.EARLIEST, Asked.LATEST).orElse(usual);
    return Math.max(years.first(), Math.min(years.last(), year));
  }

  /** What ties states by a rule. */
  public DatedNetwork network(Rule rule) {
    return DatedNetwork.of(rule.basis(), deeds(rule), true);
  }

  /** The agreements or acts of a rule; those signed and those in force are the same. */
  public List<Deed> deeds(Rule rule) {
    String kind = rule.kind().orElse("");
    return reading.kept(
        "network/deeds/" + (rule.basis() == Basis.ACTS) + "/" + kind,
        handle ->
            DeedReader.read(
                    handle,
                    new Question(
                        rule.basis(),
                        rule.kind().stream().toList(),
                        List.of(),
                        0,
                        Optional.empty(),
                        Term.USUAL))
                .deeds());
  }

  /** A year's network. */
  public Year year(Rule rule, int year) {
    return reading.kept(
        "network/year/" + rule.name() + "/" + year,
        handle -> {
          List<YearGraph> graphs = network(rule).years(year - 1, year, 1);
          NetworkMeasures.Measured measured = NetworkMeasures.of(graphs.get(1), graphs.get(0));
          return new Year(graphs.get(1), measured.states(), measured.years().get(0));
        });
  }

  /**
   * Where each state is drawn, the same in every year; a state that continues another stands in its
   * place.
   */
  public Map<String, Places.Place> places(Rule rule) {
    Rule all = rule.basis() == Basis.ACTS ? rule : Rule.IN_FORCE;
    return reading.kept("network/places/" + all.name(), handle -> Places.of(ever(deeds(all))));
  }

  /** How many partners each state had, year by year, with agreements in force. */
  public Map<String, SortedMap<Integer, Integer>> degrees(Years years) {
    return reading.kept(
        "network/degrees",
        handle -> {
          Map<String, SortedMap<Integer, Integer>> degrees = new TreeMap<>();
          for (YearGraph graph : network(Rule.IN_FORCE).years(years.first(), years.last(), 1)) {
            for (int i = 0; i < graph.size(); i++) {
              degrees
                  .computeIfAbsent(States.latest(graph.states().get(i)), code -> new TreeMap<>())
                  .put(graph.year(), graph.degree(i));
            }
          }
          return degrees;
        });
  }

  /** The ties of all years as one graph. */
  private static YearGraph ever(List<Deed> deeds) {
    List<Pair> pairs = new ArrayList<>();
    TreeSet<String> states = new TreeSet<>();
    for (Deed deed : deeds) {
      for (Pair pair : deed.pairs()) {
        Pair latest = new Pair(States.latest(pair.one()), States.latest(pair.other()), false);
        if (!latest.one().equals(latest.other())) {
          pairs.add(latest);
          states.add(latest.one());
          states.add(latest.other());
        }
      }
    }
    List<String> codes = List.copyOf(states);
    Map<String, Integer> numbers = new HashMap<>();
    codes.forEach(code -> numbers.put(code, numbers.size()));
    int[][] matrix = new int[codes.size()][codes.size()];
    for (Pair pair : pairs) {
      int i = numbers.getOrDefault(pair.one(), 0);
      int j = numbers.getOrDefault(pair.other(), 0);
      matrix[i][j]++;
      matrix[j][i]++;
    }
    return new YearGraph(Asked.LATEST, codes, matrix);
  }
}
