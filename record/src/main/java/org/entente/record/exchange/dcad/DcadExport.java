package org.entente.record.exchange.dcad;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.entente.coder.AgreementKind;
import org.entente.coder.Status;
import org.entente.record.exchange.Cell;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Passage;
import org.entente.record.exchange.fact.SourceFact;
import org.entente.record.exchange.fact.StageFact;

/**
 * The record in the 30 columns of DCAD's main file: first the rows that were imported from it, as
 * they were; then, of every concluded agreement that no such row tells of, a row for each pair of
 * its parties that are states of the Correlates of War. What DCAD asks and the record does not know
 * is left empty. Thread-safe.
 */
public final class DcadExport implements Export {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  /** Known from the press and not from a treaty's text; DCAD itself used Factiva for that. */
  private static final String SOURCE_TYPE = "press";

  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.write(Stream.of(DcadColumn.values()).map(Enum::name).collect(Collectors.joining(",")));
    csv.write('\n');
    Set<String> imported = new HashSet<>();
    facts.dataRows(
        DcadImport.PUBLISHER,
        row -> {
          imported.add(row.source());
          csv.write(row.text());
          csv.write('\n');
        });
    facts.agreements(
        agreement -> {
          if (concluded(agreement) && evidence(agreement).noneMatch(imported::contains)) {
            for (Map<DcadColumn, String> row : rows(agreement, facts)) {
              csv.write(print(row));
              csv.write('\n');
            }
          }
        });
    csv.flush();
  }

  private static boolean concluded(AgreementFact agreement) {
    return agreement.stages().stream()
        .anyMatch(stage -> Status.of(stage.status()).phase() == Status.Phase.CONCLUDED);
  }

  private static Stream<String> evidence(AgreementFact agreement) {
    return agreement.stages().stream()
        .flatMap(stage -> stage.evidence().stream())
        .map(Passage::source)
        .distinct();
  }

  private static List<Map<DcadColumn, String>> rows(AgreementFact agreement, Facts facts) {
    List<DcadStates.State> states =
        agreement.parties().stream()
            .flatMap(code -> DcadStates.code(code).stream())
            .sorted(Comparator.comparingInt(state -> Integer.parseInt(state.number())))
            .toList();
    List<Map<DcadColumn, String>> rows = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (DcadStates.State other : states.subList(i + 1, states.size())) {
        Map<DcadColumn, String> row = row(agreement, facts);
        row.put(DcadColumn.ccode1, states.get(i).number());
        row.put(DcadColumn.cowName1, states.get(i).names().get(0));
        row.put(DcadColumn.ccode2, other.number());
        row.put(DcadColumn.cowName2, other.names().get(0));
        boolean pair = agreement.parties().size() == 2;
        row.put(
            DcadColumn.DCAid,
            agreement.id() + (pair ? "" : "-" + states.get(i).code() + "-" + other.code()));
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<DcadColumn, String> row(AgreementFact agreement, Facts facts) {
    Map<DcadColumn, String> row = new EnumMap<>(DcadColumn.class);
    date(agreement, Status.SIGNED)
        .ifPresent(
            date -> put(row, date, DcadColumn.signDay, DcadColumn.signMonth, DcadColumn.signYear));
    date(agreement, Status.IN_FORCE)
        .ifPresent(
            date -> put(row, date, DcadColumn.EIFDay, DcadColumn.EIFMonth, DcadColumn.EIFYear));
    List<String> categories =
        DcadCategories.of(AgreementKind.of(agreement.kind()), agreement.domains());
    List<DcadColumn> columns =
        List.of(DcadColumn.category1, DcadColumn.category2, DcadColumn.category3);
    for (int i = 0; i < Math.min(categories.size(), columns.size()); i++) {
      row.put(columns.get(i), categories.get(i));
    }
    if (!categories.isEmpty()) {
      row.put(DcadColumn.type, DcadCategories.type(categories.get(0)));
      row.put(DcadColumn.categoryConf, sureness(agreement.confidence()));
    }
    boolean ended =
        agreement.current().equals(Status.TERMINATED.code())
            || agreement.current().equals(Status.EXPIRED.code());
    row.put(DcadColumn.terminated, ended ? "1" : "0");
    row.put(DcadColumn.sourceType, SOURCE_TYPE);
    row.put(
        DcadColumn.source,
        evidence(agreement)
            .map(id -> facts.source(id).flatMap(DcadExport::name).orElse(id))
            .distinct()
            .map(Cell::line)
            .collect(Collectors.joining("; ")));
    return row;
  }

  private static Optional<String> name(SourceFact source) {
    return source.url().or(source::publisher);
  }

  private static Optional<String> date(AgreementFact agreement, Status status) {
    return agreement.stages().stream()
        .filter(stage -> stage.status().equals(status.code()))
        .map(StageFact::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** An EDTF date in three columns, as exact as it is; one that has no year is left out. */
  private static void put(
      Map<DcadColumn, String> row, String edtf, DcadColumn day, DcadColumn month, DcadColumn year) {
    if (!edtf.matches("\\d{4}(-(0\\d|1[012])(-\\d\\d)?)?[~?%]?")) {
      return;
    }
    String[] parts = edtf.replaceFirst("[~?%]$", "").split("-", -1);
    row.put(year, parts[0]);
    if (parts.length > 1) {
      row.put(month, String.valueOf(Integer.parseInt(parts[1])));
    }
    if (parts.length > 2) {
      row.put(day, String.valueOf(Integer.parseInt(parts[2])));
    }
  }

  private static String sureness(double confidence) {
    if (confidence >= 0.9) {
      return "high";
    }
    return confidence >= 0.75 ? "med" : "low";
  }

  private static String print(Map<DcadColumn, String> row) {
    return FORMAT.format(
        Stream.of(DcadColumn.values()).map(column -> row.getOrDefault(column, "")).toArray());
  }
}
