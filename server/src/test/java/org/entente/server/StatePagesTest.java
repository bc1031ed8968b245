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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of states, dyads, persons, acts and the map, over the bundled corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatePagesTest {
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final int MOST_BYTES = 300_000;

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private Optional<Server> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    server = Optional.of(Server.start(ServerOptions.of(TestRecord.corpus(folder)), faults::add));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
    assertThat(faults).isEmpty();
  }

  private Browser browser() {
    return new Browser(server.orElseThrow().address());
  }

  private JsonNode json(String address) throws Exception {
    HttpResponse<String> answer = browser().get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private String french(String address) throws Exception {
    return shown(address, "fr");
  }

  private String english(String address) throws Exception {
    return shown(address, "en");
  }

  private String shown(String address, String language) throws Exception {
    HttpResponse<String> page = browser().get(address, "Accept-Language", language);
    assertThat(page.statusCode()).as(address).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"" + language + "\">");
    assertThat(page.body().length()).as(address).isLessThan(MOST_BYTES);
    return page.body();
  }

  @Test
  void showsWhatItsTwinHas() throws Exception {
    JsonNode state = json("/states/FRA.json");
    String page = english("/states/FRA");
    assertThat(state.get("partners")).hasSizeGreaterThan(5);
    for (JsonNode partner : state.get("partners")) {
      String pair = "href=\"/dyads/" + pair("FRA", partner.get("code").asText()) + "\"";
      assertThat(page).contains(pair);
    }
    for (JsonNode person : state.get("people")) {
      assertThat(page).contains("href=\"/people/" + person.get("id").asText() + "\"");
    }
    for (JsonNode first : state.get("firsts")) {
      assertThat(page).contains("href=\"/agreements/" + first.get("agreement").asText() + "\"");
    }
    assertThat(state.get("census").get("partners").asInt()).isEqualTo(state.get("partners").size());
    assertThat(page).contains("agreements and ").contains("<svg");
  }

  @Test
  void hasATableForEachPicture() throws Exception {
    for (String address : List.of("/states/FRA", "/dyads/FRA-QAT", "/map")) {
      String page = english(address);
      assertThat(page).contains("<title id=").contains("<desc id=").contains("<table");
    }
    JsonNode stages = json("/dyads/FRA-QAT.json").get("timeline").get("stages");
    String page = english("/dyads/FRA-QAT");
    for (JsonNode stage : stages) {
      assertThat(page).contains("<th scope=\"row\">" + stage.get("year").asInt() + "</th>");
    }
  }

  @Test
  void tellsADyadInOneChronology() throws Exception {
    JsonNode dyad = json("/dyads/FRA-QAT.json");
    String page = french("/dyads/FRA-QAT");
    List<String> dates = dates(dyad.get("chronology").get("events"));
    assertThat(dates).hasSizeGreaterThan(5);
    assertThat(dyad.get("agreements").asInt()).isGreaterThan(3);
    assertThat(page).contains("France").contains("Qatar").contains("/articles/").contains("signé");
    assertThat(page).contains("href=\"/acts/").contains("href=\"/agreements/");
  }

  @Test
  void turnsTheLeavesOfALongChronology() throws Exception {
    JsonNode first = json("/states/RUS.json").get("chronology");
    assertThat(first.get("older").asBoolean()).isTrue();
    String page = english("/states/RUS");
    assertThat(page).contains("href=\"/states/RUS?page=2#chronology\" rel=\"next\"");
    JsonNode second = json("/states/RUS.json?page=2").get("chronology");
    assertThat(second.get("events").get(0)).isNotEqualTo(first.get("events").get(0));
    assertThat(english("/states/RUS?page=2")).contains("href=\"/states/RUS#chronology\"");
    assertThat(browser().get("/states/RUS?page=0").statusCode()).isEqualTo(400);
    assertThat(browser().get("/states/RUS?page=x").statusCode()).isEqualTo(400);
    assertThat(english("/states/RUS?page=9999")).contains("There is nothing here");
  }

  @ParameterizedTest
  @CsvSource({
    "/dyads/QAT-FRA, /dyads/FRA-QAT",
    "/dyads/qatar-france, /dyads/FRA-QAT",
    "/dyads/Guinea-Bissau-France, /dyads/FRA-GNB",
    "/states/fra, /states/FRA",
    "/states/russie, /states/RUS",
    "/states/fra.json, /states/FRA.json"
  })
  void leadsToTheAddressThatStays(String asked, String there) throws Exception {
    HttpResponse<String> moved = browser().get(asked);
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location").orElse("")).endsWith(there);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/states/Frence",
        "/dyads/FRA-Qattar",
        "/dyads/FRA",
        "/dyads/FRA-FRA",
        "/states/%3Cscript%3E",
        "/people/p0",
        "/acts/e0"
      })
  void saysWhereThereIsNothing(String address) throws Exception {
    HttpResponse<String> page = browser().get(address, "Accept-Language", "en");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is nothing here").doesNotContain("<script>");
  }

  @Test
  void advisesWhereACodeIsNotKnown() throws Exception {
    String page = browser().get("/states/Frence", "Accept-Language", "fr").body();
    assertThat(page).contains("href=\"/states/FRA\"").contains("ceux-ci\u202f?");
    assertThat(browser().get("/dyads/FRA-Qattar").body()).contains("href=\"/states/QAT\"");
  }

  @Test
  void saysThatItHasNothingOfAStateYet() throws Exception {
    assertThat(english("/states/TUV")).contains("nothing about Tuvalu yet");
    assertThat(english("/dyads/FRA-TUV")).contains("nothing that the two did together");
  }

  @Test
  void showsOrganisationsLikeStates() throws Exception {
    assertThat(json("/states/EU.json").get("census").get("agreements").asInt()).isPositive();
    assertThat(french("/states/EU")).contains("Union européenne");
  }

  @Test
  void showsAPersonWithRolesAndDeeds() throws Exception {
    JsonNode people = json("/states/FRA.json").get("people");
    boolean signed = false;
    for (JsonNode each : people) {
      String id = each.get("id").asText();
      String page = french("/people/" + id);
      JsonNode person = json("/people/" + id + ".json");
      assertThat(page).contains("<h1><bdi>").contains("href=\"/states/FRA\"");
      for (JsonNode role : person.get("roles")) {
        assertThat(text(page)).contains(role.get("role").get("title").asText());
      }
      assertThat(person.get("roles").findValues("exact")).isNotEmpty();
      signed |= !person.get("deeds").get("events").isEmpty();
    }
    assertThat(signed).isTrue();
  }

  @Test
  void namesInAFactLeadToThePersons() throws Exception {
    JsonNode person = json("/states/KAZ.json").at("/people/0");
    JsonNode deed = json("/people/" + person.get("id").asText() + ".json").at("/deeds/events/0");
    String page =
        deed.has("act")
            ? "/acts/" + deed.at("/act/id").asText()
            : "/agreements/" + deed.at("/agreement/id").asText();
    assertThat(browser().get(page).body())
        .contains("href=\"/people/" + person.get("id").asText() + "\"");
  }

  @Test
  void showsAnActWithItsWords() throws Exception {
    for (JsonNode event : json("/dyads/FRA-QAT.json").get("chronology").get("events")) {
      if (event.has("act")) {
        String id = event.get("act").get("id").asText();
        JsonNode act = json("/acts/" + id + ".json");
        String page = english("/acts/" + id);
        assertThat(act.get("act").get("passages")).isNotEmpty();
        assertThat(page).contains("fact=" + id).contains("<blockquote>").contains(">France</a>");
      }
    }
  }

  @Test
  void drawsTheMapOfAYear() throws Exception {
    String ever = french("/map");
    String year = french("/map?year=2023&kind=framework");
    assertThat(ever).contains("<path class=\"arc").contains("type=\"range\"").contains("<button>");
    assertThat(year).contains("en 2023\u00a0:").contains("rel=\"prev\"").contains("value=\"2023\"");
    assertThat(year.split("<path class=\"arc", -1).length)
        .isLessThan(ever.split("<path class=\"arc", -1).length);
    assertThat(json("/map.json?year=2023&every=1").get("year").isNull()).isTrue();
    assertThat(json("/map.json?kind=exercise").get("ties")).isNotEmpty();
    assertThat(browser().get("/map?kind='%20or%201=1").statusCode()).isEqualTo(400);
    assertThat(browser().get("/map?year=99999").statusCode()).isEqualTo(400);
    assertThat(english("/map?year=1805")).contains("nothing of the kind");
  }

  @Test
  void listsEverybodyByName() throws Exception {
    String page = french("/states");
    assertThat(page.indexOf(">Émirats arabes unis<")).isLessThan(page.indexOf(">France<"));
    for (JsonNode actor : json("/states.json").get("actors")) {
      assertThat(page).contains("href=\"/states/" + actor.get("code").asText() + "\"");
    }
  }

  @Test
  void isWrittenWithFrenchSpaces() throws Exception {
    Set<String> wrong = new TreeSet<>();
    for (String address : List.of("/states/TUV", "/map", "/map?kind=visit", "/states")) {
      Matcher bare = Pattern.compile("\\S+ [:;?!]").matcher(text(french(address)));
      while (bare.find()) {
        wrong.add(address + " " + bare.group());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String text(String page) {
    return TAGS.matcher(page).replaceAll("").replace("&#39;", "'").replace("&amp;", "&");
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
  }

  private static List<String> dates(JsonNode events) {
    List<String> dates = new ArrayList<>();
    for (JsonNode event : events) {
      JsonNode of = event.has("stage") ? event.get("stage") : event.get("act").get("fact");
      dates.add(of.get("date").asText());
    }
    return dates;
  }

  @Test
  void aWordThatOnlySoundsLikeANameIsNone() throws Exception {
    assertThat(json("/search.json?q=hadjri").at("/people/0/name").asText())
        .isEqualTo("Nasser Al-Hajri");
    assertThat(json("/search.json?q=accord").at("/people")).isEmpty();
  }
}
