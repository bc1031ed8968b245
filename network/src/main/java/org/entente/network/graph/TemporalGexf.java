package org.entente.network.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.network.YearGraph;
import org.entente.network.graph.TemporalGraph.Link;
import org.entente.network.graph.TemporalGraph.Node;
import org.entente.network.graph.TemporalGraph.Spell;
import org.entente.network.measure.StateMeasure;
import org.entente.record.exchange.Actors;
import org.entente.record.exchange.graph.Xml;

/**
 * Years' networks in GEXF 1.3, for Gephi's timeline: states with degree, betweenness and community
 * as values that change, pairs with the years they are tied in. Time is counted in years; a spell's
 * end is the year after its last one. Not thread-safe.
 */
public final class TemporalGexf {
  private final Xml xml;

  private TemporalGexf(Xml xml) {
    this.xml = xml;
  }

  /**
   * Writes networks.
   *
   * @param graphs of years that follow each other
   * @param measures of the same years
   * @throws IOException if the stream cannot be written to
   */
  public static void write(List<YearGraph> graphs, List<StateMeasure> measures, OutputStream out)
      throws IOException {
    Xml xml = new Xml(out);
    new TemporalGexf(xml).graph(TemporalGraph.of(graphs, measures));
    xml.finish();
  }

  private void graph(TemporalGraph graph) throws IOException {
    xml.element(
        "gexf",
        () ->
            xml.element(
                "graph",
                () -> {
                  xml.element(
                      "attributes",
                      () -> {
                        declare("region", "string");
                        declare("bloc", "string");
                      },
                      "class",
                      "node",
                      "mode",
                      "static");
                  xml.element(
                      "attributes",
                      () -> {
                        declare("degree", "integer");
                        declare("betweenness", "double");
                        declare("community", "integer");
                      },
                      "class",
                      "node",
                      "mode",
                      "dynamic");
                  xml.element(
                      "attributes",
                      () -> declare("ties", "integer"),
                      "class",
                      "edge",
                      "mode",
                      "dynamic");
                  xml.element("nodes", () -> nodes(graph.nodes()));
                  xml.element("edges", () -> edges(graph.links()));
                },
                "mode",
                "dynamic",
                "defaultedgetype",
                "undirected",
                "timeformat",
                "double",
                "timerepresentation",
                "interval",
                "idtype",
                "string"),
        "xmlns",
        "http://gexf.net/1.3",
        "version",
        "1.3");
  }

  private void nodes(Map<String, Node> nodes) throws IOException {
    for (Map.Entry<String, Node> each : nodes.entrySet()) {
      String state = each.getKey();
      Node node = each.getValue();
      xml.element(
          "node",
          () -> {
            xml.element(
                "attvalues",
                () -> {
                  value("region", node.region());
                  value("bloc", node.bloc(state));
                  for (StateMeasure year : node.years().values()) {
                    value("degree", Integer.toString(year.degree()), year.year());
                    value("betweenness", Double.toString(year.betweenness()), year.year());
                    value("community", Integer.toString(year.community()), year.year());
                  }
                });
            TreeMap<Integer, Integer> there = new TreeMap<>();
            node.years().keySet().forEach(year -> there.put(year, 1));
            spells(there);
          },
          "id",
          state,
          "label",
          Actors.name(state));
    }
  }

  private void edges(List<Link> links) throws IOException {
    for (Link link : links) {
      xml.element(
          "edge",
          () -> {
            xml.element(
                "attvalues",
                () -> {
                  for (Spell spell : TemporalGraph.spells(link.years())) {
                    xml.empty(
                        "attvalue",
                        "for",
                        "ties",
                        "value",
                        Integer.toString(spell.ties()),
                        "start",
                        Integer.toString(spell.first()),
                        "end",
                        Integer.toString(spell.last() + 1));
                  }
                });
            TreeMap<Integer, Integer> there = new TreeMap<>();
            link.years().keySet().forEach(year -> there.put(year, 1));
            spells(there);
          },
          "id",
          link.one() + "-" + link.other(),
          "source",
          link.one(),
          "target",
          link.other());
    }
  }

  private void spells(SortedMap<Integer, Integer> there) throws IOException {
    xml.element(
        "spells",
        () -> {
          for (Spell spell : TemporalGraph.spells(there)) {
            xml.empty(
                "spell",
                "start",
                Integer.toString(spell.first()),
                "end",
                Integer.toString(spell.last() + 1));
          }
        });
  }

  private void declare(String name, String type) throws IOException {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  private void value(String name, String value) throws IOException {
    xml.empty("attvalue", "for", name, "value", value);
  }

  private void value(String name, String value, int year) throws IOException {
    xml.empty(
        "attvalue",
        "for",
        name,
        "value",
        value,
        "start",
        Integer.toString(year),
        "end",
        Integer.toString(year + 1));
  }
}
