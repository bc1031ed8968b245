package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.record.search.Search;
import org.entente.record.search.Snippet;

/** Articles that were found, one a row, with the words that were searched for marked. */
record MatchListing(Console console) implements Listing<Search.Match> {
  @Override
  public List<String> columns() {
    return List.of("id", "url", "title", "publisher", "published", "snippet");
  }

  @Override
  public ObjectNode json(Search.Match match) {
    ObjectNode json = RowPrinter.object();
    json.put("id", match.id());
    FactData.put(json, "url", match.url());
    FactData.put(json, "title", match.title());
    FactData.put(json, "publisher", match.publisher());
    FactData.put(json, "published", match.published());
    json.put("snippet", marked(match.snippet()));
    return json;
  }

  @Override
  public List<String> heads() {
    Messages messages = console.messages();
    return List.of(
        messages.say("head.date"),
        messages.say("head.title"),
        messages.say("head.snippet"),
        messages.say("head.id"));
  }

  @Override
  public List<String> cells(Search.Match match) {
    return List.of(
        match.published().orElse(""),
        match.title().orElse(""),
        marked(match.snippet()),
        match.id());
  }

  @Override
  public String sentence(Search.Match match) {
    return match.title().orElse(match.id())
        + match.published().map(day -> " (" + day + ")").orElse("")
        + " — "
        + marked(match.snippet());
  }

  /** The snippet with brackets around the words that were searched for. */
  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.before() ? "…" : "");
    int done = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      text.append(snippet.text(), done, mark.start())
          .append('[')
          .append(snippet.text(), mark.start(), mark.end())
          .append(']');
      done = mark.end();
    }
    text.append(snippet.text(), done, snippet.text().length());
    return text.append(snippet.after() ? "…" : "").toString();
  }
}
