package org.entente.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.record.query.Reports;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  private static RecordFile record;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    record = Reports.record(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "mer Caspienne, manoeuvres",
    "MER CASPIENNE, manoeuvres",
    "manoeuvre, manoeuvres",
    "oeuvre, manoeuvres",
    "œuvres, manoeuvres",
    "menée, manoeuvres",
    "signer, signature",
    "signe, signature",
    "officier formation, signature",
    "ratifier senat, ratification",
    "visiting minister, visit",
    "visits, visit",
    "militaire -ratifié, signature",
    "example.org, ''",
    "licorne, ''",
    "militaire licorne, ''"
  })
  void findsWordsInAnyForm(String words, String article) {
    assertThat(found(words))
        .containsExactlyElementsOf(article.isEmpty() ? List.of() : List.of(article));
  }

  @Test
  void findsPhrases() {
    assertThat(found("\"accord de cooperation militaire\""))
        .containsExactlyInAnyOrder("signature", "ratification");
    assertThat(found("« coopération militaire avec »")).containsExactly("ratification");
    assertThat(found("\"militaire de coopération\"")).isEmpty();
  }

  @Test
  void bearsAnySearch() {
    for (String search :
        List.of("\"", "*", "a AND", "NEAR(", "title:", "-", "''", "x OR", "{", "\\")) {
      assertThat(found(search)).as(search).isNotNull();
    }
    assertThat(Query.of("- \" *").isEmpty()).isTrue();
    assertThat(Query.of("-signer").isEmpty()).isTrue();
  }

  @Test
  void marksTheWordsInTheSnippet() {
    Search.Match match = matches("mer Caspienne").get(0);
    Snippet snippet = match.snippet();
    assertThat(snippet.marks())
        .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
        .containsExactly("mer", "Caspienne");
    Snippet phrase = matches("\"mer caspienne\"").get(0).snippet();
    assertThat(phrase.marks())
        .extracting(mark -> phrase.text().substring(mark.start(), mark.end()))
        .containsExactly("mer Caspienne");
  }

  private static List<String> found(String search) {
    return matches(search).stream().map(Search.Match::id).toList();
  }

  private static List<Search.Match> matches(String search) {
    return record.read(handle -> Search.run(handle, Query.of(search), 20));
  }
}
