package org.entente.record.exchange.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.exchange.Actors;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.fact.Facts;

/**
 * The record as a dynamic graph in GEXF 1.3, for Gephi: states and organisations, and between each
 * two the agreements and acts that they share, each with the time it lasted. Thread-safe.
 */
public final class GexfExport implements Export {
  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.element(
        "gexf",
        () -> xml.element("graph", () -> graph(xml, facts), attributes()),
        "xmlns",
        "http://gexf.net/1.3",
        "version",
        "1.3");
    xml.finish();
  }

  private static String[] attributes() {
    return new String[] {
      "mode",
      "dynamic",
      "defaultedgetype",
      "undirected",
      "timeformat",
      "date",
      "timerepresentation",
      "interval",
      "idtype",
      "string"
    };
  }

  private static void graph(Xml xml, Facts facts) throws IOException {
    xml.element("attributes", () -> declare(xml, "kind", "string"), "class", "node");
    xml.element(
        "attributes",
        () -> {
          declare(xml, "fact", "string");
          declare(xml, "type", "string");
          declare(xml, "kind", "string");
          declare(xml, "status", "string");
          declare(xml, "date", "string");
          declare(xml, "sources", "integer");
          declare(xml, "confidence", "double");
        },
        "class",
        "edge");
    xml.element(
        "nodes",
        () -> {
          for (String code : Graph.nodes(facts)) {
            boolean state = Actors.twoLetters(code).isPresent();
            xml.element(
                "node",
                () ->
                    xml.element(
                        "attvalues", () -> value(xml, "kind", state ? "state" : "organisation")),
                "id",
                code,
                "label",
                Actors.name(code));
          }
        });
    xml.element("edges", () -> Graph.edges(facts, edge -> edge(xml, edge)));
  }

  private static void edge(Xml xml, Edge edge) throws IOException {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "id",
                edge.id(),
                "source",
                edge.pair().one(),
                "target",
                edge.pair().other(),
                "type",
                edge.pair().directed() ? "directed" : "undirected",
                "kind",
                edge.fact(),
                "label",
                edge.title().orElse(edge.kind())));
    xml.element(
        "edge",
        () -> {
          xml.element(
              "attvalues",
              () -> {
                value(xml, "fact", edge.fact());
                value(xml, "type", edge.type());
                value(xml, "kind", edge.kind());
                value(xml, "status", edge.status());
                if (edge.date().isPresent()) {
                  value(xml, "date", edge.date().get());
                }
                value(xml, "sources", String.valueOf(edge.sources()));
                value(xml, "confidence", String.valueOf(edge.confidence()));
              });
          if (edge.start().isPresent()) {
            xml.element("spells", () -> spell(xml, edge));
          }
        },
        attributes.toArray(String[]::new));
  }

  private static void spell(Xml xml, Edge edge) throws IOException {
    List<String> days = new ArrayList<>();
    edge.start().map(LocalDate::toString).ifPresent(day -> days.addAll(List.of("start", day)));
    edge.end().map(LocalDate::toString).ifPresent(day -> days.addAll(List.of("end", day)));
    xml.empty("spell", days.toArray(String[]::new));
  }

  private static void declare(Xml xml, String name, String type) throws IOException {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  private static void value(Xml xml, String name, String value) throws IOException {
    xml.empty("attvalue", "for", name, "value", value);
  }
}
