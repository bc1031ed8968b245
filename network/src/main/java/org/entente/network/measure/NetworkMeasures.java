package org.entente.network.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.YearGraph;
import org.entente.network.bloc.Blocs;
import org.entente.network.bloc.Outlook;
import org.entente.network.bloc.States;
import org.entente.network.community.Communities;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Measures years that follow each other. Thread-safe. */
public final class NetworkMeasures {
  private NetworkMeasures() {}

  /**
   * What is measured of years.
   *
   * @param states year by year, in the order of the codes
   * @param years in order
   */
  public record Measured(List<StateMeasure> states, List<YearMeasure> years) {}

  /**
   * Measures years.
   *
   * @param graphs in order; the partners that a state gained and lost are counted from the graph
   *     before, and in the first one none are
   */
  public static Measured of(List<YearGraph> graphs) {
    List<StateMeasure> states = new ArrayList<>();
    List<YearMeasure> years = new ArrayList<>();
    List<Communities> communities = Communities.over(graphs);
    for (int y = 0; y < graphs.size(); y++) {
      measure(graphs.get(y), graphs.get(Math.max(0, y - 1)), communities.get(y), states, years);
    }
    return new Measured(List.copyOf(states), List.copyOf(years));
  }

  /**
   * Measures one year; its communities are numbered for themselves.
   *
   * @param before the year from which the partners gained and lost are counted
   */
  public static Measured of(YearGraph graph, YearGraph before) {
    List<StateMeasure> states = new ArrayList<>();
    List<YearMeasure> years = new ArrayList<>();
    measure(graph, before, Communities.over(List.of(graph)).get(0), states, years);
    return new Measured(List.copyOf(states), List.copyOf(years));
  }

  private static void measure(
      YearGraph graph,
      YearGraph before,
      Communities communities,
      List<StateMeasure> states,
      List<YearMeasure> years) {
    Paths paths = Paths.of(graph);
    states.addAll(states(graph, before, paths, communities.of()));
    years.add(year(graph, paths, communities));
  }

  private static List<StateMeasure> states(
      YearGraph graph, YearGraph before, Paths paths, int[] communities) {
    int n = graph.size();
    double[] eigenvector = Eigenvector.of(graph, paths.component());
    int[] cores = cores(graph);
    int[] regions = regions(graph);
    double pairs = (n - 1.0) * (n - 2.0) / 2;
    List<StateMeasure> measures = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String state = graph.states().get(i);
      int[] change = change(graph, before, i, state);
      int degree = graph.degree(i);
      int triads = triads(graph, i);
      measures.add(
          new StateMeasure(
              graph.year(),
              state,
              degree,
              graph.strength(i),
              change[0],
              change[1],
              n > 2 ? paths.betweenness()[i] / pairs : Double.NaN,
              paths.closeness()[i],
              paths.harmonic()[i],
              eigenvector[i],
              cores[i],
              triads,
              degree > 1 ? triads / (degree * (degree - 1.0) / 2) : Double.NaN,
              Brokerage.of(graph, i, regions),
              communities[i]));
    }
    return measures;
  }

  /** How many partners a state gained and lost. */
  private static int[] change(YearGraph graph, YearGraph before, int i, String state) {
    Set<String> now = new HashSet<>(graph.partners(state));
    int kept = 0;
    List<String> then = before.partners(state);
    for (String partner : then) {
      if (now.contains(States.continuing(partner, graph.year()))) {
        kept++;
      }
    }
    return new int[] {Math.max(0, graph.degree(i) - kept), then.size() - kept};
  }

  private static int triads(YearGraph graph, int i) {
    int twice = 0;
    for (int j : graph.neighbours(i)) {
      twice += graph.shared(i, j);
    }
    return twice / 2;
  }

  /** The cores, by JGraphT (Matula and Beck, Journal of the ACM 30, 1983). */
  private static int[] cores(YearGraph graph) {
    Graph<Integer, DefaultEdge> jgrapht = new SimpleGraph<>(DefaultEdge.class);
    for (int i = 0; i < graph.size(); i++) {
      jgrapht.addVertex(i);
    }
    for (int i = 0; i < graph.size(); i++) {
      for (int j : graph.neighbours(i)) {
        if (j > i) {
          jgrapht.addEdge(i, j);
        }
      }
    }
    Map<Integer, Integer> scores = new Coreness<>(jgrapht).getScores();
    int[] cores = new int[graph.size()];
    Arrays.setAll(cores, i -> scores.getOrDefault(i, 0));
    return cores;
  }

  private static int[] regions(YearGraph graph) {
    Map<String, Integer> numbers = new HashMap<>();
    return graph.states().stream()
        .map(state -> States.region(state).orElse(state))
        .mapToInt(region -> numbers.computeIfAbsent(region, r -> numbers.size()))
        .toArray();
  }

  private static YearMeasure year(YearGraph graph, Paths paths, Communities communities) {
    int n = graph.size();
    int tied = 0;
    long triples = 0;
    long closed = 0;
    int[] sizes = new int[n];
    for (int i = 0; i < n; i++) {
      int degree = graph.degree(i);
      tied += degree > 0 ? 1 : 0;
      triples += (long) degree * (degree - 1) / 2;
      closed += triads(graph, i);
      sizes[paths.component()[i]]++;
    }
    return new YearMeasure(
        graph.year(),
        n,
        tied,
        graph.edges(),
        graph.ties(),
        n > 1 ? graph.edges() / (n * (n - 1.0) / 2) : Double.NaN,
        (int) Arrays.stream(sizes).filter(size -> size > 1).count(),
        tied > 0 ? Arrays.stream(sizes).max().orElse(0) : 0,
        triples > 0 ? (double) closed / triples : Double.NaN,
        communities.modularity(),
        communities.count(),
        assortativity(graph),
        Outlook.crossing(graph));
  }

  /**
   * Assortativity by alliance: Newman's coefficient (Physical Review E 67, 2003) for groups that
   * may overlap. Two states are alike if they share an alliance; a state is like itself.
   */
  static double assortativity(YearGraph graph) {
    int n = graph.size();
    List<Set<String>> alliances =
        graph.states().stream().map(state -> Blocs.alliances(state, graph.year())).toList();
    double alike = 0;
    double chance = 0;
    double ends = 2.0 * graph.edges();
    for (int i = 0; i < n; i++) {
      chance += graph.degree(i) / ends * (graph.degree(i) / ends);
      for (int j = i + 1; j < n; j++) {
        if (graph.degree(i) > 0
            && graph.degree(j) > 0
            && alliances.get(i).stream().anyMatch(alliances.get(j)::contains)) {
          alike += graph.tied(i, j) ? 2 / ends : 0;
          chance += 2 * (graph.degree(i) / ends) * (graph.degree(j) / ends);
        }
      }
    }
    return graph.edges() > 0 && chance < 1 ? (alike - chance) / (1 - chance) : Double.NaN;
  }
}
