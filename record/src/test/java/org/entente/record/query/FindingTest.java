package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.query.Finding.Facet;
import org.entente.record.query.Finding.Sought;
import org.entente.record.query.Finding.Spread;
import org.entente.record.search.Query;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static RecordFile record;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    record = Reports.record(folder);
  }

  @Test
  void findsWhatTheSourcesOfSomeWordsTell() {
    Finding finding = new Finding(Query.of("Doha"), Filter.ALL);
    assertThat(articles(finding, 10)).contains("signature");
    List<String> parties = new ArrayList<>();
    record.read(
        handle ->
            finding.agreements(
                handle,
                Optional.empty(),
                10,
                told -> parties.add(String.join("+", told.fact().parties()))));
    assertThat(parties).containsOnly("KAZ+QAT").isNotEmpty();
    assertThat(articles(new Finding(Query.of("licorne"), Filter.ALL), 10)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sought.class)
  void choosingAFacetLeavesAsManyAsItCounts(Sought sought) {
    for (String words : List.of("", "militaire")) {
      Query query = Query.of(words);
      Spread spread = spread(new Finding(query, Filter.ALL), sought);
      assertThat(spread.facets().isEmpty()).isEqualTo(spread.n() == 0);
      for (Facet facet : spread.facets()) {
        Finding chosen = new Finding(query, filter(facet));
        assertThat(record.<Long>read(handle -> chosen.count(handle, sought)))
            .as(sought + " " + words + " " + facet)
            .isEqualTo(facet.n());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "coopération", "accord"})
  void pagesOfSourcesAreTheWholeListInOrder(String words) {
    Finding finding = new Finding(Query.of(words), Filter.ALL);
    List<String> paged = new ArrayList<>();
    Optional<Finding.Place> next = Optional.empty();
    do {
      Optional<Finding.Place> after =
          next.map(place -> Finding.Place.of(place.text()).orElseThrow());
      next =
          record.read(
              handle ->
                  finding.articles(handle, after, 2, match -> paged.add(match.article().id())));
    } while (next.isPresent());
    assertThat(paged).doesNotHaveDuplicates().containsExactlyElementsOf(articles(finding, 100));
    assertThat((long) paged.size()).isEqualTo(spread(finding, Sought.ARTICLES).n());
  }

  @Test
  void saysInWhichWordsItIsTold() {
    Finding finding = new Finding(Query.of("Doha"), Filter.ALL);
    record.<Boolean>read(
        handle -> {
          finding.agreements(
              handle,
              Optional.empty(),
              1,
              told ->
                  assertThat(finding.words(handle, told.id()).orElseThrow().exact())
                      .contains("Doha"));
          return true;
        });
  }

  @Test
  void knowsNoPlaceThatItDidNotWrite() {
    for (String text : List.of("", "x", "1", "1.", ".1", "fffffffffffffffff.1", "1.1.1")) {
      assertThat(Finding.Place.of(text)).as(text).isEmpty();
    }
  }

  @Test
  void tellsWhereTheRecordComesFrom() {
    Provenance provenance = record.read(Provenance::of);
    assertThat(provenance.published().orElseThrow().first()).isEqualTo("2023-12-14");
    assertThat(provenance.ingested()).isPresent();
    assertThat(provenance.decisions()).isZero();
    assertThat(record.<List<Views.View>>read(Views::of))
        .extracting(Views.View::name)
        .contains("article", "passage", "state_year", "dyad_year");
  }

  private static Filter filter(Facet facet) {
    Optional<String> value = Optional.of(facet.value());
    return switch (facet.name()) {
      case "state" -> Filter.of(List.of(facet.value()));
      case "kind" -> Filter.ALL.ofKind(value);
      case "year" ->
          Filter.ALL.between(
              value.map(year -> LocalDate.of(Integer.parseInt(year), 1, 1)),
              value.map(year -> LocalDate.of(Integer.parseInt(year), 12, 31)));
      default ->
          new Filter(
              List.of(),
              Optional.empty(),
              value.filter(code -> facet.name().equals("status")),
              value.filter(code -> facet.name().equals("domain")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Filter.ALL.minConfidence(),
              Optional.empty());
    };
  }

  private static Spread spread(Finding finding, Sought sought) {
    return record.read(handle -> finding.spread(handle, sought));
  }

  private static List<String> articles(Finding finding, int limit) {
    List<String> ids = new ArrayList<>();
    record.<Boolean>read(
        handle -> {
          finding.articles(handle, Optional.empty(), limit, match -> ids.add(match.article().id()));
          return true;
        });
    return ids;
  }
}
