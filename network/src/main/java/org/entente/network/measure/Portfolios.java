package org.entente.network.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.network.DatedNetwork;
import org.entente.network.Deed;
import org.entente.network.YearGraph;
import org.entente.network.bloc.States;
import org.entente.record.exchange.Pairs.Pair;

/**
 * How alike two states are in whom they cooperate with and what about: the S-score (Signorino and
 * Ritter, International Studies Quarterly 43, 1999), Cohen's kappa and Scott's pi of portfolios
 * (Häge, Political Analysis 19, 2011).
 */
public final class Portfolios {
  private final YearGraph graph;
  private final double[][] about;

  private Portfolios(YearGraph graph, double[][] about) {
    this.graph = graph;
    this.about = about;
  }

  /** The portfolios of a year of a network. */
  public static Portfolios of(DatedNetwork network, YearGraph graph, int window) {
    List<Deed> standing =
        network.deeds().stream()
            .filter(deed -> !deed.domains().isEmpty())
            .filter(
                deed ->
                    network
                        .years(deed)
                        .filter(y -> y.overlaps(graph.year() - window + 1, graph.year()))
                        .isPresent())
            .toList();
    TreeSet<String> codes = new TreeSet<>();
    standing.forEach(deed -> codes.addAll(deed.domains()));
    Map<String, Integer> numbers = new HashMap<>();
    for (String code : codes) {
      numbers.put(code, numbers.size());
    }
    double[][] about = new double[graph.size()][codes.size()];
    for (Deed deed : standing) {
      for (Pair pair : deed.pairs()) {
        for (String state : List.of(pair.one(), pair.other())) {
          int i = graph.index(States.continuing(state, graph.year()));
          if (i >= 0) {
            for (String domain : deed.domains()) {
              about[i][numbers.getOrDefault(domain, 0)]++;
            }
          }
        }
      }
    }
    return new Portfolios(graph, about);
  }

  /** Gives every two states of the year once, in the order of their codes. */
  public void each(Consumer<DyadMeasure> taker) {
    for (int i = 0; i < graph.size(); i++) {
      for (int j = i + 1; j < graph.size(); j++) {
        taker.accept(dyad(i, j));
      }
    }
  }

  /** Every two states of the year that are tied or share a partner. */
  public List<DyadMeasure> related() {
    List<DyadMeasure> dyads = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      for (int j = i + 1; j < graph.size(); j++) {
        if (graph.tied(i, j) || graph.shared(i, j) > 0) {
          dyads.add(dyad(i, j));
        }
      }
    }
    return dyads;
  }

  /** Two states by their numbers in the graph. */
  public DyadMeasure dyad(int i, int j) {
    boolean tied = graph.tied(i, j);
    int others = graph.size() - 2;
    int first = graph.degree(i) - (tied ? 1 : 0);
    int second = graph.degree(j) - (tied ? 1 : 0);
    int both = graph.shared(i, j);
    double differing = first + second - 2.0 * both;
    double agreed = 1 - differing / others;
    double one = (double) first / others;
    double other = (double) second / others;
    double mean = (one + other) / 2;
    return new DyadMeasure(
        graph.year(),
        graph.states().get(i),
        graph.states().get(j),
        tied ? graph.weights(i)[Arrays.binarySearch(graph.neighbours(i), j)] : 0,
        both,
        1 - 2 * differing / others,
        beyondChance(agreed, one * other + (1 - one) * (1 - other)),
        beyondChance(agreed, mean * mean + (1 - mean) * (1 - mean)),
        cosine(about[i], about[j]));
  }

  private static double beyondChance(double agreed, double expected) {
    return expected < 1 ? (agreed - expected) / (1 - expected) : Double.NaN;
  }

  private static double cosine(double[] one, double[] other) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (int k = 0; k < one.length; k++) {
      product += one[k] * other[k];
      first += one[k] * one[k];
      second += other[k] * other[k];
    }
    return first > 0 && second > 0 ? product / Math.sqrt(first * second) : Double.NaN;
  }
}
