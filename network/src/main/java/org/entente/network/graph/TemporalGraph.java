package org.entente.network.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.network.YearGraph;
import org.entente.network.bloc.Blocs;
import org.entente.network.bloc.States;
import org.entente.network.measure.StateMeasure;

/**
 * Years' networks as one graph whose parts are dated: each state with what is measured of it year
 * by year, each tied pair with the number of ties year by year.
 */
record TemporalGraph(Map<String, Node> nodes, List<Link> links) {
  /** A state and its measures by year, only of years in which it has a partner. */
  record Node(String region, TreeMap<Integer, StateMeasure> years) {
    /** Its main alliance in the last of these years. */
    String bloc(String state) {
      return Blocs.main(state, years.lastKey()).orElse("");
    }
  }

  /** Two states and how many ties they have by year. */
  record Link(String one, String other, TreeMap<Integer, Integer> years) {}

  /** A stretch of years with the same number of ties. */
  record Spell(int first, int last, int ties) {}

  static TemporalGraph of(List<YearGraph> graphs, List<StateMeasure> measures) {
    Map<String, TreeMap<Integer, StateMeasure>> byState = new TreeMap<>();
    for (StateMeasure measure : measures) {
      if (measure.degree() > 0) {
        byState
            .computeIfAbsent(measure.state(), state -> new TreeMap<>())
            .put(measure.year(), measure);
      }
    }
    Map<String, Node> nodes = new LinkedHashMap<>();
    byState.forEach(
        (state, years) -> nodes.put(state, new Node(States.region(state).orElse(""), years)));
    Map<String, Map<String, TreeMap<Integer, Integer>>> pairs = new TreeMap<>();
    for (YearGraph graph : graphs) {
      for (int i = 0; i < graph.size(); i++) {
        for (int k = 0; k < graph.neighbours(i).length; k++) {
          int j = graph.neighbours(i)[k];
          if (j > i) {
            pairs
                .computeIfAbsent(graph.states().get(i), one -> new TreeMap<>())
                .computeIfAbsent(graph.states().get(j), other -> new TreeMap<>())
                .put(graph.year(), graph.weights(i)[k]);
          }
        }
      }
    }
    List<Link> links = new ArrayList<>();
    pairs.forEach(
        (one, others) -> others.forEach((other, years) -> links.add(new Link(one, other, years))));
    return new TemporalGraph(nodes, links);
  }

  /** The stretches of some years, in order. */
  static List<Spell> spells(SortedMap<Integer, Integer> years) {
    List<Spell> spells = new ArrayList<>();
    for (int year : years.keySet()) {
      int ties = years.getOrDefault(year, 0);
      Spell before =
          spells.isEmpty() ? new Spell(year, year - 2, 0) : spells.get(spells.size() - 1);
      if (before.last() == year - 1 && before.ties() == ties) {
        spells.set(spells.size() - 1, new Spell(before.first(), year, ties));
      } else {
        spells.add(new Spell(year, year, ties));
      }
    }
    return spells;
  }
}
