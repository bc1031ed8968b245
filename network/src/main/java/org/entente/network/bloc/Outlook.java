package org.entente.network.bloc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.network.YearGraph;

/**
 * How far a state's partners lie across blocs and regions in a year: Entente's own measure of a
 * policy of many vectors. A partner counts by its ties; one of several blocs gives each an equal
 * part, and partners of no bloc are a group of their own. Of the regions, each partner is in one.
 *
 * @param partners how many partners it has
 * @param crossing the share of its partners with which it shares no bloc; NaN without partners
 * @param blocs the diversity of its partners' blocs
 * @param regions the diversity of their sub-regions
 */
public record Outlook(
    int year, String state, int partners, double crossing, Hill blocs, Hill regions) {
  /** The group of partners that belong to no bloc. */
  private static final String NONE = "";

  /** The outlook of every state of a year that has a partner. */
  public static List<Outlook> of(YearGraph graph) {
    List<Set<String>> blocs =
        graph.states().stream().map(state -> Blocs.of(state, graph.year())).toList();
    List<Outlook> outlooks = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.degree(i) > 0) {
        outlooks.add(of(graph, i, blocs));
      }
    }
    return outlooks;
  }

  private static Outlook of(YearGraph graph, int state, List<Set<String>> blocs) {
    Map<String, Double> byBloc = new TreeMap<>();
    Map<String, Double> byRegion = new TreeMap<>();
    int across = 0;
    int[] partners = graph.neighbours(state);
    for (int k = 0; k < partners.length; k++) {
      Set<String> theirs = blocs.get(partners[k]);
      double ties = graph.weights(state)[k];
      if (theirs.isEmpty()) {
        byBloc.merge(NONE, ties, Double::sum);
      }
      for (String bloc : theirs) {
        byBloc.merge(bloc, ties / theirs.size(), Double::sum);
      }
      byRegion.merge(
          States.region(graph.states().get(partners[k])).orElse(NONE), ties, Double::sum);
      if (Collections.disjoint(theirs, blocs.get(state))) {
        across++;
      }
    }
    return new Outlook(
        graph.year(),
        graph.states().get(state),
        partners.length,
        (double) across / partners.length,
        Hill.of(byBloc.values()),
        Hill.of(byRegion.values()));
  }

  /** The share of a year's tied pairs of states that share no bloc; NaN where none are tied. */
  public static double crossing(YearGraph graph) {
    int across = 0;
    for (int i = 0; i < graph.size(); i++) {
      for (int j : graph.neighbours(i)) {
        if (j > i && !Blocs.share(graph.states().get(i), graph.states().get(j), graph.year())) {
          across++;
        }
      }
    }
    return (double) across / graph.edges();
  }
}
