package org.entente.record.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.record.exchange.Cell;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Passage;
import org.entente.record.exchange.fact.SourceFact;
import org.entente.record.exchange.fact.StageFact;

/**
 * One agreement as one flat table: a row for each passage that states one of its stages, with the
 * words and their source. RFC 4180, UTF-8, a header line; codes are the codebook's, lists are
 * joined by semicolons. Thread-safe.
 */
public final class AgreementCsv {
  private static final List<String> COLUMNS =
      List.of(
          "agreement",
          "parties",
          "form",
          "kind",
          "title",
          "domains",
          "stage",
          "status",
          "date",
          "place",
          "place_state",
          "signatories",
          "attributed_to",
          "confidence",
          "source",
          "publisher",
          "published",
          "url",
          "start",
          "end",
          "exact");

  private AgreementCsv() {}

  /**
   * Writes an agreement to a stream and flushes it. A stage that no words state has a row, too.
   *
   * @param facts the record that it is of
   * @throws IOException if the stream cannot be written to
   */
  public static void write(AgreementFact agreement, Facts facts, OutputStream out)
      throws IOException {
    CSVPrinter csv =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (StageFact stage : agreement.stages()) {
      for (Passage passage : stage.evidence()) {
        row(csv, agreement, stage, Optional.of(passage), facts.source(passage.source()));
      }
      if (stage.evidence().isEmpty()) {
        row(csv, agreement, stage, Optional.empty(), Optional.empty());
      }
    }
    csv.flush();
  }

  private static void row(
      CSVPrinter csv,
      AgreementFact agreement,
      StageFact stage,
      Optional<Passage> passage,
      Optional<SourceFact> source)
      throws IOException {
    csv.printRecord(
        cells(
            agreement.id(),
            String.join(";", agreement.parties()),
            agreement.form(),
            agreement.kind(),
            agreement.title().orElse(""),
            String.join(";", agreement.domains()),
            Integer.toString(stage.ordinal()),
            stage.status(),
            stage.date().orElse(""),
            stage.place().map(spot -> spot.name()).orElse(""),
            stage.place().flatMap(spot -> spot.state()).orElse(""),
            String.join(";", stage.signatories()),
            stage.attributed().orElse(""),
            Double.toString(stage.confidence()),
            passage.map(Passage::source).orElse(""),
            source.flatMap(SourceFact::publisher).orElse(""),
            source.flatMap(SourceFact::published).orElse(""),
            source.flatMap(SourceFact::url).orElse(""),
            passage.map(words -> Integer.toString(words.start())).orElse(""),
            passage.map(words -> Integer.toString(words.end())).orElse(""),
            passage.map(Passage::exact).orElse("")));
  }

  private static List<String> cells(String... values) {
    return Arrays.stream(values).map(Cell::of).toList();
  }
}
