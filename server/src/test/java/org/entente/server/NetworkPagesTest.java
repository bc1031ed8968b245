package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.record.exchange.dcad.DcadImport;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of networks, trends and two states, over DCAD and a few reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPagesTest {
  private static final Path DCAD = Path.of("..", "..", "shared", "data", "DCAD-v1.0-main.csv");
  private static final int MOST_BYTES = 300_000;

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private Optional<Server> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(DCAD).as("the data set is not on this machine").exists();
    }
    Path file = TestRecord.in(folder);
    DcadImport.run(DCAD, RecordFile.open(file), Instant.parse("2024-05-01T12:00:00Z"));
    server = Optional.of(Server.start(ServerOptions.of(file), faults::add));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
    assertThat(faults).isEmpty();
  }

  private HttpResponse<String> get(String address) throws Exception {
    return new Browser(server.orElseThrow().address()).get(address);
  }

  private JsonNode json(String address) throws Exception {
    return new ObjectMapper().readTree(get(address).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/network",
        "/network?year=1985&basis=signed",
        "/network?basis=acts&year=2023",
        "/network?kind=framework",
        "/trends",
        "/trends?region=central_asia",
        "/states/KAZ/trends",
        "/states/DDR/trends",
        "/compare",
        "/compare?a=KAZ",
        "/compare?a=KAZ&b=UZB",
        "/compare?a=KAZ&b=QAT&year=1985"
      })
  void everyAnswerIsThereInBothLanguagesAndSmall(String address) throws Exception {
    for (String language : List.of("fr", "en")) {
      String separator = address.contains("?") ? "&" : "?";
      HttpResponse<String> answer = get(address + separator + "lang=" + language);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
      assertThat(answer.body()).contains("<h1>").doesNotContain("NaN");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/network?basis=nothing",
        "/network?kind=nothing",
        "/network?year=12",
        "/trends?region=atlantis",
        "/compare?a=KAZ&b=KAZ"
      })
  void whatMakesNoSenseIsSaidToBeSo(String address) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsMeasuredAheadIsTheSame() throws Exception {
    JsonNode before = json("/network.json?year=1995");
    server.orElseThrow().warmUp();
    assertThat(json("/network.json?year=1995")).isEqualTo(before);
  }

  @Test
  void aStateIsKnownByItsName() throws Exception {
    assertThat(get("/states/kazakhstan/trends").headers().firstValue("Location"))
        .contains("/states/KAZ/trends");
    assertThat(get("/states/nowhere/trends").statusCode()).isEqualTo(404);
    assertThat(get("/compare?a=nowhere&b=KAZ").statusCode()).isEqualTo(404);
    assertThat(get("/compare?b=Kazakhstann").body()).contains("/states/KAZ");
  }

  @Test
  void theNetworkIsOfTheLastYearOfTheDataSetAndAddsUp() throws Exception {
    JsonNode view = json("/network.json");
    assertThat(view.at("/year").asInt()).isEqualTo(2010);
    assertThat(view.at("/basis").asText()).isEqualTo("in_force");
    assertThat(view.at("/links")).hasSize(view.at("/whole/edges").asInt());
    assertThat(view.at("/states")).hasSize(view.at("/whole/tied").asInt());
    int ends = 0;
    for (JsonNode state : view.at("/states")) {
      ends += state.at("/degree").asInt();
    }
    assertThat(ends).isEqualTo(2 * view.at("/whole/edges").asInt());
    assertThat(json("/network.json").toString()).isEqualTo(view.toString());
  }

  @Test
  void aStateStandsStillOverTheYears() throws Exception {
    JsonNode then = place(json("/network.json?year=2000"), "FRA");
    assertThat(place(json("/network.json?year=2010"), "FRA")).isEqualTo(then);
    assertThat(place(json("/network.json?year=1985"), "SUN"))
        .isEqualTo(place(json("/network.json?year=2000"), "RUS"));
  }

  private static JsonNode place(JsonNode view, String code) {
    for (JsonNode body : view.at("/bodies")) {
      if (body.at("/code").asText().equals(code)) {
        return body.at("/place");
      }
    }
    throw new AssertionError("no " + code);
  }

  @Test
  void theEndOfTheDataSetIsMarkedAndThePressIsApart() throws Exception {
    String page = get("/states/KAZ/trends?lang=fr").body();
    assertThat(page).contains("fin du jeu de données 2010").contains("presse");
    JsonNode counts = json("/states/KAZ/trends.json").at("/own/counts");
    assertThat(counts.findValuesAsText("origin")).contains("dataset", "press");
  }

  @Test
  void twoStatesAreComparedByTheSameNumbersAsTheNetwork() throws Exception {
    JsonNode both = json("/compare.json?a=KAZ&b=UZB&year=2010").at("/both");
    assertThat(both.at("/shared")).hasSize(both.at("/dyad/shared").asInt());
    int tied = both.at("/dyad/ties").asInt() > 0 ? 1 : 0;
    assertThat(both.at("/one/degree").asInt())
        .isEqualTo(both.at("/shared").size() + both.at("/only_first").size() + tied);
  }

  @Test
  void filesAreForOtherPrograms() throws Exception {
    HttpResponse<String> file = get("/network.graphml?basis=signed");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("network.graphml");
    assertThat(file.body()).contains("<graphml").contains("id=\"KAZ\"");
  }
}
