package org.entente.network.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.YearGraph;

/**
 * The communities of a year: groups of states that tie with each other more than with others.
 *
 * @param of the number of each state's community, from 1; 0 for a state without a partner
 * @param modularity how good the partition is; NaN without edges
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
public record Communities(int[] of, double modularity) {
  /** How many edges all searches together may have, each with its own seed; the best one counts. */
  private static final int EDGES_SEARCHED = 30_000;

  private static final int FEWEST_SEARCHES = 8;
  private static final int MOST_SEARCHES = 150;

  /**
   * Finds the communities of a year. The same graph gives the same communities.
   *
   * @param before a partition to begin a search with, such as last year's, a number for each state
   */
  static Communities find(YearGraph graph, int[] before) {
    int n = graph.size();
    if (graph.edges() == 0) {
      return new Communities(new int[n], Double.NaN);
    }
    Weights weights = Weights.of(graph);
    int[] single = new int[n];
    Arrays.setAll(single, i -> i);
    int[] best = new Leiden(0).improve(weights, single);
    double quality = Modularity.of(weights, best);
    int searches =
        Math.max(FEWEST_SEARCHES, Math.min(MOST_SEARCHES, EDGES_SEARCHED / graph.edges()));
    for (int search = 1; search <= searches; search++) {
      int[] start = search == 1 ? before : search % 4 == 0 ? best : single;
      int[] found = new Leiden(search).improve(weights, start);
      double good = Modularity.of(weights, found);
      if (good > quality + 1e-12) {
        best = found;
        quality = good;
      }
    }
    int[] numbers = new int[n];
    int[] named = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (graph.degree(i) > 0) {
        if (named[best[i]] == 0) {
          named[best[i]] = ++count;
        }
        numbers[i] = named[best[i]];
      }
    }
    return new Communities(numbers, quality);
  }

  /** The communities of one year. */
  public static Communities of(YearGraph graph) {
    int[] single = new int[graph.size()];
    Arrays.setAll(single, i -> i);
    return find(graph, single);
  }

  /**
   * The communities of years that follow each other. A community keeps its number where it is the
   * one that shares most members with it the year before ({@link Alignment}); each search begins
   * with last year's, too.
   */
  public static List<Communities> over(List<YearGraph> years) {
    List<Communities> all = new ArrayList<>();
    Alignment alignment = new Alignment();
    for (YearGraph graph : years) {
      Communities found = find(graph, alignment.start(graph));
      all.add(new Communities(alignment.align(graph, found.of), found.modularity));
    }
    return all;
  }

  /** How many communities there are. */
  public int count() {
    return (int) Arrays.stream(of).filter(number -> number > 0).distinct().count();
  }
}
