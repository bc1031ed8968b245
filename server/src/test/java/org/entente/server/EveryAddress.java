package org.entente.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.server.SamplePages.Sample;
import org.entente.server.page.Addresses;
import org.entente.server.page.Download;

/**
 * Every endpoint of a server of {@link SamplePages#record}, each with addresses at which a hostile
 * report has its say. A new endpoint needs a line in {@link #of}.
 *
 * @param read what is asked by GET
 * @param written the paths of what is sent by POST
 * @param fact the id of the agreement that a hostile report tells of
 */
record EveryAddress(List<Asked> read, List<String> written, String fact) {
  private static final String V1 = "/api/v1";
  private static final List<String> TWINLESS = List.of("/signin");

  /**
   * Something to ask for.
   *
   * @param path as it is registered
   * @param status of the answer
   */
  record Asked(String path, String address, int status) {}

  static EveryAddress of(Browser browser) throws Exception {
    List<Asked> all = new ArrayList<>();
    for (Sample sample : SamplePages.of(browser)) {
      all.add(
          new Asked(sample.path(), sample.address(), sample.name().equals("missing") ? 404 : 200));
      if (!TWINLESS.contains(sample.path())) {
        String[] parts = sample.address().split("\\?", 2);
        String query = parts.length > 1 ? "?" + parts[1] : "";
        all.add(
            new Asked(
                twin(sample.path()),
                twin(parts[0]) + query,
                sample.name().equals("missing") ? 404 : 200));
      }
    }
    String fact =
        json(browser, "/search.json?type=agreements&state=MLI")
            .at("/hits/0/subject/told/id")
            .asText();
    for (String ending : List.of("csv", "jsonld", "bib", "ris")) {
      all.add(
          new Asked("/agreements/{id}." + ending, Addresses.agreement(fact) + "." + ending, 200));
    }
    for (Download download : Download.ALL) {
      all.add(new Asked("/data/{file}", download.address(), 200));
    }
    for (String path : List.of("/network.gexf", "/network.graphml")) {
      all.add(new Asked(path, path, 200));
    }
    for (String page : List.of("/review/merge", "/review/split")) {
      String query = "?fact=" + fact + "&other=" + fact + "&off=" + fact;
      all.add(new Asked(page, page + query, 200));
      all.add(new Asked(page + ".json", page + ".json" + query, 200));
    }
    all.add(new Asked("/review/accept", "/review/accept?fact=" + fact, 303));
    String style = browser.get("/").body().replaceAll("(?s).*?href=\"(/static/[^\"]+)\".*", "$1");
    all.add(new Asked("/static/{version}/<name>", style, 200));
    all.addAll(program(browser, fact));
    return new EveryAddress(
        List.copyOf(all),
        Stream.concat(
                Stream.of("/signin", "/signout", V1 + "/code", V1 + "/decisions"),
                Stream.of(
                        "accept", "skip", "undo", "redo", "back", "merge", "split", "new", "name",
                        "reject")
                    .map(action -> "/review/" + action))
            .toList(),
        fact);
  }

  private static List<Asked> program(Browser browser, String fact) throws Exception {
    List<Asked> all = new ArrayList<>();
    for (String list :
        List.of(
            "agreements",
            "stages",
            "acts",
            "people",
            "contradictions",
            "articles",
            "decisions",
            "states",
            "dyads",
            "openapi.json")) {
      all.add(new Asked(V1 + "/" + list, V1 + "/" + list, 200));
    }
    all.add(new Asked(V1 + "/agreements/{id}", V1 + "/agreements/" + fact, 200));
    String stage = "/agreements/{id}/stages/{ordinal}";
    all.add(new Asked(V1 + stage, V1 + "/agreements/" + fact + "/stages/1", 200));
    for (String list : List.of("acts", "people", "contradictions")) {
      String id = json(browser, V1 + "/" + list).at("/items/0/id").asText();
      all.add(new Asked(V1 + "/" + list + "/{id}", V1 + "/" + list + "/" + id, 200));
    }
    all.add(new Asked(V1 + "/decisions/{id}", V1 + "/decisions/d0000000000aa", 404));
    String article = Addresses.segment(Hostile.ID);
    all.add(new Asked(V1 + "/articles/{id}", V1 + "/articles/" + article, 200));
    all.add(new Asked(V1 + "/states/{code}", V1 + "/states/MLI", 200));
    all.add(new Asked(V1 + "/dyads/{pair}", V1 + "/dyads/FRA-MLI", 200));
    all.add(new Asked(V1 + "/search", V1 + "/search?q=alert", 200));
    for (String table : List.of("agreements", "stages", "acts", "people")) {
      for (String ending : List.of(".csv", ".ndjson")) {
        all.add(new Asked(V1 + "/exports/{file}", V1 + "/exports/" + table + ending, 200));
      }
    }
    return all;
  }

  /** Method and path of each endpoint. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    read.forEach(asked -> paths.add("GET " + asked.path()));
    written.forEach(path -> paths.add("POST " + path));
    return paths;
  }

  /** What is sent by a form that tries to do harm. */
  Map<String, String> form(String csrf) {
    return Map.of(
        "csrf",
        csrf,
        "fact",
        fact,
        "name",
        Hostile.SCRIPT,
        "password",
        Hostile.IMAGE,
        "why",
        Hostile.SCRIPT + Hostile.IMAGE,
        "title",
        Hostile.IMAGE,
        "seen",
        Hostile.SCRIPT,
        "article",
        Hostile.ID,
        "to",
        "javascript:alert(1)");
  }

  /** What a program sends that tries to do harm. */
  String json() {
    ObjectNode all = new ObjectMapper().createObjectNode();
    return all.put("text", Hostile.SCRIPT).put("title", Hostile.IMAGE).toString();
  }

  private static String twin(String path) {
    return (path.equals("/") ? "/index" : path) + ".json";
  }

  private static JsonNode json(Browser browser, String address) throws Exception {
    return new ObjectMapper().readTree(browser.get(address).body());
  }
}
