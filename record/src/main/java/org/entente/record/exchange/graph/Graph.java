package org.entente.record.exchange.graph;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.exchange.fact.Facts;

/** The states and organisations of a record and what lies between two of them. */
final class Graph {
  private Graph() {}

  /** The codes of all actors that have an edge, sorted. */
  static Set<String> nodes(Facts facts) throws IOException {
    Set<String> nodes = new TreeSet<>();
    edges(
        facts,
        edge -> {
          nodes.add(edge.pair().one());
          nodes.add(edge.pair().other());
        });
    return nodes;
  }

  /** Goes through the edges, agreements first. */
  static void edges(Facts facts, Facts.Taker<Edge> taker) throws IOException {
    facts.agreements(
        agreement -> {
          for (Edge edge : Edge.of(agreement)) {
            taker.take(edge);
          }
        });
    facts.acts(
        act -> {
          for (Edge edge : Edge.of(act)) {
            taker.take(edge);
          }
        });
  }
}
