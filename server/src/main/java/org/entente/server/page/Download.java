package org.entente.server.page;

import java.util.List;
import java.util.Optional;
import org.entente.record.exchange.ExportFormat;

/**
 * A file that the record is given away as.
 *
 * @param file its name, which ends its address
 * @param type its media type
 */
public record Download(ExportFormat format, String file, String type) {
  /** Every export, the simplest first. */
  public static final List<Download> ALL =
      List.of(
          new Download(ExportFormat.CSV, "entente-csv.zip", "application/zip"),
          new Download(ExportFormat.JSONL, "entente.jsonl", "application/x-ndjson; charset=utf-8"),
          new Download(ExportFormat.PARQUET, "entente-parquet.zip", "application/zip"),
          new Download(ExportFormat.DCAD, "entente-dcad.csv", "text/csv; charset=utf-8"),
          new Download(
              ExportFormat.POLECAT,
              "entente-polecat.txt",
              "text/tab-separated-values; charset=utf-8"),
          new Download(ExportFormat.GRAPHML, "entente.graphml", "application/xml; charset=utf-8"),
          new Download(ExportFormat.GEXF, "entente.gexf", "application/xml; charset=utf-8"),
          new Download(
              ExportFormat.FTM, "entente-ftm.jsonl", "application/x-ndjson; charset=utf-8"),
          new Download(
              ExportFormat.JSONLD, "entente.jsonld", "application/ld+json; charset=utf-8"));

  /** The download of a name. */
  public static Optional<Download> of(String file) {
    return ALL.stream().filter(download -> download.file().equals(file)).findFirst();
  }

  /** Its address. */
  public String address() {
    return "/data/" + file;
  }
}
