package org.entente.record.exchange;

import java.util.Optional;
import org.entente.record.exchange.dcad.DcadExport;
import org.entente.record.exchange.graph.GexfExport;
import org.entente.record.exchange.graph.GraphMlExport;
import org.entente.record.exchange.json.FtmExport;
import org.entente.record.exchange.json.JsonLdExport;
import org.entente.record.exchange.json.JsonlExport;
import org.entente.record.exchange.polecat.PolecatExport;
import org.jspecify.annotations.Nullable;

/** The formats in which a record is given away; docs/exchange.md has the mapping of each. */
public enum ExportFormat {
  JSONL(new JsonlExport(), true),
  CSV(null, true),
  PARQUET(null, true),
  DCAD(new DcadExport(), false),
  POLECAT(new PolecatExport(), false),
  GRAPHML(new GraphMlExport(), false),
  GEXF(new GexfExport(), false),
  FTM(new FtmExport(), false),
  JSONLD(new JsonLdExport(), true);

  @SuppressWarnings("ImmutableEnumChecker") // an export keeps nothing between two records
  private final @Nullable Export export;

  private final boolean tellsWithdrawn;

  ExportFormat(@Nullable Export export, boolean tellsWithdrawn) {
    this.export = export;
    this.tellsWithdrawn = tellsWithdrawn;
  }

  /** How one stream is written, or nothing where the format is a folder of files. */
  Optional<Export> stream() {
    return Optional.ofNullable(export);
  }

  /** Whether the format is a folder of files and not one stream. */
  public boolean folder() {
    return export == null;
  }

  /** Whether the format itself has a place for what was withdrawn. */
  public boolean tellsWithdrawn() {
    return tellsWithdrawn;
  }
}
