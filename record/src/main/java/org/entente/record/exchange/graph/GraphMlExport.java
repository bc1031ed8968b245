package org.entente.record.exchange.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.entente.record.exchange.Actors;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.fact.Facts;

/**
 * The record as a graph in GraphML: states and organisations, and between each two the agreements
 * and acts that they share, each with its days. Thread-safe.
 */
public final class GraphMlExport implements Export {
  private static final List<String> OF_EDGES =
      List.of("fact", "type", "kind", "status", "title", "date", "start", "end");

  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.element(
        "graphml",
        () -> {
          key(xml, "node", "name", "string");
          key(xml, "node", "actor", "string");
          for (String name : OF_EDGES) {
            key(xml, "edge", name, "string");
          }
          key(xml, "edge", "sources", "int");
          key(xml, "edge", "confidence", "double");
          xml.element(
              "graph", () -> graph(xml, facts), "id", "record", "edgedefault", "undirected");
        },
        "xmlns",
        "http://graphml.graphdrawing.org/xmlns");
    xml.finish();
  }

  private static void graph(Xml xml, Facts facts) throws IOException {
    for (String code : Graph.nodes(facts)) {
      boolean state = Actors.twoLetters(code).isPresent();
      xml.element(
          "node",
          () -> {
            xml.text("data", Actors.name(code), "key", "name");
            xml.text("data", state ? "state" : "organisation", "key", "actor");
          },
          "id",
          code);
    }
    Graph.edges(facts, edge -> edge(xml, edge));
  }

  private static void edge(Xml xml, Edge edge) throws IOException {
    xml.element(
        "edge",
        () -> {
          data(xml, "fact", edge.fact());
          data(xml, "type", edge.type());
          data(xml, "kind", edge.kind());
          data(xml, "status", edge.status());
          data(xml, "title", edge.title().orElse(""));
          data(xml, "date", edge.date().orElse(""));
          data(xml, "start", edge.start().map(LocalDate::toString).orElse(""));
          data(xml, "end", edge.end().map(LocalDate::toString).orElse(""));
          data(xml, "sources", String.valueOf(edge.sources()));
          data(xml, "confidence", String.valueOf(edge.confidence()));
        },
        "id",
        edge.id(),
        "source",
        edge.pair().one(),
        "target",
        edge.pair().other(),
        "directed",
        String.valueOf(edge.pair().directed()));
  }

  private static void data(Xml xml, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.text("data", value, "key", name);
    }
  }

  private static void key(Xml xml, String of, String name, String type) throws IOException {
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }
}
