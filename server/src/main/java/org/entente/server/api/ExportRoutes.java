package org.entente.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.io.EofException;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Since;
import org.entente.record.exchange.fact.StageFact;
import org.entente.record.exchange.fact.StageOfAgreement;
import org.entente.record.exchange.json.FactLines;
import org.entente.record.exchange.table.CsvPackage;
import org.entente.server.reading.SharedRecord;
import org.entente.server.web.ProblemException;
import org.jdbi.v3.core.Handle;

/**
 * Whole tables of the record, given out while they are read, however long they are. Thread-safe.
 */
final class ExportRoutes {
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";
  private static final List<String> TABLES = List.of("agreements", "stages", "acts", "people");
  private static final Parameter FILE =
      Parameter.path(
          "file",
          "The table and its format.",
          List.of(
              "agreements.ndjson",
              "stages.ndjson",
              "acts.ndjson",
              "people.ndjson",
              "agreements.csv",
              "stages.csv",
              "acts.csv",
              "people.csv"));

  private static final int AT_ONCE = 4;

  private final SharedRecord record;
  private final Semaphore free = new Semaphore(AT_ONCE);

  ExportRoutes(SharedRecord record) {
    this.record = record;
  }

  List<Route> all() {
    return List.of(
        Route.get(
            "/exports/{file}",
            "export",
            "All agreements, stages, acts or persons as one stream: JSON Lines with their evidence,"
                + " or a flat table in CSV (UTF-8, a header line) as the data package has it.",
            List.of(FILE),
            new Route.Reply(200, List.of(NDJSON, CSV), "Export"),
            this::export));
  }

  private void export(Call call) throws IOException {
    String file = call.in(FILE);
    String table = TABLES.stream().filter(file::startsWith).findFirst().orElseThrow(Call::missing);
    boolean csv = file.endsWith(".csv");
    call.context().contentType((csv ? CSV : NDJSON) + "; charset=utf-8");
    call.context().header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    if (call.isHead()) {
      // how long it would be is not known before it is written
      call.context().res().flushBuffer();
      return;
    }
    if (!free.tryAcquire()) {
      call.context().header("Retry-After", "10");
      throw ProblemException.of(429, "Other exports are under way; try again in a moment.");
    }
    try {
      write(table, csv, call.context().outputStream());
    } catch (EofException e) {
      // whoever asked has gone, and there is nobody to tell
    } finally {
      free.release();
    }
  }

  private void write(String table, boolean csv, OutputStream out) throws IOException {
    try {
      record.read(
          reading -> {
            try {
              if (csv) {
                CsvPackage.table(reading.handle(), table, out);
              } else {
                lines(reading.handle(), table, out);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return table;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void lines(Handle handle, String table, OutputStream out) throws IOException {
    FactLines lines = new FactLines(out);
    try (Facts facts = Facts.on(handle, Since.EVER)) {
      switch (table) {
        case "agreements" -> facts.agreements(lines::agreement);
        case "acts" -> facts.acts(lines::act);
        case "people" -> facts.people(lines::person);
        default ->
            facts.agreements(
                agreement -> {
                  for (StageFact stage : agreement.stages()) {
                    lines.stage(
                        new StageOfAgreement(
                            agreement.id(),
                            agreement.parties(),
                            agreement.form(),
                            agreement.kind(),
                            agreement.title(),
                            stage));
                  }
                });
      }
    }
    lines.flush();
  }
}
