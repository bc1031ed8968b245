package org.entente.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.store.RecordFile;
import org.entente.server.Dispatches;
import org.entente.server.Served;
import org.entente.server.TestRecord;
import org.entente.server.page.Addresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review with plain forms: no script, a running server, a record of its own. */
class ReviewHttpTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final RecordFile record;
  private final Served served;
  private final Served.Visit anna;
  private String csrf = "";

  ReviewHttpTest(@TempDir Path folder) throws IOException {
    Path file = Dispatches.record(folder);
    record = RecordFile.open(file);
    served = new Served(file);
    anna = served.visit();
  }

  @BeforeEach
  void begin() throws Exception {
    csrf = hidden(anna.get("/review").body(), "csrf");
    anna.post("/review/name", "csrf", csrf, "name", "Anna");
  }

  @AfterEach
  void end() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  @Test
  void nobodyDecidesWithoutAName() throws Exception {
    Served.Visit stranger = served.visit();
    String page = stranger.get("/review").body();
    assertThat(page).contains("name=\"name\"").doesNotContain("/review/accept");
    String fact = shown(anna.get("/review"));
    assertThat(stranger.post("/review/accept", "csrf", hidden(page, "csrf"), "fact", fact))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void acceptingGoesOnAndIsNotedWithTheName() throws Exception {
    HttpResponse<String> first = anna.get("/review");
    HttpResponse<String> second = decide("accept", first);
    assertThat(second.body()).contains("Accepted.");
    assertThat(shown(second)).isNotEqualTo(shown(first));
    assertThat(decisions()).containsExactly("Anna accept " + shown(first));
    assertThat(value("select review from agreement where id = ?", shown(first)))
        .isEqualTo("accepted");
  }

  @Test
  void aWrongTokenIsRefused() throws Exception {
    HttpResponse<String> page = anna.get("/review");
    for (String action :
        List.of("accept", "reject", "skip", "undo", "redo", "back", "merge", "split", "new")) {
      assertThat(
              anna.post("/review/" + action, "csrf", "x", "fact", shown(page), "seen", seen(page))
                  .statusCode())
          .as(action)
          .isEqualTo(403);
    }
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aRejectedFactIsGoneAndComesBack() throws Exception {
    HttpResponse<String> page = anna.get("/review");
    String fact = shown(page);
    decide("reject", page);
    assertThat(value("select count(*) from agreement where id = ?", fact)).isEqualTo("0");
    HttpResponse<String> undone = anna.post("/review/undo", "csrf", csrf);
    assertThat(shown(undone)).isEqualTo(fact);
    assertThat(value("select count(*) from agreement where id = ?", fact)).isEqualTo("1");
    anna.post("/review/redo", "csrf", csrf);
    assertThat(value("select count(*) from agreement where id = ?", fact)).isEqualTo("0");
    assertThat(decisions())
        .hasSize(3)
        .allMatch(decision -> decision.startsWith("Anna "))
        .anyMatch(decision -> decision.equals("Anna reject " + fact));
  }

  @Test
  void everyDecisionInTheListCanBeTakenBack() throws Exception {
    HttpResponse<String> page = anna.get("/review");
    String fact = shown(page);
    decide("accept", page);
    Served.Visit boris = served.visit();
    String token = hidden(boris.get("/review").body(), "csrf");
    boris.post("/review/name", "csrf", token, "name", "Boris");
    String list = boris.get("/review").body();
    assertThat(list).contains("Anna");
    HttpResponse<String> after =
        boris.post("/review/back", "csrf", token, "decision", hidden(list, "decision"));
    assertThat(after.body()).contains("Undone.");
    assertThat(value("select coalesce(review, '') from agreement where id = ?", fact)).isEmpty();
    assertThat(boris.post("/review/back", "csrf", token, "decision", "d000000000000").statusCode())
        .isEqualTo(400);
  }

  @Test
  void skippedFactsComeBackAfterTheRest() throws Exception {
    HttpResponse<String> page = anna.get("/review");
    String skipped = shown(page);
    List<String> seen = new ArrayList<>();
    page = decide("skip", page);
    while (!shown(page).equals(skipped)) {
      seen.add(shown(page));
      page = decide("accept", page);
    }
    assertThat(seen).hasSizeGreaterThan(9).doesNotHaveDuplicates().doesNotContain(skipped);
    page = decide("accept", page);
    assertThat(page.body()).contains("Nothing is left to review");
  }

  @Test
  void aCorrectionReplacesTheValue() throws Exception {
    HttpResponse<String> page = anna.get("/review?fact=" + agreement("NOR"));
    String fact = shown(page);
    HttpResponse<String> wrong = decide("accept", page, "signed.date", "1 June");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Not a date", "value=\"1 June\"");
    assertThat(decisions()).isEmpty();
    decide(
        "accept",
        page,
        "signed.date",
        "2024-06",
        "signed.place",
        "Tartu",
        "signed.place:state",
        "Estonia",
        "why",
        "the ministry's page");
    assertThat(
            value(
                "select date || ' ' || place || ' ' || place_state from stage where agreement=?",
                fact))
        .isEqualTo("2024-06 Tartu EST");
    assertThat(decisions())
        .containsExactlyInAnyOrder(
            "Anna correct " + fact + " signed.date=2024-06 # the ministry's page",
            "Anna correct " + fact + " signed.place=Tartu, EST # the ministry's page",
            "Anna accept " + fact + " # the ministry's page");
    HttpResponse<String> again = anna.get("/review?fact=" + fact);
    decide("accept", again, "signed.status", "initialled");
    HttpResponse<String> third = anna.get("/review?fact=" + fact);
    assertThat(third.body()).contains("name=\"signed.date\"");
    decide("accept", third, "signed.date", "2024-06-02");
    assertThat(value("select status || ' ' || date from stage where agreement = ?", fact))
        .isEqualTo("initialled 2024-06-02");
  }

  @Test
  void namesOfStatesAreUnderstoodInBothLanguages() throws Exception {
    HttpResponse<String> page = anna.get("/review?fact=" + agreement("NOR"));
    decide("accept", page, "parties", "Lettonie", "parties", "Norway");
    assertThat(value("select parties from agreement where id = ?", shown(page)))
        .isEqualTo("LVA+NOR");
    HttpResponse<String> wrong =
        decide(
            "accept",
            anna.get("/review?fact=" + shown(page)),
            "parties",
            "Ruritania",
            "parties",
            "Norway");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Ruritania", "No state or organisation");
  }

  @Test
  void whatSomebodyElseHasChangedMeanwhileIsShownAgain() throws Exception {
    HttpResponse<String> page = anna.get("/review?fact=" + agreement("NOR"));
    Served.Visit boris = served.visit();
    String token = hidden(boris.get("/review").body(), "csrf");
    boris.post("/review/name", "csrf", token, "name", "Boris");
    boris.post(
        "/review/accept",
        "csrf",
        token,
        "fact",
        shown(page),
        "seen",
        seen(page),
        "signed.date",
        "2024-05-30");
    HttpResponse<String> late = decide("accept", page, "kind", "training_exchange");
    assertThat(late.body()).contains("Somebody has changed this fact", "2024-05-30");
    assertThat(decisions()).noneMatch(decision -> decision.startsWith("Anna"));
  }

  @Test
  void twoReviewersAreNotShownTheSameFact() throws Exception {
    Served.Visit boris = served.visit();
    String token = hidden(boris.get("/review").body(), "csrf");
    boris.post("/review/name", "csrf", token, "name", "Boris");
    String hers = shown(anna.get("/review"));
    assertThat(shown(boris.get("/review"))).isNotEmpty().isNotEqualTo(hers);
    assertThat(shown(anna.get("/review"))).isEqualTo(hers);
    assertThat(shown(boris.get("/review?fact=" + hers))).isEqualTo(hers);
  }

  @Test
  void theReviewIsChosenByFilters() throws Exception {
    assertThat(shown(anna.get("/review?actor=Norv%C3%A8ge"))).isEqualTo(agreement("NOR"));
    assertThat(shown(anna.get("/review?actor=NOR"))).isEqualTo(agreement("NOR"));
    assertThat(shown(anna.get("/review?type=act&kind=exercise"))).startsWith("e");
    assertThat(shown(anna.get("/review?type=person"))).startsWith("p");
    assertThat(shown(anna.get("/review?source=nordic"))).isEqualTo(agreement("NOR"));
    assertThat(shown(anna.get("/review?disputed=1"))).isEqualTo(agreement("QAT"));
    assertThat(anna.get("/review?actor=Ruritania").body()).contains("Nothing that meets");
    assertThat(anna.get("/review?type=x").statusCode()).isEqualTo(400);
    HttpResponse<String> next = decide("accept", anna.get("/review?type=act&kind=exercise"));
    assertThat(next.uri().getQuery()).isEqualTo("type=act&kind=exercise");
  }

  @Test
  void twoAgreementsAreMergedAsThePreviewSays() throws Exception {
    String one = agreement("NOR");
    String other = agreement("GHA");
    assertThat(anna.get("/review/merge?fact=" + one + "&other=nothing").body())
        .contains("no such fact");
    HttpResponse<String> preview =
        anna.get("/review/merge?fact=" + one + "&other=/agreements/" + other);
    assertThat(preview.body()).contains("What they would be", "2 claims");
    assertThat(decisions()).isEmpty();
    assertThat(value("select count(*) from agreement where id in (?, '" + other + "')", one))
        .isEqualTo("2");
    HttpResponse<String> merged =
        anna.post(
            "/review/merge", "csrf", csrf, "fact", one, "other", other, "seen", seen(preview));
    assertThat(merged.body()).contains("Merged.");
    assertThat(value("select count(*) from agreement where id in (?, '" + other + "')", one))
        .isEqualTo("1");
    anna.post("/review/undo", "csrf", csrf);
    assertThat(value("select count(*) from agreement where id in (?, '" + other + "')", one))
        .isEqualTo("2");
  }

  @Test
  void anAgreementIsSplitAsThePreviewSays() throws Exception {
    String fact = agreement("QAT");
    HttpResponse<String> list = anna.get("/review/split?fact=" + fact);
    Matcher claims = Pattern.compile("name=\"off\" value=\"([^\"]+)\"").matcher(list.body());
    List<String> off = new ArrayList<>();
    while (claims.find()) {
      off.add(claims.group(1));
    }
    assertThat(off).hasSizeGreaterThan(1);
    HttpResponse<String> preview =
        anna.get("/review/split?fact=" + fact + "&off=" + off.get(off.size() - 1));
    assertThat(preview.body()).contains("There would be 2 facts");
    String before = value("select count(*) from agreement where ? <> ''", fact);
    anna.post(
        "/review/split",
        "csrf",
        csrf,
        "fact",
        fact,
        "off",
        off.get(off.size() - 1),
        "seen",
        seen(preview));
    assertThat(Integer.parseInt(value("select count(*) from agreement where ? <> ''", fact)))
        .isEqualTo(Integer.parseInt(before) + 1);
    anna.post("/review/undo", "csrf", csrf);
    assertThat(value("select count(*) from agreement where ? <> ''", fact)).isEqualTo(before);
  }

  @Test
  void aFactIsAddedFromWordsOfAnArticle() throws Exception {
    String text =
        "Le Qatar et le Kazakhstan ont signé le 13 décembre 2023 à Doha un accord de"
            + " coopération militaire.\n";
    int first = text.length();
    int last = first + "Les deux ministres se sont ensuite entretenus.".length();
    String address = "/review/new?type=act&article=signature-bis&first=" + first + "&last=" + last;
    HttpResponse<String> form = anna.get(address);
    assertThat(form.body())
        .contains("<mark>Les deux ministres se sont ensuite entretenus.</mark>")
        .contains("characters " + first + " to " + last);
    HttpResponse<String> lacking =
        anna.post("/review/new", "csrf", csrf, "type", "act", "quote", "x", "kind", "meeting");
    assertThat(lacking.statusCode()).isEqualTo(422);
    HttpResponse<String> added =
        anna.post(
            "/review/new",
            "csrf",
            csrf,
            "type",
            "act",
            "article",
            "signature-bis",
            "first",
            "" + first,
            "last",
            "" + last,
            "quote",
            "Les deux ministres se sont ensuite entretenus.",
            "kind",
            "support",
            "actors",
            "Qatar",
            "actors",
            "Kazakhstan",
            "date",
            "2023-12-13");
    assertThat(added.body()).contains("Added.", "Les deux ministres se sont ensuite entretenus.");
    assertThat(
            value(
                "select actors || ' ' || date || ' ' || review from act where id = ?",
                shown(added)))
        .isEqualTo("KAZ+QAT 2023-12-13 accepted");
    anna.post("/review/undo", "csrf", csrf);
    assertThat(value("select count(*) from act where id = ?", shown(added))).isEqualTo("0");
  }

  @Test
  void hostileReportsAreShownHarmless(@TempDir Path elsewhere) throws Exception {
    try (Served hostile = new Served(TestRecord.in(elsewhere))) {
      Served.Visit visit = hostile.visit();
      String token = hidden(visit.get("/review").body(), "csrf");
      visit.post("/review/name", "csrf", token, "name", TestRecord.SCRIPT);
      String article = Addresses.encoded("hostile/../<b>");
      String fact = shown(visit.get("/review?actor=MLI"));
      for (String path :
          List.of(
              "/review?actor=MLI",
              "/review/merge?fact=" + fact,
              "/review/split?fact=" + fact,
              "/review/new?first=0&last=40&article=" + article,
              "/review?source=" + Addresses.encoded(TestRecord.SCRIPT),
              "/review?fact=" + Addresses.encoded(TestRecord.SCRIPT))) {
        HttpResponse<String> page = visit.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).doesNotContain(TestRecord.SCRIPT, "<img src=x");
        assertThat(page.body().length()).as(path).isLessThan(100_000);
      }
      assertThat(hostile.faults()).isEmpty();
    }
  }

  @Test
  void thePageIsJsonToo() throws Exception {
    JsonNode json = JSON.readTree(anna.get("/review.json").body());
    assertThat(json.path("reviewer").asText()).isEqualTo("Anna");
    assertThat(json.path("item").path("form").path("type").asText().toLowerCase(Locale.ROOT))
        .isEqualTo("agreement");
  }

  @Test
  void factsAreDecidedWhileReportsComeIn() throws Exception {
    Thread reading =
        new Thread(
            () -> {
              for (int i = 0; i < 20; i++) {
                try {
                  Dispatches.ingest(
                      record.file(),
                      List.of(
                          Dispatches.french(
                              "more-" + i,
                              "2024-12-01",
                              "Encore",
                              "L'Uruguay et le Ghana ont signé un accord de défense en "
                                  + (1990 + i)
                                  + ".")));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              }
            });
    reading.start();
    HttpResponse<String> page = anna.get("/review");
    for (int i = 0; i < 8; i++) {
      page = decide("accept", page);
      assertThat(page.statusCode()).isEqualTo(200);
    }
    reading.join();
    assertThat(decisions()).hasSize(8);
    assertThat(value("select count(*) from source where id like ?", "more-%")).isEqualTo("20");
    assertThat(value("select count(*) from stale where ? <> ''", "x")).isEqualTo("0");
  }

  private HttpResponse<String> decide(String action, HttpResponse<String> page, String... fields)
      throws Exception {
    List<String> all =
        new ArrayList<>(List.of("csrf", csrf, "fact", shown(page), "seen", seen(page)));
    all.addAll(List.of(fields));
    String query = page.uri().getQuery();
    boolean filtered = query != null && !query.contains("fact=");
    return anna.post(
        "/review/" + action + (filtered ? "?" + query : ""), all.toArray(String[]::new));
  }

  private static String shown(HttpResponse<String> page) {
    Matcher fact = Pattern.compile("data-fact=\"([^\"]*)\"").matcher(page.body());
    return fact.find() ? fact.group(1) : "";
  }

  private static String seen(HttpResponse<String> page) {
    return hidden(page.body(), "seen");
  }

  private static String hidden(String html, String name) {
    Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
    return value.find() ? value.group(1) : "";
  }

  private String agreement(String party) {
    return value("select agreement from agreement_party where actor = ?", party);
  }

  private String value(String sql, String bound) {
    return record.read(
        handle ->
            handle.createQuery(sql).bind(0, bound).mapTo(String.class).findFirst().orElse(""));
  }

  /** Who decided what, and why. */
  private List<String> decisions() {
    return record.read(DecisionTable::all).stream()
        .sorted(Comparator.comparing(Decision::at))
        .map(ReviewHttpTest::words)
        .toList();
  }

  private static String words(Decision decision) {
    String about =
        decision.action() instanceof Action.Correct correct
            ? correct.fact() + " " + correct.field() + "=" + correct.value()
            : String.join(" ", decision.action().claims());
    return decision.who()
        + " "
        + decision.action().code()
        + " "
        + about
        + decision.why().map(why -> " # " + why).orElse("");
  }
}
