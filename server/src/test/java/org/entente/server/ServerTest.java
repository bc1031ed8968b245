package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.server.page.Addresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
  private static final String HOSTILE = Addresses.article("hostile/../<b>");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private Path record = Path.of(".");
  private Optional<Server> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    record = TestRecord.in(folder);
    server = Optional.of(Server.start(ServerOptions.of(record), faults::add));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
    assertThat(faults).isEmpty();
  }

  private Browser browser() {
    return new Browser(server.orElseThrow().address());
  }

  @Test
  void leadsFromTheFirstPageToTheWordsInTwoClicks() throws Exception {
    String first = browser().get("/?lang=fr").body();
    Matcher fact = Pattern.compile("href=\"(/agreements/[^\"]+)\">[^<]*Kazakhstan").matcher(first);
    assertThat(fact.find()).isTrue();
    String agreement = browser().get(fact.group(1)).body();
    Matcher words =
        Pattern.compile("href=\"(/articles/signature\\?fact=\\w+)#s(\\d+)\"").matcher(agreement);
    assertThat(words.find()).isTrue();
    String article = browser().get(words.group(1)).body();
    assertThat(article).contains("id=\"s" + words.group(2) + "\" class=\"told lit\"");
    assertThat(article).contains("12 décembre 2023 à Doha");
  }

  @Test
  void givesEachPageAsJson() throws Exception {
    HttpResponse<String> first = browser().get("/index.json");
    assertThat(first.headers().firstValue("Content-Type").orElse("")).contains("application/json");
    JsonNode latest = new ObjectMapper().readTree(first.body()).get("latest");
    String id = latest.get(0).get("agreement").get("id").asText();
    JsonNode agreement =
        new ObjectMapper().readTree(browser().get("/agreements/" + id + ".json").body());
    assertThat(agreement.get("stages").get(0).get("stage").get("status").asText())
        .isEqualTo("signed");
    assertThat(agreement.get("stages").get(0).get("stage").has("rule")).isFalse();
  }

  @Test
  void speaksTheLanguageThatIsAskedForAndRemembersIt() throws Exception {
    Browser browser = browser();
    assertThat(browser.get("/", "Accept-Language", "fr-CA,fr;q=0.9,en;q=0.8").body())
        .contains("lang=\"fr\"");
    assertThat(browser.get("/", "Accept-Language", "de").body()).contains("lang=\"en\"");
    assertThat(browser.get("/?lang=fr", "Accept-Language", "en").body()).contains("lang=\"fr\"");
    HttpResponse<String> later = browser.get("/", "Accept-Language", "en");
    assertThat(later.body()).contains("lang=\"fr\"");
    assertThat(later.headers().firstValue("Vary").orElse("")).contains("Cookie");
  }

  @Test
  void doesNotSendAgainWhatHasNotChanged(@TempDir Path folder) throws Exception {
    Path own = TestRecord.in(folder);
    try (Server changing = Server.start(ServerOptions.of(own), faults::add)) {
      Browser browser = new Browser(changing.address());
      String tag = browser.get("/").headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = browser.get("/", "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(browser.get("/?lang=fr", "If-None-Match", tag).statusCode()).isEqualTo(200);
      TestRecord.add(
          own,
          TestRecord.article(
              "new",
              Optional.empty(),
              "Rabat",
              "Le Courrier",
              "2025-05-18",
              "L'Éthiopie et le Maroc ont signé le 16 mai 2025 à Rabat un accord militaire."));
      HttpResponse<String> changed = browser.get("/", "If-None-Match", tag);
      assertThat(changed.statusCode()).isEqualTo(200);
      assertThat(changed.body()).contains("4 sources");
      for (String wrong :
          List.of("/map?year=never", "/agreements/none", "/api/v1/agreements?limit=none")) {
        HttpResponse<String> problem = browser.get(wrong);
        assertThat(problem.statusCode()).as(wrong).isBetween(400, 404);
        assertThat(problem.headers().firstValue("ETag")).as(wrong).isEmpty();
      }
    }
  }

  @Test
  void keepsAssetsForGood() throws Exception {
    Matcher style =
        Pattern.compile("href=\"(/static/[0-9a-f]+/app.css)\"").matcher(browser().get("/").body());
    assertThat(style.find()).isTrue();
    HttpResponse<String> css = browser().get(style.group(1));
    assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/agreements/nothing",
        "/articles/nothing",
        "/articles/~!",
        "/agreements/p1"
      })
  void saysWhereThereIsNothing(String address) throws Exception {
    HttpResponse<String> page = browser().get(address);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is nothing here").contains("Overview");
    HttpResponse<String> json = browser().get(address + ".json");
    assertThat(json.statusCode()).isEqualTo(404);
    assertThat(json.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
  }

  @Test
  void leadsFromAClaimToItsFact() throws Exception {
    JsonNode first = new ObjectMapper().readTree(browser().get("/index.json").body());
    String claim = first.get("latest").get(0).get("words").get("claim").asText();
    HttpResponse<String> moved = browser().get("/agreements/" + claim);
    assertThat(moved.statusCode()).isIn(200, 301);
  }

  @Test
  void showsHostileReportsHarmless() throws Exception {
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/", HOSTILE, "/states", "/states/FRA", "/states/MLI", "/dyads/FRA-MLI", "/map"));
    Matcher links = LINK.matcher(browser().get(HOSTILE).body());
    while (links.find()) {
      if (links.group(1).startsWith("/agreements/")) {
        pages.add(links.group(1));
      }
    }
    assertThat(pages).hasSizeGreaterThan(2);
    for (String address : pages) {
      HttpResponse<String> page = browser().get(address);
      assertThat(page.statusCode()).as(address).isEqualTo(200);
      assertThat(page.body())
          .as(address)
          .doesNotContain("<script>")
          .doesNotContain("<img")
          .doesNotContain("href=\"javascript:");
      assertThat(page.body().length()).as(address).isLessThan(300_000);
    }
    assertThat(browser().get(HOSTILE).body()).contains("&lt;script&gt;");
  }

  @Test
  void showsALongTextWhole(@TempDir Path folder) throws Exception {
    Path own = TestRecord.in(folder);
    String sentence =
        "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 un accord militaire. ";
    TestRecord.add(
        own,
        TestRecord.article(
            "long",
            Optional.empty(),
            "Long",
            "Le Courrier",
            "2024-01-01",
            sentence + "La pluie tombe sur la plaine.\n".repeat(33_000)));
    try (Server slow = Server.start(ServerOptions.of(own), faults::add)) {
      String page = new Browser(slow.address()).get("/articles/long?lang=fr").body();
      assertThat(page).contains("told");
      assertThat(page.split("La pluie tombe sur la plaine\\.", -1)).hasSize(33_001);
    }
  }

  @Test
  void aDemonstrationSaysSoOnEveryPage(@TempDir Path other) throws Exception {
    ServerOptions options = ServerOptions.of(TestRecord.in(other)).demonstrating();
    try (Server made = Server.start(options, fault -> {})) {
      Browser browser = new Browser(made.address());
      for (String path : List.of("/?lang=en", "/states/KAZ?lang=en", "/nothing?lang=en")) {
        assertThat(browser.get(path).body()).as(path).contains("are made up");
      }
    }
    try (Server real = Server.start(ServerOptions.of(options.record()), fault -> {})) {
      assertThat(new Browser(real.address()).get("/?lang=en").body()).doesNotContain("are made up");
    }
  }
}
