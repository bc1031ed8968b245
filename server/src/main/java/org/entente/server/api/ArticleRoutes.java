package org.entente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.query.Articles;
import org.entente.record.query.Filter;
import org.entente.record.query.ListedArticle;
import org.entente.record.query.Testimony;
import org.entente.record.search.Query;
import org.entente.record.search.Search;
import org.entente.record.search.Snippet;
import org.entente.server.reading.SharedRecord;
import org.entente.server.web.ProblemException;
import org.jdbi.v3.core.Handle;

/** Sources, and the search in their texts. Thread-safe. */
final class ArticleRoutes {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Parameter ID =
      Parameter.path(
          "id",
          "The id of the article. One with other signs than letters, digits, `.`, `_` and `-` is"
              + " written `~` and Base64url.",
          "doha-2023");
  private static final Parameter WORDS =
      Parameter.query(
              "q",
              "Words, phrases in quotation marks, and either after a hyphen for what must not"
                  + " occur. Each is found in all its forms.",
              "accord \"Qatar\" -gaz")
          .required();

  private final SharedRecord record;

  ArticleRoutes(SharedRecord record) {
    this.record = record;
  }

  List<Route> all() {
    return List.of(
        Route.get(
            "/articles",
            "articles",
            "Sources, those published last first. An actor is one that a fact of theirs is about.",
            Filters.and(
                Filters.ACTOR, Filters.ARTICLE_KIND, Filters.SINCE, Filters.UNTIL, Filters.SOURCE),
            Route.Reply.list("Article"),
            this::articles),
        Route.get(
            "/articles/{id}",
            "article",
            "A source with its text, and where in it each fact is told.",
            List.of(ID),
            Route.Reply.one("FullArticle"),
            this::article),
        Route.get(
            "/search",
            "search",
            "Articles with some words in them: the best first, of very many the latest.",
            Filters.and(WORDS),
            Route.Reply.list("Match"),
            this::search));
  }

  private void articles(Call call) {
    Filter filter = Filters.read(call);
    Optional<Articles.Last> after = call.after(2).map(ArticleRoutes::last);
    record.read(
        reading -> {
          List<String> ids = new ArrayList<>();
          Optional<Articles.Last> end =
              Articles.list(
                  reading.handle(), filter, after, call.limit(), article -> ids.add(article.id()));
          call.items(
              Written.sources(reading.handle(), ids),
              end.map(last -> List.of(last.published().orElse(""), String.valueOf(last.n()))));
          return ids;
        });
  }

  private static Articles.Last last(List<String> parts) {
    return new Articles.Last(
        Optional.of(parts.get(0)).filter(day -> !day.isEmpty()), Cursor.number(parts.get(1)));
  }

  private void article(Call call) {
    String id = call.id(ID);
    call.json(
        record.read(
            reading ->
                Testimony.find(reading.handle(), id)
                    .map(testimony -> full(reading.handle(), testimony))
                    .orElseThrow(Call::missing)));
  }

  private static String full(Handle handle, Testimony testimony) {
    ListedArticle article = testimony.article();
    ObjectNode json;
    try {
      json = (ObjectNode) JSON.readTree(Written.sources(handle, List.of(article.id())).get(0));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    json.put("coder", article.coder());
    json.put("added", article.added());
    json.put("text", testimony.text());
    ArrayNode facts = json.putArray("facts");
    for (Testimony.Fact fact : testimony.facts()) {
      ObjectNode told = facts.addObject();
      told.put("id", fact.subject().id());
      ArrayNode spots = told.putArray("evidence");
      for (Testimony.Spot spot : fact.spots()) {
        spots
            .addObject()
            .put("part", spot.part())
            .put("start", spot.first())
            .put("end", spot.last());
      }
    }
    return json.toString();
  }

  private void search(Call call) {
    Query query = Query.of(call.text(WORDS).orElse(""));
    if (query.isEmpty()) {
      throw ProblemException.with(WORDS.name(), "Nothing is asked for.");
    }
    Optional<Long> after = call.after(1).map(last -> Cursor.number(last.get(0)));
    Search.Found found =
        record.read(reading -> Search.run(reading.handle(), query, after, call.limit()));
    call.items(
        found.matches().stream().map(ArticleRoutes::match).toList(),
        found.last().map(last -> List.of(String.valueOf(last))));
  }

  private static String match(Search.Match match) {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", "match");
    json.put("article", match.id());
    json.put("url", match.url().orElse(null));
    json.put("title", match.title().orElse(null));
    json.put("publisher", match.publisher().orElse(null));
    json.put("published", match.published().orElse(null));
    Snippet snippet = match.snippet();
    ObjectNode words = json.putObject("snippet");
    words.put("text", snippet.text());
    ArrayNode marks = words.putArray("marks");
    for (Snippet.Mark mark : snippet.marks()) {
      marks.addObject().put("start", mark.start()).put("end", mark.end());
    }
    words.put("before", snippet.before());
    words.put("after", snippet.after());
    return json.toString();
  }
}
