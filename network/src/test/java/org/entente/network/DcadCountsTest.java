package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.Scope;
import org.entente.network.trend.Trend;
import org.entente.network.trend.YearCount;
import org.entente.record.exchange.dcad.DcadTerm;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted is what DCAD's file has, counted from the file itself. */
class DcadCountsTest {

  private static final List<Deed> DEEDS = new ArrayList<>();
  private static final List<Coverage> COVERAGE = new ArrayList<>();

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    RecordFile record = Dcad.record(folder);
    DEEDS.addAll(record.read(handle -> DeedReader.read(handle, Question.of(Basis.SIGNED))).deeds());
    COVERAGE.add(record.read(Coverage::of));
  }

  @Test
  void countsGeneralAndSectorAgreementsByYear() throws IOException {
    Map<String, Integer> theirs = new TreeMap<>();
    for (CSVRecord row : rows()) {
      theirs.merge(row.get("type") + " " + row.get("signYear"), 1, Integer::sum);
    }
    Map<String, Integer> ours = new TreeMap<>();
    for (Deed deed : DEEDS) {
      boolean general = deed.kind().equals("framework") || deed.kind().equals("industrial");
      ours.merge((general ? "general " : "sector ") + deed.year().orElse(0), 1, Integer::sum);
    }
    assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(50);
  }

  @Test
  void countsTheSameInATrend() throws IOException {
    Map<Integer, Integer> theirs = new TreeMap<>();
    for (CSVRecord row : rows()) {
      theirs.merge(Integer.parseInt(row.get("signYear")), 1, Integer::sum);
    }
    Trend trend = Trend.of(DEEDS, Scope.ALL, COVERAGE.get(0));
    Map<Integer, Integer> ours = new TreeMap<>();
    for (YearCount count : trend.counts()) {
      assertThat(count.origin()).isEqualTo(Origin.DATASET);
      ours.put(count.year(), count.count());
    }
    assertThat(ours).isEqualTo(theirs);
  }

  @Test
  void keepsAgreementsInForceAsLongAsDcadDoes() throws IOException {
    for (CSVRecord row : rows()) {
      Optional<DcadTerm> term = DcadTerm.of(CSVFormat.RFC4180.format((Object[]) row.values()));
      assertThat(term).isPresent();
      int signed = term.get().signed();
      int last =
          term.get().open()
              ? 2010
              : term.get().end().orElse(Math.min(2010, signed + DcadTerm.ASSUMED_YEARS));
      assertThat(last).as(row.get("DCAid")).isEqualTo(Integer.parseInt(row.get("endYearEstimate")));
    }
  }

  private static Iterable<CSVRecord> rows() throws IOException {
    try (Reader in = Files.newBufferedReader(Dcad.FILE, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVParser.parse(
                in, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }
}
