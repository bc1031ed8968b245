package org.entente.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.server.page.Addresses;

/**
 * A list of all pages, each with an address at which it has something to show. A new page needs a
 * line in {@link #of}.
 */
final class SamplePages {
  private SamplePages() {}

  /**
   * A page to look at.
   *
   * @param name of its screenshot
   * @param path its address with values in braces, as it is registered
   * @param address one of its addresses
   */
  record Sample(String name, String path, String address) {}

  /** A record that every page has something to show of, some of it hostile. */
  static Path record(Path folder) throws Exception {
    Path record = Dispatches.record(folder);
    Hostile.add(record);
    return record;
  }

  /** All pages of a server of that record. */
  static List<Sample> of(Browser browser) throws Exception {
    List<Sample> all = new ArrayList<>();
    String agreement = fact(browser, "agreements", "QAT");
    String act = fact(browser, "acts", "AZE");
    String person = json(browser, "/states/FRA.json").at("/people/0/id").asText();
    all.add(new Sample("overview", "/", "/"));
    all.add(new Sample("agreement", "/agreements/{id}", Addresses.agreement(agreement)));
    all.add(new Sample("act", "/acts/{id}", Addresses.act(act)));
    all.add(new Sample("person", "/people/{id}", Addresses.person(person)));
    all.add(new Sample("states", "/states", "/states"));
    all.add(new Sample("state", "/states/{code}", "/states/KAZ"));
    all.add(new Sample("dyad", "/dyads/{pair}", "/dyads/KAZ-QAT"));
    all.add(new Sample("map", "/map", "/map?year=2024"));
    all.add(new Sample("network", "/network", "/network?year=2024"));
    all.add(new Sample("trends", "/trends", "/trends"));
    all.add(new Sample("state-trends", "/states/{code}/trends", "/states/KAZ/trends"));
    all.add(new Sample("compare", "/compare", "/compare?a=KAZ&b=QAT&year=2024"));
    all.add(new Sample("article", "/articles/{id}", "/articles/signature?fact=" + agreement));
    all.add(new Sample("search", "/search", "/search?q=accord+militaire"));
    all.add(new Sample("search-facts", "/search", "/search?type=agreements&year=2024"));
    all.add(new Sample("contradictions", "/contradictions", "/contradictions"));
    all.add(new Sample("data", "/data", "/data"));
    all.add(new Sample("about", "/about", "/about"));
    all.add(new Sample("api", "/api", "/api"));
    all.add(new Sample("review", "/review", "/review"));
    all.add(new Sample("review-fact", "/review", "/review?fact=" + agreement));
    all.add(new Sample("review-new", "/review/new", "/review/new?article=signature"));
    all.add(new Sample("signin", "/signin", "/signin"));
    all.add(new Sample("missing", "/agreements/{id}", "/agreements/nothing"));
    all.add(new Sample("hostile-article", "/articles/{id}", Addresses.article(Hostile.ID)));
    all.add(new Sample("hostile-state", "/states/{code}", "/states/MLI"));
    all.add(
        new Sample(
            "hostile-agreement",
            "/agreements/{id}",
            Addresses.agreement(fact(browser, "agreements", "MLI"))));
    all.add(new Sample("hostile-search", "/search", "/search?q=alert+%3Cscript%3Ealert(1)"));
    all.add(new Sample("hostile-facts", "/search", "/search?q=coop%C3%A9ration&type=agreements"));
    return all;
  }

  private static String fact(Browser browser, String type, String state) throws Exception {
    JsonNode found = json(browser, "/search.json?type=" + type + "&state=" + state);
    return found.at("/hits/0/subject/told/id").asText();
  }

  private static JsonNode json(Browser browser, String address) throws Exception {
    return new ObjectMapper().readTree(browser.get(address).body());
  }
}
