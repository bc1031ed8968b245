package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.RecordFile;
import org.entente.server.page.Citation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement as a file, and as it is cited. */
class AgreementFilesTest {
  private Optional<Server> server = Optional.empty();
  private String fact = "";
  private String other = "";

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    Path record = Dispatches.record(folder);
    server = Optional.of(Server.start(ServerOptions.of(record), fault -> {}));
    List<String> claims =
        RecordFile.openToRead(record)
            .read(
                handle ->
                    handle
                        .createQuery(
                            "select c.id from claim c join agreement a on a.id = c.fact"
                                + " where a.parties like '%QAT%' order by c.id = a.id desc")
                        .mapTo(String.class)
                        .list());
    fact = claims.get(0);
    other = claims.get(1);
  }

  @AfterEach
  void stop() {
    server.ifPresent(Server::close);
  }

  private HttpResponse<String> get(String address) throws Exception {
    return new Browser(server.orElseThrow().address()).get(address);
  }

  @Test
  void theTableHasEveryPassageWithItsSource() throws Exception {
    HttpResponse<String> csv = get("/agreements/" + fact + ".csv");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"entente-" + fact + ".csv\"");
    assertThat(csv.body().lines().findFirst().orElse(""))
        .startsWith("agreement,parties,form,kind,title,domains,stage,status,date,");
    assertThat(csv.body())
        .contains(fact + ",KAZ;QAT,agreement,")
        .contains(",signed,2023-12-12,Doha,QAT,")
        .contains(",ratified,2024-11-21,")
        .contains(",Les Dépêches,2023-12-14,https://example.org/signature,");
  }

  @Test
  void theGraphHasTheAgreementItsSourcesAndTheirWords() throws Exception {
    JsonNode graph =
        new ObjectMapper().readTree(get("/agreements/" + fact + ".jsonld").body()).path("@graph");
    assertThat(graph.findValuesAsText("@id"))
        .contains("urn:entente:fact:" + fact, "urn:entente:source:signature")
        .doesNotContain("urn:entente:source:lisbonne");
    assertThat(graph.findValuesAsText("oa:exact"))
        .anyMatch(words -> words.contains("accord de coopération militaire"));
  }

  @Test
  void itIsCitedWithItsAddressAndTheDay() throws Exception {
    String address = server.orElseThrow().address() + "agreements/" + fact;
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    assertThat(get("/agreements/" + fact + "?lang=en").body())
        .contains("class=\"citation\"")
        .contains(">" + address + "</a> (looked at on ");
    assertThat(get("/agreements/" + fact + ".bib").body())
        .startsWith("@misc{entente-" + fact + ",\n")
        .contains("  year = {2023},\n")
        .contains("  url = {" + address + "},\n")
        .contains("  urldate = {" + today + "},\n");
    assertThat(get("/agreements/" + fact + ".ris").body())
        .startsWith("TY  - DATA\r\n")
        .contains("PY  - 2023\r\n")
        .contains("UR  - " + address + "\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void theIdOfAnyClaimLeadsToIt() throws Exception {
    HttpResponse<String> moved = get("/agreements/" + other + ".csv");
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).contains("/agreements/" + fact + ".csv");
    assertThat(get("/agreements/nothing.bib").statusCode()).isEqualTo(404);
  }

  @Test
  void noTitleLeavesItsField() {
    Citation hostile =
        new Citation(
            "a1",
            "A & B",
            "100% {of} $x_1 \\end~^#",
            Optional.of("20XX"),
            "http://localhost/agreements/a1",
            LocalDate.of(2026, 1, 2));
    assertThat(hostile.bibtex())
        .contains(
            "{{A \\& B. 100\\% \\{of\\} \\$x\\_1 \\textbackslash end\\textasciitilde"
                + " \\textasciicircum \\#}}")
        .doesNotContain("year =");
    assertThat(hostile.ris()).contains("Y2  - 2026/01/02\r\n").doesNotContain("PY");
  }
}
