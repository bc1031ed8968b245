package org.entente.network.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.entente.network.YearGraph;
import org.entente.network.graph.TemporalGraph.Link;
import org.entente.network.graph.TemporalGraph.Node;
import org.entente.network.graph.TemporalGraph.Spell;
import org.entente.network.measure.StateMeasure;
import org.entente.record.exchange.Actors;
import org.entente.record.exchange.graph.Xml;

/**
 * Years' networks in GraphML, for igraph and NetworkX: states with their region and main alliance,
 * and an edge for each stretch of years in which two states have so many ties. GraphML has no time
 * of its own; the attributes {@code first} and {@code last} of an edge are years, both included.
 */
public final class TemporalGraphMl {
  private TemporalGraphMl() {}

  /**
   * Writes networks.
   *
   * @param graphs of years that follow each other
   * @param measures of the same years
   * @throws IOException if the stream cannot be written to
   */
  public static void write(List<YearGraph> graphs, List<StateMeasure> measures, OutputStream out)
      throws IOException {
    TemporalGraph graph = TemporalGraph.of(graphs, measures);
    Xml xml = new Xml(out);
    xml.element(
        "graphml",
        () -> {
          for (String name : List.of("label", "region", "bloc")) {
            key(xml, "node", name, "string");
          }
          for (String name : List.of("first", "last", "ties")) {
            key(xml, "edge", name, "int");
          }
          xml.element(
              "graph",
              () -> {
                for (Map.Entry<String, Node> each : graph.nodes().entrySet()) {
                  xml.element(
                      "node",
                      () -> {
                        xml.text("data", Actors.name(each.getKey()), "key", "label");
                        xml.text("data", each.getValue().region(), "key", "region");
                        xml.text("data", each.getValue().bloc(each.getKey()), "key", "bloc");
                      },
                      "id",
                      each.getKey());
                }
                for (Link link : graph.links()) {
                  for (Spell spell : TemporalGraph.spells(link.years())) {
                    edge(xml, link, spell);
                  }
                }
              },
              "edgedefault",
              "undirected");
        },
        "xmlns",
        "http://graphml.graphdrawing.org/xmlns");
    xml.finish();
  }

  private static void edge(Xml xml, Link link, Spell spell) throws IOException {
    xml.element(
        "edge",
        () -> {
          xml.text("data", Integer.toString(spell.first()), "key", "first");
          xml.text("data", Integer.toString(spell.last()), "key", "last");
          xml.text("data", Integer.toString(spell.ties()), "key", "ties");
        },
        "source",
        link.one(),
        "target",
        link.other());
  }

  private static void key(Xml xml, String owner, String name, String type) throws IOException {
    xml.empty("key", "id", name, "for", owner, "attr.name", name, "attr.type", type);
  }
}
