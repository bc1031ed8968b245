package org.entente.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.entente.network.YearGraph;
import org.entente.network.Years;
import org.entente.network.graph.TemporalGexf;
import org.entente.network.graph.TemporalGraphMl;
import org.entente.network.measure.NetworkMeasures;
import org.entente.network.measure.StateMeasure;
import org.entente.server.page.Asked;
import org.entente.server.page.NetworkPage;
import org.entente.server.page.Networks;
import org.entente.server.reading.Reading;
import org.entente.server.reading.SharedRecord;

/** Gives the networks of all years as files for programs that draw and reckon. Thread-safe. */
public final class NetworkFiles {
  private final SharedRecord record;

  public NetworkFiles(SharedRecord record) {
    this.record = record;
  }

  private interface Writer {
    void write(List<YearGraph> graphs, List<StateMeasure> measures, OutputStream out)
        throws IOException;
  }

  private record Measured(List<YearGraph> graphs, List<StateMeasure> states) {}

  /** Answers at the addresses of the files. */
  public void on(RoutesConfig routes) {
    routes.get(
        "/network.gexf",
        context -> answer(context, "application/gexf+xml", "gexf", TemporalGexf::write));
    routes.get(
        "/network.graphml",
        context -> answer(context, "application/graphml+xml", "graphml", TemporalGraphMl::write));
  }

  private void answer(Context context, String type, String ending, Writer writer) {
    Asked asked = new Asked(context.pathParamMap(), context.queryParamMap(), Languages.of(context));
    Networks.Rule rule = NetworkPage.rule(asked);
    byte[] file = record.read(reading -> file(reading, rule, ending, writer));
    context
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"network." + ending + "\"")
        .contentType(type)
        .result(file);
  }

  private static byte[] file(Reading reading, Networks.Rule rule, String ending, Writer writer) {
    return reading.file(
        ending + "/" + rule,
        handle -> {
          Measured measured = measured(new Networks(reading), rule);
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            writer.write(measured.graphs(), measured.states(), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toByteArray();
        });
  }

  private static Measured measured(Networks networks, Networks.Rule rule) {
    Optional<Years> years = networks.years();
    if (years.isEmpty()) {
      return new Measured(List.of(), List.of());
    }
    List<YearGraph> graphs =
        networks.network(rule).years(years.get().first(), years.get().last(), 1);
    return new Measured(graphs, NetworkMeasures.of(graphs).states());
  }
}
